/**
 * Sums over rows of innovations, four rows at a time: one number of the matrix then serves four sums
 * that do not wait for each other.
 */

/** Rows of a pass: row i begins at `rows[i]` in `w` and has variance `variances[i]`. */
export interface WeightedRows {
  readonly w: Float64Array;
  readonly rows: Int32Array;
  readonly variances: Float64Array;
  readonly width: number;
}

/** gram (width x width, lower triangle) = sum of w w'/s. */
export function gramOf(gram: Float64Array, { w, rows, variances, width }: WeightedRows): void {
  gram.fill(0);
  const whole = rows.length - (rows.length % 4);
  for (let i = 0; i < whole; i += 4) {
    const [o0, o1, o2, o3] = [rows[i], rows[i + 1], rows[i + 2], rows[i + 3]];
    const v0 = 1 / variances[i];
    const v1 = 1 / variances[i + 1];
    const v2 = 1 / variances[i + 2];
    const v3 = 1 / variances[i + 3];
    for (let c = 0; c < width; c++) {
      const a0 = w[o0 + c] * v0;
      const a1 = w[o1 + c] * v1;
      const a2 = w[o2 + c] * v2;
      const a3 = w[o3 + c] * v3;
      const row = c * width;
      for (let e = 0; e <= c; e++) {
        gram[row + e] += a0 * w[o0 + e] + a1 * w[o1 + e] + (a2 * w[o2 + e] + a3 * w[o3 + e]);
      }
    }
  }
  for (let i = whole; i < rows.length; i++) {
    const at = rows[i];
    for (let c = 0; c < width; c++) {
      const a = w[at + c] / variances[i];
      for (let e = 0; e <= c; e++) gram[c * width + e] += a * w[at + e];
    }
  }
}

/** out, in the layout of w, = gamma w for every row; gamma is width x width. */
export function weighRows(
  out: Float64Array,
  gamma: Float64Array,
  { w, rows, width }: Pick<WeightedRows, "w" | "rows" | "width">,
): void {
  const whole = rows.length - (rows.length % 4);
  for (let i = 0; i < whole; i += 4) {
    const [o0, o1, o2, o3] = [rows[i], rows[i + 1], rows[i + 2], rows[i + 3]];
    for (let c = 0; c < width; c++) {
      const row = c * width;
      let s0 = 0;
      let s1 = 0;
      let s2 = 0;
      let s3 = 0;
      for (let e = 0; e < width; e++) {
        const g = gamma[row + e];
        s0 += g * w[o0 + e];
        s1 += g * w[o1 + e];
        s2 += g * w[o2 + e];
        s3 += g * w[o3 + e];
      }
      out[o0 + c] = s0;
      out[o1 + c] = s1;
      out[o2 + c] = s2;
      out[o3 + c] = s3;
    }
  }
  for (let i = whole; i < rows.length; i++) {
    const at = rows[i];
    for (let c = 0; c < width; c++) {
      let sum = 0;
      for (let e = 0; e < width; e++) sum += gamma[c * width + e] * w[at + e];
      out[at + c] = sum;
    }
  }
}
