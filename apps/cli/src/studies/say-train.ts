/**
 * A table of weights from labelled drafts: logistic regression over what is seen in a sentence, with
 * AdaGrad steps and a pull towards zero. A draft that has the kind teaches by its strongest sentence, one
 * that has not by each of its sentences. The order of the drafts comes from a fixed seed, so the same
 * drafts give the same table.
 */

/** A piece of a draft: the numbers of the names that are seen, and one over the root of how many. */
export interface Piece {
  readonly ids: Int32Array;
  readonly root: number;
}

/** One draft as a lesson: its pieces, and whether the kind is in it. */
export interface Lesson {
  readonly pieces: readonly Piece[];
  readonly has: boolean;
}

/** Names and their numbers, shared by all lessons, with how many drafts have them. */
export interface Vocabulary {
  readonly names: readonly string[];
  readonly counts: readonly number[];
  readonly idOf: ReadonlyMap<string, number>;
}

/** Numbers the names that are seen in at least `atLeast` of the lists. */
export function vocabularyOf(lists: readonly ReadonlySet<string>[], atLeast: number): Vocabulary {
  const counts = new Map<string, number>();
  for (const seen of lists) for (const name of seen) counts.set(name, (counts.get(name) ?? 0) + 1);
  return numbered([...counts].filter(([, n]) => n >= atLeast));
}

/** The part of a vocabulary that is kept. */
export function partOf({ names, counts }: Vocabulary, ids: readonly number[]): Vocabulary {
  return numbered(ids.map((id) => [names[id] ?? "", counts[id] ?? 0]));
}

function numbered(list: readonly (readonly [string, number])[]): Vocabulary {
  const names = list.map(([name]) => name);
  return {
    names,
    counts: list.map(([, count]) => count),
    idOf: new Map(names.map((name, id) => [name, id])),
  };
}

/** A piece in numbers. */
export function pieceOf(seen: ReadonlySet<string>, { idOf }: Vocabulary): Piece {
  const ids: number[] = [];
  for (const name of seen) {
    const id = idOf.get(name);
    if (id !== undefined) ids.push(id);
  }
  return { ids: Int32Array.from(ids), root: 1 / Math.sqrt(seen.size) };
}

/** What was learned: a bias, and a weight by the number of a name. */
export interface Learned {
  readonly bias: number;
  readonly weights: Float64Array;
}

/** How it is learned. */
export interface TrainOptions {
  readonly rounds: number;
  readonly step: number;
  /** Pull towards zero. */
  readonly decay: number;
}

/** Chosen on drafts that teach. */
export const trainOptions: TrainOptions = { rounds: 30, step: 0.15, decay: 1e-4 };

/** Trains one kind over `size` names. */
export function train(
  lessons: readonly Lesson[],
  size: number,
  options: TrainOptions = trainOptions,
): Learned {
  const state = startOf(size);
  const weightOf = lessonWeights(lessons);
  const order = lessons.map((_, at) => at);
  const random = randomFrom(7);
  for (let round = 0; round < options.rounds; round++) {
    shuffle(order, random);
    for (const at of order) {
      const lesson = lessons[at];
      if (lesson !== undefined) learn(state, lesson, { ...options, weight: weightOf(lesson.has) });
    }
  }
  return { bias: state.bias, weights: state.weights };
}

/** What a table says of a piece. */
export function sumOf({ weights, bias }: Learned, { ids, root }: Piece): number {
  let sum = 0;
  for (let i = 0; i < ids.length; i++) sum += weights[ids[i] ?? 0] ?? 0;
  return bias + sum * root;
}

/** The numbers of the names that matter most over all tables, in rising order. */
export function worthiest(
  tables: readonly Learned[],
  counts: readonly number[],
  most: number,
): readonly number[] {
  const worth = counts.map((count, id) =>
    tables.reduce((sum, { weights }) => sum + Math.abs(weights[id] ?? 0) * Math.sqrt(count), 0),
  );
  return counts
    .map((_, id) => id)
    .sort((one, other) => (worth[other] ?? 0) - (worth[one] ?? 0) || one - other)
    .slice(0, most)
    .sort((one, other) => one - other);
}

interface State {
  readonly weights: Float64Array;
  readonly squares: Float64Array;
  bias: number;
  biasSquares: number;
}

function startOf(size: number): State {
  const squares = new Float64Array(size).fill(1e-6);
  return { weights: new Float64Array(size), squares, bias: -2, biasSquares: 1e-6 };
}

/** Drafts with the kind are the fewer; each counts for up to three. */
function lessonWeights(rows: readonly Lesson[]): (has: boolean) => number {
  const positive = rows.filter(({ has }) => has).length;
  const each = Math.min(3, (rows.length - positive) / Math.max(1, positive) / 3 + 0.5);
  return (has) => (has ? each : 1);
}

function learn(state: State, row: Lesson, how: TrainOptions & { readonly weight: number }): void {
  const sums = row.pieces.map((piece) => sumOf(state, piece));
  const strongest = sums.indexOf(Math.max(...sums));
  for (const [at, piece] of row.pieces.entries()) {
    if (row.has && at !== strongest) continue;
    const chance = 1 / (1 + Math.exp(-(sums[at] ?? 0)));
    take(state, piece, { error: (chance - (row.has ? 1 : 0)) * how.weight, ...how });
  }
}

function take(
  state: State,
  { ids, root }: Piece,
  { error, step, decay }: TrainOptions & { readonly error: number },
): void {
  const { weights, squares } = state;
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i] ?? 0;
    const slope = error * root + decay * (weights[id] ?? 0);
    squares[id] = (squares[id] ?? 0) + slope * slope;
    weights[id] = (weights[id] ?? 0) - (step * slope) / Math.sqrt(squares[id] ?? 1);
  }
  state.biasSquares += error * error;
  state.bias -= (step * error) / Math.sqrt(state.biasSquares);
}

/** Numbers in [0, 1) of a small linear generator. */
function randomFrom(seed: number): () => number {
  let at = seed;
  return () => {
    at = (Math.imul(at, 1664525) + 1013904223) >>> 0;
    return at / 4294967296;
  };
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const kept = order[i] ?? 0;
    order[i] = order[j] ?? 0;
    order[j] = kept;
  }
}
