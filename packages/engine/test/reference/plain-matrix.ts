/** Nested-array matrices for slow twins: written to be read, shares nothing with the engine. */

export type Matrix = number[][];

export function zeros(rows: number, columns: number): Matrix {
  return Array.from({ length: rows }, () => new Array<number>(columns).fill(0));
}

export function eye(n: number): Matrix {
  return zeros(n, n).map((row, i) => row.map((_, j) => (i === j ? 1 : 0)));
}

export function times(a: Matrix, b: Matrix): Matrix {
  return a.map((row) => b[0]!.map((_, j) => row.reduce((sum, x, k) => sum + x * b[k]![j]!, 0)));
}

export function plus(a: Matrix, b: Matrix): Matrix {
  return a.map((row, i) => row.map((x, j) => x + b[i]![j]!));
}

export function scaled(a: Matrix, by: number): Matrix {
  return a.map((row) => row.map((x) => x * by));
}

export function turned(a: Matrix): Matrix {
  return a[0]!.map((_, j) => a.map((row) => row[j]!));
}

/** exp(a) by Taylor series after halving until the series is short. */
export function exponential(a: Matrix): Matrix {
  const largest = Math.max(...a.flat().map(Math.abs), 0) * a.length;
  const halvings = Math.max(0, Math.ceil(Math.log2(largest / 0.1)));
  const small = scaled(a, 2 ** -halvings);
  let term = eye(a.length);
  let sum = term;
  for (let k = 1; k <= 24; k++) {
    term = scaled(times(term, small), 1 / k);
    sum = plus(sum, term);
  }
  for (let k = 0; k < halvings; k++) sum = times(sum, sum);
  return sum;
}

/** Solves a x = b by Gauss-Jordan elimination. */
export function solve(a: Matrix, b: Matrix): Matrix {
  const n = a.length;
  const rows = a.map((row, i) => [...row, ...b[i]!]);
  for (let c = 0; c < n; c++) {
    let best = c;
    for (let r = c; r < n; r++) if (Math.abs(rows[r]![c]!) > Math.abs(rows[best]![c]!)) best = r;
    [rows[c], rows[best]] = [rows[best]!, rows[c]!];
    const pivot = rows[c]!.map((x) => x / rows[c]![c]!);
    rows[c] = pivot;
    for (let r = 0; r < n; r++) {
      if (r === c) continue;
      const factor = rows[r]![c]!;
      rows[r] = rows[r]!.map((x, k) => x - factor * pivot[k]!);
    }
  }
  return rows.map((row) => row.slice(n));
}

/** Log determinant of a positive definite matrix by elimination. */
export function logDet(a: Matrix): number {
  const rows = a.map((row) => [...row]);
  let sum = 0;
  for (let c = 0; c < rows.length; c++) {
    const pivot = rows[c]![c]!;
    sum += Math.log(pivot);
    for (let r = c + 1; r < rows.length; r++) {
      const factor = rows[r]![c]! / pivot;
      for (let k = c; k < rows.length; k++) rows[r]![k]! -= factor * rows[c]![k]!;
    }
  }
  return sum;
}

/** P of A P + P A' + Q = 0, by the Kronecker system. */
export function stationaryCovariance(a: Matrix, q: Matrix): Matrix {
  const n = a.length;
  const system = zeros(n * n, n * n);
  const right = zeros(n * n, 1);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      right[i * n + j]![0] = -q[i]![j]!;
      for (let k = 0; k < n; k++) {
        system[i * n + j]![k * n + j]! += a[i]![k]!;
        system[i * n + j]![i * n + k]! += a[j]![k]!;
      }
    }
  }
  const solved = solve(system, right);
  return zeros(n, n).map((row, i) => row.map((_, j) => solved[i * n + j]![0]!));
}
