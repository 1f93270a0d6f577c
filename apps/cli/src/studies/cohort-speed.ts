/** How long a pass over a cohort takes, on one thread and on all, through the pool of `ebb fit --cohort`. */

import { availableParallelism } from "node:os";
import type { CheckIn, PartnerId } from "@ebb/core";
import { fitCouple, modelOfCheckIns } from "@ebb/core";
import { defaultPrior, type Prior, type Random } from "@ebb/engine";
import { openFitPool } from "../fit/fit-pool.ts";
import type { CoupleToFit } from "../fit/fit-worker.ts";
import { drawPriorCouple } from "./prior-couples.ts";

/** Seconds for 10,000 couples. */
export interface PassSpeed {
  readonly couples: number;
  readonly rows: readonly {
    readonly threads: number;
    /** Processor seconds of the fits alone; null where they were not timed. */
    readonly fitSeconds: number | null;
    /** As they passed, and of the processor (all threads together). */
    readonly seconds: number;
    readonly processorSeconds: number;
    /** Against the whole pass on one thread. */
    readonly gain: number;
  }[];
}

/** Rounds of which the fastest counts: the machine may have other work. */
const rounds = 2;
const many = 10_000;

/** Times passes over `count` couples. */
export async function passSeconds(
  count: number,
  of: { readonly days: number; readonly random: Random; readonly prior: Prior },
): Promise<PassSpeed> {
  const couples = Array.from({ length: count }, (_, i): CoupleToFit => {
    const { series } = drawPriorCouple(of.days, of.random.fork(i), of.prior);
    return { id: `${i}`, checkIns: checkInsOf(series.y, series.u) };
  });
  const fitSeconds = fitAlone(couples);
  const one = await passOn(1, couples);
  const rows: PassSpeed["rows"][number][] = [{ threads: 1, fitSeconds, ...one, gain: 1 }];
  const threads = availableParallelism();
  if (threads > 1) {
    const all = await passOn(threads, couples);
    rows.push({ threads, fitSeconds: null, ...all, gain: one.seconds / all.seconds });
  }
  return { couples: count, rows };
}

/** Fits without the moments, on this thread. */
function fitAlone(couples: readonly CoupleToFit[]): number {
  const models = couples.map(({ checkIns }) => modelOfCheckIns(checkIns));
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const start = processorSeconds();
    for (const model of models) fitCouple(model, "closeness", defaultPrior);
    best = Math.min(best, processorSeconds() - start);
  }
  return (best * many) / couples.length;
}

async function passOn(
  threads: number,
  couples: readonly CoupleToFit[],
): Promise<{ seconds: number; processorSeconds: number }> {
  const pool = openFitPool(threads);
  const members = Array.from({ length: pool.size }, (_, member) => member);
  const shareOf = (member: number) => couples.filter((_, i) => i % pool.size === member);
  let best = { seconds: Number.POSITIVE_INFINITY, processorSeconds: Number.POSITIVE_INFINITY };
  try {
    await Promise.all(
      members.map((member) => pool.ask(member, { kind: "keep", couples: shareOf(member) })),
    );
    for (let round = 0; round < rounds; round++) {
      const start = performance.now();
      const used = processorSeconds();
      await Promise.all(
        members.map((member) => pool.ask(member, { kind: "sums", prior: defaultPrior })),
      );
      best = {
        seconds: Math.min(best.seconds, (performance.now() - start) / 1000),
        processorSeconds: Math.min(best.processorSeconds, processorSeconds() - used),
      };
    }
  } finally {
    await pool.close();
  }
  const scale = many / couples.length;
  return { seconds: best.seconds * scale, processorSeconds: best.processorSeconds * scale };
}

function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** Daily notes of both, on the slider: what a diary with closeness, stress and arguments holds. */
function checkInsOf(y: Float64Array, u: Float64Array): CheckIn[] {
  const notes: CheckIn[] = [];
  for (let day = 0; 2 * day < y.length; day++) {
    (["a", "b"] as const).forEach((person: PartnerId, j) => {
      const closeness = y[2 * day + j] ?? Number.NaN;
      if (Number.isNaN(closeness)) return;
      const stress = Math.max(0, Math.min(10, 5 + 2 * (u[2 * day] ?? 0)));
      notes.push({
        person,
        time: { day, minute: undefined, offsetMinutes: undefined },
        scales: { closeness: Math.max(0, Math.min(10, closeness)), stress },
        events: { argument: u[2 * day + 1] ?? 0 },
      });
    });
  }
  return notes;
}
