/**
 * The vault with ten years of one couple: 7,300 acts (two check-ins a day), how fast it opens after the key
 * is there, how long a durable append takes, and what a crash adds to the next opening.
 */

import { appendFileSync, cpSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Act, isoWithOffset, openVault, systemRandom, type Vault } from "@ebb/platform";
import { seededChance } from "@ebb/platform/memory";
import { folderStorage } from "@ebb/platform/node";
import { createKeyed, keyFromHex } from "../studies/durability/expected.ts";
import { type Bench, type BenchFigure, median } from "./bench.ts";

const years = 10;
const acts = 7300;
const singleAppends = 200;
const openings = 5;

/** A check-in as people make them: six scales, an event now and then. */
function checkIn(i: number, chance: () => number): Act {
  const at = isoWithOffset(Date.UTC(2026, 0, 1, 7) + i * 43_200_000, 60);
  const scale = () => Math.round(chance() * 10);
  return {
    act: `ten-years-${i}`,
    at,
    kind: "check-in",
    zone: "Europe/Berlin",
    person: i % 2 === 0 ? "a" : "b",
    closeness: scale(),
    wanted: scale() - 5,
    stress: scale(),
    room: scale(),
    reach: scale(),
    understood: scale(),
    ...(chance() < 0.2 ? { argument: 1 } : {}),
    ...(chance() < 0.3 ? { together: 1 } : {}),
  };
}

async function open(dir: string, key: string): Promise<Vault> {
  const opened = await openVault({
    storage: folderStorage(dir),
    random: systemRandom(),
    secret: { type: "key", key: keyFromHex(key) },
    access: "write",
  });
  if (!opened.ok) throw new Error(`bench vault: ${opened.error.type}`);
  return opened.value;
}

async function milliseconds(step: () => unknown): Promise<number> {
  const started = performance.now();
  await step();
  return performance.now() - started;
}

/** Median time to open, with the state computed, after `prepare` of a copy. */
async function openingMs(
  dir: string,
  key: string,
  prepare: (copy: string) => void,
): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < openings; i++) {
    const copy = `${dir}-copy`;
    rmSync(copy, { recursive: true, force: true });
    cpSync(dir, copy, { recursive: true });
    rmSync(join(copy, "lock"), { force: true });
    prepare(copy);
    let vault: Vault | undefined;
    times.push(
      await milliseconds(async () => {
        vault = await open(copy, key);
        vault.state();
      }),
    );
    await vault?.lock();
  }
  return median(times);
}

async function run(): Promise<BenchFigure[]> {
  const home = mkdtempSync(join(tmpdir(), "ebb-bench-vault-"));
  try {
    const dir = join(home, "vault");
    const key = await createKeyed(folderStorage(dir));
    const chance = seededChance(1);
    const vault = await open(dir, key);
    const all = Array.from({ length: acts }, (_, i) => checkIn(i, chance));
    const bulk = await milliseconds(() => {
      for (let from = 0; from < acts - singleAppends; from += 256)
        vault.append(all.slice(from, Math.min(from + 256, acts - singleAppends)));
    });
    const single: number[] = [];
    for (const act of all.slice(acts - singleAppends))
      single.push(await milliseconds(() => vault.append([act])));
    const tear = (copy: string) => appendFileSync(join(copy, "journal-1"), Buffer.alloc(700, 0xa5));
    const crashed = await openingMs(dir, key, tear);
    await vault.lock();
    const clean = await openingMs(dir, key, () => {});
    const bare = await openingMs(dir, key, (copy) => {
      for (const name of ["snapshot-1-a", "snapshot-1-b"]) rmSync(join(copy, name));
    });
    const sorted = [...single].sort((x, y) => x - y);
    const journal = statSync(join(dir, "journal-1")).size;
    return [
      {
        name: `open ${years} years, after the key`,
        value: clean / 1000,
        unit: "s",
        bar: 1.5,
        better: "lower",
      },
      {
        name: "the same without a snapshot",
        value: bare / 1000,
        unit: "s",
        bar: 1.5,
        better: "lower",
      },
      {
        name: "more after a crash",
        value: (crashed - clean) / 1000,
        unit: "s",
        bar: 0.2,
        better: "lower",
      },
      {
        name: "append, durable, median",
        value: median(single),
        unit: "ms",
        bar: 20,
        better: "lower",
      },
      {
        name: "append, durable, 95 of 100 below",
        value: sorted[Math.floor(0.95 * sorted.length)] ?? 0,
        unit: "ms",
      },
      { name: "append 256 together, for each", value: bulk / (acts - singleAppends), unit: "ms" },
      { name: "journal", value: journal / 1_048_576, unit: "MiB" },
    ];
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** `ebb bench vault`. */
export const vaultBench: Bench = {
  name: "vault",
  describes: "ten years of one couple in the vault: opening, appending, after a crash",
  run,
};
