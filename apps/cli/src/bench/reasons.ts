/**
 * `ebb bench reasons`: the posterior of the reasons at 120 days, the record of them, the next question,
 * findings, and a chat of five years and 100,000 messages to its terms and to a whole reading. Medians
 * of processor time, except for the chat's reading, which is wall time in a process of its own.
 */

import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  type CheckIn,
  drawCoupleSpec,
  findingsOf,
  nextQuestion,
  ownPosterior,
  reasonsOf,
  simulateCouple,
} from "@ebb/core";
import { createRandom } from "@ebb/engine";
import { knowledge } from "@ebb/knowledge";
import { type Bench, type BenchFigure, median } from "./bench.ts";
import { writeBigChat } from "./big-chat.ts";

/** The benchmark. */
export const reasonsBench: Bench = {
  name: "reasons",
  describes: "reasons and next question at 120 days; a five-year chat to a reading",
  run: () => [...recordFigures(), chatFigure()],
};

const couples = 40;
const chatMessages = 100_000;

function recordFigures(): BenchFigure[] {
  const records = Array.from({ length: couples }, (_, i) => recordOf(i));
  const { prior } = knowledge;
  const nameOfDay = (day: number) => String(day);
  const of = (act: (checkIns: readonly CheckIn[]) => void) => milliseconds(records, act);
  const posteriors = records.map((checkIns) => ownPosterior({ checkIns, person: "a", knowledge }));
  const ask = posteriors.map(({ posterior }) => ({
    posterior,
    about: "self" as const,
    asked: [],
    day: 0,
    knowledge,
  }));
  const people = ["a", "b"] as const;
  const { predictors } = prior;
  return [
    {
      name: "posterior over about 700 classes, 120 days",
      value: of((checkIns) => ownPosterior({ checkIns, person: "a", knowledge })),
      unit: "ms",
      bar: 5,
      better: "lower",
    },
    {
      name: "the same with grounds, days and questions",
      value: of((checkIns) => reasonsOf({ checkIns, person: "a", knowledge, nameOfDay })),
      unit: "ms",
    },
    {
      name: "next question",
      value: milliseconds(ask, (need) => nextQuestion(need)),
      unit: "ms",
      bar: 20,
      better: "lower",
    },
    {
      name: "findings of both, 120 days",
      value: of((checkIns) => findingsOf({ checkIns, people, predictors, nameOfDay })),
      unit: "ms",
    },
  ];
}

function recordOf(seed: number): readonly CheckIn[] {
  const random = createRandom(seed + 1);
  const source = { id: "0", scenario: "default" as const, days: 120, matrix: knowledge.prior };
  return simulateCouple(drawCoupleSpec(source, random.fork(1)), knowledge.prior, random.fork(2))
    .checkIns;
}

/** Median processor milliseconds of one call, after every input was seen five times. */
function milliseconds<T>(inputs: readonly T[], act: (input: T) => void): number {
  for (let round = 0; round < 5; round++) for (const input of inputs) act(input);
  const times = Array.from({ length: 9 }, () => {
    const start = process.cpuUsage();
    for (const input of inputs) act(input);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000 / inputs.length;
  });
  return median(times);
}

/** A made chat of five years, read by the command line as anybody would. */
function chatFigure(): BenchFigure {
  const folder = mkdtempSync(join(tmpdir(), "ebb-bench-"));
  try {
    const path = join(folder, "chat.txt");
    writeBigChat({ path, messages: chatMessages, seed: 7, style: "android" });
    const program = fileURLToPath(new URL("../../bin/ebb.js", import.meta.url));
    const seconds = Array.from({ length: 3 }, () => {
      const start = performance.now();
      const run = spawnSync(process.execPath, [program, "read", path, "--me", "Ben", "--json"], {
        maxBuffer: 1 << 28,
      });
      if (run.status !== 0) throw new Error(`ebb read ended with ${run.status}`);
      return (performance.now() - start) / 1000;
    });
    return {
      name: "five-year chat of 100,000 messages to a reading, start of the program included",
      value: median(seconds),
      unit: "s",
      bar: 2,
      better: "lower",
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
