/**
 * Networks made of learned ones, so that what runs stays one network: several that were learned from
 * other starts become their mean, and a kind that only lends its voice to others is taken into them.
 */

import type { Learned, Shape } from "./say-train.ts";

/** One network whose scores are the mean of theirs; all of the same names and kinds. */
export function meanOf(all: readonly Learned[]): Learned {
  const [first] = all;
  if (first === undefined) throw new Error("no network to take the mean of");
  const { names, kinds } = first.shape;
  const shape: Shape = {
    names,
    kinds,
    units: all.reduce((sum, { shape: { units } }) => sum + units, 0),
  };
  const share = 1 / all.length;
  const sum = (pick: (one: Learned) => number) =>
    all.reduce((total, one) => total + pick(one), 0) * share;
  const rows = new Float32Array(names * (kinds + shape.units));
  for (let id = 0; id < names; id++) {
    const to = id * (kinds + shape.units);
    for (let k = 0; k < kinds; k++)
      rows[to + k] = sum(({ rows: own, shape: { units } }) => own[id * (kinds + units) + k] ?? 0);
    let at = to + kinds;
    for (const { rows: own, shape: one } of all) {
      const from = id * (kinds + one.units) + kinds;
      rows.set(own.subarray(from, from + one.units), at);
      at += one.units;
    }
  }
  return {
    shape,
    rows,
    bias: Float32Array.from({ length: kinds }, (_, k) => sum(({ bias }) => bias[k] ?? 0)),
    shift: joined(all.map(({ shift }) => shift)),
    output: joined(all.map(({ output }) => output.map((weight) => weight * share))),
  };
}

function joined(parts: readonly Float32Array[]): Float32Array {
  const whole = new Float32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/**
 * The network without its last kind, whose score is added to the scores of some others, `share` of it:
 * scores'_k = scores_k + share scores_last for k in `to`.
 */
export function lastLentTo(
  { shape, rows, bias, shift, output }: Learned,
  to: ReadonlySet<number>,
  share: number,
): Learned {
  const kinds = shape.kinds - 1;
  const lend = (from: Float32Array, at: number, k: number) =>
    (from[at + k] ?? 0) + (to.has(k) ? share * (from[at + kinds] ?? 0) : 0);
  const [width, less] = [shape.kinds + shape.units, kinds + shape.units];
  const left = new Float32Array(shape.names * less);
  for (let id = 0; id < shape.names; id++) {
    for (let k = 0; k < kinds; k++) left[id * less + k] = lend(rows, id * width, k);
    left.set(rows.subarray(id * width + shape.kinds, (id + 1) * width), id * less + kinds);
  }
  return {
    shape: { ...shape, kinds },
    rows: left,
    bias: Float32Array.from({ length: kinds }, (_, k) => lend(bias, 0, k)),
    shift,
    output: Float32Array.from({ length: shape.units * kinds }, (_, at) =>
      lend(output, Math.floor(at / kinds) * shape.kinds, at % kinds),
    ),
  };
}
