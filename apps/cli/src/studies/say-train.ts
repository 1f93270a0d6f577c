/**
 * Learns the network of `@ebb/core` (network.ts) from labelled drafts: all kinds at once, by Adam on small
 * batches (Kingma and Ba 2015, algorithm 1; rows that a batch does not see rest). Names and units are left
 * out by chance while it learns (Srivastava et al. 2014). All chance comes from a fixed seed, so the same
 * drafts give the same weights.
 */

import { rarityOf } from "@ebb/core";
import { seededChance } from "@ebb/platform/memory";

/** Names and their rows, with how many drafts have them. */
export interface Vocabulary {
  readonly names: readonly string[];
  readonly counts: readonly number[];
  readonly rarity: readonly number[];
  readonly idOf: ReadonlyMap<string, number>;
}

/** Names that are seen in at least `atLeast` of the lists. */
export function vocabularyOf(lists: readonly ReadonlySet<string>[], atLeast: number): Vocabulary {
  const counts = new Map<string, number>();
  for (const seen of lists) for (const name of seen) counts.set(name, (counts.get(name) ?? 0) + 1);
  return numbered(
    [...counts].filter(([, n]) => n >= atLeast),
    lists.length,
  );
}

/** The part of a vocabulary that is kept, in the given order. */
export function partOf(
  { names, counts }: Vocabulary,
  ids: readonly number[],
  drafts: number,
): Vocabulary {
  return numbered(
    ids.map((id) => [names[id] ?? "", counts[id] ?? 0]),
    drafts,
  );
}

function numbered(list: readonly (readonly [string, number])[], drafts: number): Vocabulary {
  const names = list.map(([name]) => name);
  return {
    names,
    counts: list.map(([, count]) => count),
    rarity: list.map(([, count]) => rarityOf(count, drafts)),
    idOf: new Map(names.map((name, id) => [name, id])),
  };
}

/** What is seen in a draft, in numbers: rows of the names and x of network.ts. */
export interface Inputs {
  readonly ids: Int32Array;
  readonly values: Float32Array;
}

/** A draft as a lesson: for each kind 1 where it is there, 0 where not, -1 where that is left open. */
export interface Lesson extends Inputs {
  readonly labels: Int8Array;
}

/** What is seen, in numbers. */
export function inputsOf(seen: ReadonlySet<string>, { idOf, rarity }: Vocabulary): Inputs {
  const ids: number[] = [];
  for (const name of seen) {
    const id = idOf.get(name);
    if (id !== undefined) ids.push(id);
  }
  const squares = ids.reduce((sum, id) => sum + (rarity[id] ?? 0) ** 2, 0);
  const scale = squares === 0 ? 0 : 1 / Math.sqrt(squares);
  return {
    ids: Int32Array.from(ids),
    values: Float32Array.from(ids, (id) => (rarity[id] ?? 0) * scale),
  };
}

/** Sizes of a network. */
export interface Shape {
  readonly names: number;
  readonly kinds: number;
  readonly units: number;
}

/** Weights as they are learned: rows as in network.ts, then bias, shift and output. */
export interface Learned {
  readonly shape: Shape;
  readonly rows: Float32Array;
  readonly bias: Float32Array;
  readonly shift: Float32Array;
  readonly output: Float32Array;
}

/** How it is learned. */
export interface TrainOptions {
  readonly rounds: number;
  readonly batch: number;
  /** First step of Adam; the last round takes a fifth of it. */
  readonly step: number;
  /** Chance that a name, or a unit, is left out. */
  readonly dropNames: number;
  readonly dropUnits: number;
  /** Where all chance begins. */
  readonly seed: number;
}

/** Chosen on drafts that teach, left out hand by hand. */
export const trainOptions: TrainOptions = {
  rounds: 10,
  batch: 256,
  step: 0.006,
  dropNames: 0.4,
  dropUnits: 0.3,
  seed: 11,
};

/** Hidden units hear this many times what a row says, so that they wake early. */
const loud = 3;

/** Trains all kinds at once. */
export function train(
  lessons: readonly Lesson[],
  shape: Shape,
  options: TrainOptions = trainOptions,
): Learned {
  const random = seededChance(options.seed);
  const state = startOf(shape, random);
  const order = lessons.map((_, at) => at);
  for (let round = 0; round < options.rounds; round++) {
    shuffle(order, random);
    const step = options.step * (1 - (0.8 * round) / Math.max(1, options.rounds - 1));
    for (let from = 0; from < order.length; from += options.batch) {
      const batch = order.slice(from, from + options.batch).flatMap((at) => lessons[at] ?? []);
      learnBatch(state, batch, { options, random, step });
    }
  }
  return state.learned;
}

/** Scores of all kinds, with their bias. */
export function scoresIn(learned: Learned, inputs: Inputs): Float64Array {
  const { shape, bias, shift, output } = learned;
  const sums = sumsOf(learned, inputs);
  const scores = Float64Array.from(bias, (one, k) => one + (sums[k] ?? 0));
  for (let unit = 0; unit < shape.units; unit++) {
    const speaks = (shift[unit] ?? 0) + loud * (sums[shape.kinds + unit] ?? 0);
    if (speaks > 0)
      for (let k = 0; k < shape.kinds; k++)
        scores[k] = (scores[k] ?? 0) + speaks * (output[unit * shape.kinds + k] ?? 0);
  }
  return scores;
}

/** The rows as a network hears them: `loud` is part of what a unit's weights are worth. */
export function heardRows({ shape, rows }: Learned): Float32Array {
  const width = shape.kinds + shape.units;
  return rows.map((weight, at) => (at % width < shape.kinds ? weight : loud * weight));
}

/** Names that matter most to any one kind, in rising order. */
export function worthiest(
  { shape, rows }: Learned,
  { counts, rarity }: Vocabulary,
  most: number,
): readonly number[] {
  const width = shape.kinds + shape.units;
  const worth = counts.map((count, id) => {
    let greatest = 0;
    for (let k = 0; k < shape.kinds; k++)
      greatest = Math.max(greatest, Math.abs(rows[id * width + k] ?? 0));
    return greatest * (rarity[id] ?? 0) * Math.sqrt(count);
  });
  return counts
    .map((_, id) => id)
    .sort((one, other) => (worth[other] ?? 0) - (worth[one] ?? 0) || one - other)
    .slice(0, most)
    .sort((one, other) => one - other);
}

function sumsOf({ shape, rows }: Learned, { ids, values }: Inputs): Float64Array {
  const width = shape.kinds + shape.units;
  const sums = new Float64Array(width);
  for (let at = 0; at < ids.length; at++) {
    const from = (ids[at] ?? 0) * width;
    const value = values[at] ?? 0;
    for (let i = 0; i < width; i++) sums[i] = (sums[i] ?? 0) + value * (rows[from + i] ?? 0);
  }
  return sums;
}

/** Running means of slopes and of their squares. */
interface Moments {
  readonly weights: Float32Array;
  readonly slopes: Float32Array;
  readonly mean: Float32Array;
  readonly square: Float32Array;
}

interface State {
  readonly learned: Learned;
  readonly rows: Moments;
  readonly heads: readonly Moments[];
  /** Rows that the batch has seen. */
  readonly touched: Set<number>;
  /** Batches so far. */
  time: number;
}

function startOf(shape: Shape, random: () => number): State {
  const width = shape.kinds + shape.units;
  const spread = (size: number, by: number) =>
    Float32Array.from({ length: size }, () => by * normal(random));
  const rows = spread(shape.names * width, 0.015);
  for (let at = 0; at < rows.length; at++) if (at % width < shape.kinds) rows[at] = 0;
  const learned: Learned = {
    shape,
    rows,
    bias: new Float32Array(shape.kinds),
    shift: new Float32Array(shape.units),
    output: spread(shape.units * shape.kinds, 0.08),
  };
  const heads = [learned.bias, learned.shift, learned.output].map(momentsOf);
  return { learned, rows: momentsOf(rows), heads, touched: new Set(), time: 0 };
}

function momentsOf(weights: Float32Array): Moments {
  const empty = () => new Float32Array(weights.length);
  return { weights, slopes: empty(), mean: empty(), square: empty() };
}

interface Learning {
  readonly options: TrainOptions;
  readonly random: () => number;
  readonly step: number;
}

function learnBatch(state: State, batch: readonly Lesson[], how: Learning): void {
  const { shape } = state.learned;
  const width = shape.kinds + shape.units;
  const open = batch.reduce((sum, { labels }) => sum + labels.filter((one) => one >= 0).length, 0);
  for (const lesson of batch) slopesOf(state, lesson, { ...how, share: 1 / Math.max(1, open) });
  state.time++;
  const correct = {
    step: (how.step * Math.sqrt(1 - 0.999 ** state.time)) / (1 - 0.9 ** state.time),
  };
  for (const row of state.touched) adam(state.rows, row * width, (row + 1) * width, correct.step);
  state.touched.clear();
  for (const head of state.heads) adam(head, 0, head.weights.length, correct.step);
}

/** Adds one lesson's slopes of the cross entropy. */
function slopesOf(
  state: State,
  lesson: Lesson,
  { options, random, share }: Learning & { readonly share: number },
): void {
  const { learned, rows, heads, touched } = state;
  const { kinds, units } = learned.shape;
  const width = kinds + units;
  const kept = thinned(lesson, options.dropNames, random);
  const sums = sumsOf(learned, kept);
  const louder = 1 / (1 - options.dropUnits);
  const speaks = new Float64Array(units);
  for (let unit = 0; unit < units; unit++) {
    const heard = (learned.shift[unit] ?? 0) + loud * (sums[kinds + unit] ?? 0);
    if (heard > 0 && random() >= options.dropUnits) speaks[unit] = heard * louder;
  }
  const [biasHead, shiftHead, outputHead] = heads;
  if (biasHead === undefined || shiftHead === undefined || outputHead === undefined) return;
  const back = new Float64Array(width);
  for (let k = 0; k < kinds; k++) {
    const label = lesson.labels[k] ?? -1;
    if (label < 0) continue;
    let score = (learned.bias[k] ?? 0) + (sums[k] ?? 0);
    for (let unit = 0; unit < units; unit++)
      score += (speaks[unit] ?? 0) * (learned.output[unit * kinds + k] ?? 0);
    const error = (1 / (1 + Math.exp(-score)) - label) * share;
    back[k] = error;
    biasHead.slopes[k] = (biasHead.slopes[k] ?? 0) + error;
    for (let unit = 0; unit < units; unit++) {
      const spoken = speaks[unit] ?? 0;
      if (spoken === 0) continue;
      const at = unit * kinds + k;
      outputHead.slopes[at] = (outputHead.slopes[at] ?? 0) + error * spoken;
      back[kinds + unit] = (back[kinds + unit] ?? 0) + error * (learned.output[at] ?? 0) * louder;
    }
  }
  for (let unit = 0; unit < units; unit++) {
    const slope = back[kinds + unit] ?? 0;
    shiftHead.slopes[unit] = (shiftHead.slopes[unit] ?? 0) + slope;
    back[kinds + unit] = slope * loud;
  }
  for (let at = 0; at < kept.ids.length; at++) {
    const id = kept.ids[at] ?? 0;
    const value = kept.values[at] ?? 0;
    touched.add(id);
    for (let i = 0; i < width; i++)
      rows.slopes[id * width + i] = (rows.slopes[id * width + i] ?? 0) + value * (back[i] ?? 0);
  }
}

/** Some names left out, the others louder for it. */
function thinned({ ids, values }: Inputs, drop: number, random: () => number): Inputs {
  const kept: number[] = [];
  for (let at = 0; at < ids.length; at++) if (random() >= drop) kept.push(at);
  return {
    ids: Int32Array.from(kept, (at) => ids[at] ?? 0),
    values: Float32Array.from(kept, (at) => (values[at] ?? 0) / (1 - drop)),
  };
}

function adam({ weights, slopes, mean, square }: Moments, from: number, to: number, step: number) {
  for (let at = from; at < to; at++) {
    const slope = slopes[at] ?? 0;
    const m = 0.9 * (mean[at] ?? 0) + 0.1 * slope;
    const v = 0.999 * (square[at] ?? 0) + 0.001 * slope * slope;
    mean[at] = m;
    square[at] = v;
    weights[at] = (weights[at] ?? 0) - (step * m) / (Math.sqrt(v) + 1e-8);
    slopes[at] = 0;
  }
}

function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const kept = order[i] ?? 0;
    order[i] = order[j] ?? 0;
    order[j] = kept;
  }
}
