/**
 * Studies in pieces: a piece is a plain question with a plain answer, seeded by its own numbers, so that
 * it is the same whoever answers it and when. Pieces are shared out among worker threads; with a folder
 * in EBB_STUDY_KEEP their answers are kept, and with EBB_STUDY_SECONDS a run stops after so long and says
 * how much is left, so that a long study can be run in several goes.
 */

import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";

/** A piece as a worker gets it: which answer is wanted, and its numbers. */
export interface Piece {
  readonly kind: string;
  readonly of: unknown;
}

/** Who answers pieces: by kind, a function of the piece's numbers. */
export type Answerers = Readonly<Record<string, (of: never) => unknown>>;

/** What was asked for is not done yet; run the same command again. */
export class PiecesLeft extends Error {
  constructor(left: number) {
    super(`${left} pieces are left; run the same command again`);
  }
}

/** The answers to all pieces, in their order. */
export async function answersTo<Of, Answer>(
  kind: string,
  pieces: readonly Of[],
  progress: (text: string) => void,
): Promise<Answer[]> {
  const answers = pieces.map((of) => kept<Answer>({ kind, of }));
  const open = pieces.flatMap((of, at) => (answers[at] === undefined ? [{ of, at }] : []));
  const seconds = Number(process.env["EBB_STUDY_SECONDS"] ?? Number.POSITIVE_INFINITY);
  const isLate = () => process.uptime() > seconds;
  let done = pieces.length - open.length;
  const work = async (worker: Worker) => {
    while (!isLate()) {
      const next = open.shift();
      if (next === undefined) return;
      const piece = { kind, of: next.of };
      const answer = await ask<Answer>(worker, piece);
      keep(piece, answer);
      answers[next.at] = answer;
      done += 1;
      progress(`${kind}: ${done} of ${pieces.length}`);
    }
  };
  if (open.length > 0) {
    const threads = Math.min(availableParallelism(), open.length);
    const url = new URL("./piece-worker.js", import.meta.url);
    const workers = Array.from({ length: threads }, () => new Worker(url));
    await Promise.all(workers.map(work));
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  if (done < pieces.length) throw new PiecesLeft(pieces.length - done);
  // Every piece is answered.
  return answers as Answer[];
}

/** `count` things in pieces of at most `size`: from which to which (excluded). */
export function stretches(count: number, size: number): { from: number; to: number }[] {
  return Array.from({ length: Math.ceil(count / size) }, (_, i) => ({
    from: i * size,
    to: Math.min(count, (i + 1) * size),
  }));
}

function ask<Answer>(worker: Worker, piece: Piece): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const failed = (error: Error) => reject(error);
    worker.once("error", failed);
    worker.once("message", (answer: Answer) => {
      worker.off("error", failed);
      resolve(answer);
    });
    worker.postMessage(piece);
  });
}

/** Where the answer to a piece is kept; undefined where none are. */
function placeOf(piece: Piece): string | undefined {
  const folder = process.env["EBB_STUDY_KEEP"];
  if (folder === undefined) return undefined;
  mkdirSync(folder, { recursive: true });
  const name = createHash("sha256").update(JSON.stringify(piece)).digest("hex").slice(0, 24);
  return join(folder, `${piece.kind}-${name}.json`);
}

function kept<Answer>(piece: Piece): Answer | undefined {
  const place = placeOf(piece);
  if (place === undefined || !existsSync(place)) return undefined;
  return JSON.parse(readFileSync(place, "utf8"));
}

function keep(piece: Piece, answer: unknown): void {
  const place = placeOf(piece);
  if (place !== undefined) writeFileSync(place, JSON.stringify(answer));
}
