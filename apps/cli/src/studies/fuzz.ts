/**
 * `npm run study:fuzz`: changed files of the corpus (the golden chats, and what earlier runs kept) through
 * every importer, guided by coverage: a change that reaches new code of the importers joins the corpus.
 * `node apps/cli/dist/studies/fuzz.js [--runs N] [--seed S] [--keep]`; `--keep` writes faults and new corpus
 * files to test/golden/fuzz.
 */

import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { Session } from "node:inspector/promises";
import { basename, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createBothWays } from "./fuzz/both-ways.ts";
import { faultOf } from "./fuzz/check.ts";
import type { Random } from "./fuzz/mutate.ts";
import { mutate } from "./fuzz/mutate.ts";

const golden = fileURLToPath(new URL("../../../../test/golden/", import.meta.url));
const kept = join(golden, "fuzz");
/** One run in so many asks the engine for its coverage, which costs more than the run. */
const coverageEvery = 25;
/** One run in so many also reads a long chat with and without the program of plain lines. */
const windowEvery = 100;

interface Sample {
  readonly name: string;
  readonly bytes: Uint8Array;
}

function corpus(): Sample[] {
  return [join(golden, "importers"), kept].flatMap((folder) =>
    !existsSync(folder)
      ? []
      : readdirSync(folder, { recursive: true, withFileTypes: true })
          .filter(
            (entry) =>
              entry.isFile() &&
              !entry.name.endsWith(".expected.json") &&
              !entry.name.endsWith(".ts") &&
              entry.name !== "dialects.json",
          )
          .map((entry) => ({
            name: entry.name,
            bytes: new Uint8Array(readFileSync(join(entry.parentPath, entry.name))),
          })),
  );
}

function createRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

function option(name: string, fallback: number): number {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : Number(process.argv[at + 1]);
}

async function createCoverage(): Promise<{
  readonly reachesNew: () => Promise<boolean>;
  readonly seen: () => number;
}> {
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  const seen = new Set<string>();
  return {
    seen: () => seen.size,
    reachesNew: async () => {
      const { result } = await session.post("Profiler.takePreciseCoverage");
      const before = seen.size;
      for (const script of result.filter(({ url }) => url.includes("importers")))
        for (const { ranges } of script.functions)
          for (const range of ranges)
            if (range.count > 0) seen.add(`${script.url} ${range.startOffset} ${range.endOffset}`);
      return seen.size > before;
    },
  };
}

function keep(sample: Sample, why: string): void {
  mkdirSync(kept, { recursive: true });
  const hash = createHash("sha256").update(sample.bytes).digest("hex").slice(0, 10);
  writeFileSync(join(kept, `${why}-${hash}${extname(sample.name)}`), sample.bytes);
}

async function main(): Promise<void> {
  const runs = option("runs", 20_000);
  const seed = option("seed", 1);
  const isKeeping = process.argv.includes("--keep");
  const random = createRandom(seed);
  const samples = corpus();
  const coverage = await createCoverage();
  const faults = new Map<string, number>();
  const nextWindow = createBothWays(random);
  const start = performance.now();
  let windows = 0;
  let bytes = 0;
  for (let run = 0; run < runs; run += 1) {
    const base = samples[Math.floor(random() * samples.length)] as Sample;
    const other = samples[Math.floor(random() * samples.length)] as Sample;
    const name = random() < 0.1 ? other.name : base.name;
    const sample = { name: basename(name), bytes: mutate(base.bytes, other.bytes, random) };
    bytes += sample.bytes.length;
    const isWindow = run % windowEvery === 0;
    if (isWindow) windows += 1;
    const fault = (isWindow ? nextWindow() : undefined) ?? faultOf(sample.name, sample.bytes);
    if (fault !== undefined) {
      faults.set(fault, (faults.get(fault) ?? 0) + 1);
      process.stderr.write(`seed ${seed}, run ${run}, from ${base.name}: ${fault}\n`);
      if (isKeeping) keep(sample, "fault");
    }
    if (
      run % coverageEvery === 0 &&
      (await coverage.reachesNew()) &&
      sample.bytes.length < 20_000
    ) {
      samples.push(sample);
      if (isKeeping && run > runs / 2) keep(sample, "new");
    }
  }
  const seconds = (performance.now() - start) / 1000;
  process.stdout.write(
    `${runs} runs (seed ${seed}), ${(bytes / 1e6).toFixed(0)} MB, ${seconds.toFixed(0)} s, ${coverage.seen()} covered ranges, corpus of ${samples.length}, ${windows} long chats both ways, ${[...faults.values()].reduce((sum, one) => sum + one, 0)} faults\n`,
  );
  process.exitCode = faults.size === 0 ? 0 : 1;
}

await main();
