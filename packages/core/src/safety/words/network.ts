/**
 * A small network that weighs what is seen in a draft (word-features.ts): each name has a weight for every
 * kind, and weights towards hidden units that all kinds share. Names count by how rare they are, and the
 * draft by its length in that measure, so that a long draft speaks no louder than a short one:
 *
 *   score_k = bias_k + Σ x_i direct_ik + Σ_h output_hk max(0, shift_h + Σ x_i hidden_ih),
 *   x_i = rarity_i / √(Σ rarity_j²) over the names i that are seen
 *
 * Weights are data, learned from labelled drafts by `study:say-learn`; one digit each.
 */

/** Weights of one language, ready to run. */
export interface Network {
  /** Kinds in the order of the scores. */
  readonly kinds: readonly string[];
  /** Number of hidden units. */
  readonly units: number;
  /** Name → its row. */
  readonly rowOf: ReadonlyMap<string, number>;
  /** How rare a name is, by row. */
  readonly rarity: Float32Array;
  /** Row by row: a weight for each kind, then one for each unit, in steps. */
  readonly weights: Int8Array;
  /** What one step is worth: for kinds, for units. */
  readonly directStep: number;
  readonly hiddenStep: number;
  /** What a unit has before anything is seen. */
  readonly shift: Float64Array;
  /** Unit by unit: what it gives to each kind. */
  readonly output: Float64Array;
}

const digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
/** Weights have this many steps on either side of nought. */
export const steps = 7;
const rarityStep = 0.15;

const valueByCode = new Int8Array(128);
for (const [value, digit] of [...digits].entries()) valueByCode[digit.charCodeAt(0)] = value;

/** How rare a name is that `having` of `all` drafts have, as one digit can say it. */
export function rarityOf(having: number, all: number): number {
  const exact = 1 + Math.log((1 + all) / (1 + having));
  const step = Math.round((exact - 1) / rarityStep);
  return 1 + Math.min(digits.length - 1, Math.max(0, step)) * rarityStep;
}

/** The line that `readNetwork` reads: a digit for rarity, one a weight, a space, the name. */
export function networkLine(name: string, rarity: number, weights: readonly number[]): string {
  const rare = digits[Math.round((rarity - 1) / rarityStep)] ?? "";
  const spoken = weights.map((weight) => digits[clamped(weight) + steps] ?? "");
  return `${rare}${spoken.join("")} ${name}`;
}

function clamped(weight: number): number {
  return Math.min(steps, Math.max(-steps, Math.round(weight)));
}

/** Reads an entry of kind `weights`. */
export function readNetwork(patterns: Readonly<Record<string, readonly string[]>>): Network {
  const kinds = patterns["kinds"] ?? [];
  const shift = Float64Array.from(patterns["shift"] ?? [], Number);
  const [directStep = 1, hiddenStep = 1] = (patterns["steps"] ?? []).map(Number);
  const lines = patterns["weights"] ?? [];
  const width = kinds.length + shift.length;
  const rarity = new Float32Array(lines.length);
  const weights = new Int8Array(lines.length * width);
  const rowOf = new Map<string, number>();
  for (const [row, line] of lines.entries()) {
    rarity[row] = 1 + (valueByCode[line.charCodeAt(0)] ?? 0) * rarityStep;
    for (let i = 0; i < width; i++)
      weights[row * width + i] = (valueByCode[line.charCodeAt(i + 1)] ?? 0) - steps;
    rowOf.set(line.slice(width + 2), row);
  }
  const output = (patterns["output"] ?? []).flatMap((line) => line.split(" ").map(Number));
  return {
    kinds,
    units: shift.length,
    rowOf,
    rarity,
    weights,
    directStep,
    hiddenStep,
    shift,
    output: Float64Array.from(output),
  };
}

/** How much speaks for each kind, in their order; a bias is for the caller to add. */
export function scoresOf(seen: Iterable<string>, network: Network): Float64Array {
  const { kinds, units, rowOf, rarity, weights } = network;
  const width = kinds.length + units;
  const sums = new Float64Array(width);
  let squares = 0;
  for (const name of seen) {
    const row = rowOf.get(name);
    if (row === undefined) continue;
    const rare = rarity[row] ?? 0;
    squares += rare * rare;
    const from = row * width;
    for (let i = 0; i < width; i++) sums[i] = (sums[i] ?? 0) + rare * (weights[from + i] ?? 0);
  }
  const scale = squares === 0 ? 0 : 1 / Math.sqrt(squares);
  return scoresFrom(sums, scale, network);
}

function scoresFrom(sums: Float64Array, scale: number, network: Network): Float64Array {
  const { kinds, units, directStep, hiddenStep, shift, output } = network;
  const scores = sums.slice(0, kinds.length).map((sum) => sum * scale * directStep);
  for (let unit = 0; unit < units; unit++) {
    const speaks = (shift[unit] ?? 0) + (sums[kinds.length + unit] ?? 0) * scale * hiddenStep;
    if (speaks <= 0) continue;
    for (let k = 0; k < scores.length; k++)
      scores[k] = (scores[k] ?? 0) + speaks * (output[unit * kinds.length + k] ?? 0);
  }
  return scores;
}
