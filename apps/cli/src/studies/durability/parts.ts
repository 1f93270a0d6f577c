/** The parts of the durability study: what each does for a seed and a size, and what it gives. */

import {
  type CorruptionTally,
  type CrashTally,
  checkZones,
  corruptVault,
  crashWorkload,
  emptyCorruptionTally,
  emptyTally,
  seededChance,
} from "@ebb/platform/memory";
import { benches } from "../../bench/index.ts";
import { type KillTally, killWriters } from "./kills.ts";
import { type PlantedBug, plantBugs } from "./planted-bugs.ts";
import { type CutTally, cutPower, whyNoPowerCuts } from "./power-cuts.ts";
import { killTabs, type TabTally } from "./tabs.ts";

/** How large each part is, and what it may use. */
export interface PartOptions {
  readonly seed: number;
  readonly crashes: number;
  readonly corruptions: number;
  readonly kills: number;
  readonly cuts: number;
  readonly control: number;
  readonly tabs: number;
  /** Places in the table of planted bugs; undefined for all. */
  readonly mistakes: readonly number[] | undefined;
  /** Crash points and corruptions stop after so many minutes, each. */
  readonly minutes: number;
  readonly say: (text: string) => void;
}

/** What a part could not do here, and why. */
export interface Skipped {
  readonly skipped: string;
}

/** Results by part. */
export interface PartResults {
  readonly crashes: CrashTally & { readonly workloads: number };
  readonly corruptions: CorruptionTally & { readonly vaults: number };
  readonly kills: KillTally;
  readonly tabs: TabTally | Skipped;
  readonly cuts: { readonly flushed: CutTally; readonly control: CutTally } | Skipped;
  readonly zones: { readonly zones: number; readonly instants: number; readonly wrong: number };
  readonly years: readonly {
    readonly name: string;
    readonly value: number;
    readonly unit: string;
  }[];
  readonly planted: readonly PlantedBug[];
}

/** Name of a part. */
export type PartName = keyof PartResults;

/** Every part, in the order in which they run: the short ones first. */
export const parts: {
  readonly [Name in PartName]: (options: PartOptions) => Promise<PartResults[Name]>;
} = { zones, years, planted, tabs: killTabs, kills, cuts, corruptions, crashes };

/** True once a part has used up its minutes. */
function deadline(minutes: number): () => boolean {
  const started = performance.now();
  return () => performance.now() - started > minutes * 60_000;
}

/** Workloads, each crash point of which is tried, until the number of cases is reached. */
async function crashes({ seed, crashes: cases, minutes, say }: PartOptions) {
  const tally = emptyTally();
  let workloads = 0;
  const subsets = cases >= 100_000 ? 40 : 3;
  const isOver = deadline(minutes);
  while (tally.cases < cases && !isOver()) {
    await crashWorkload(seed * 1000 + workloads, { steps: 8, subsets }, tally);
    workloads += 1;
    if (workloads % 10 === 0)
      say(`crash points: ${tally.cases} cases, ${tally.failures.length} failures`);
  }
  return { workloads, ...tally };
}

async function corruptions({ seed, corruptions: cases, minutes, say }: PartOptions) {
  const tally = emptyCorruptionTally();
  let vaults = 0;
  const isOver = deadline(minutes);
  while (tally.cases < cases && !isOver()) {
    const records = 4 + Math.floor(seededChance(vaults)() * 20);
    await corruptVault(seed * 1000 + vaults, { records, cases: 2000 }, tally);
    vaults += 1;
    if (vaults % 20 === 0) say(`corruptions: ${tally.cases} cases, ${tally.silentlyWrong} silent`);
  }
  return { vaults, ...tally };
}

async function kills({ seed, kills: count }: PartOptions): Promise<KillTally> {
  const chance = seededChance(seed + 11);
  return killWriters(count, () => chance() * 60);
}

async function cuts(options: PartOptions): Promise<PartResults["cuts"]> {
  const { say } = options;
  const skipped = whyNoPowerCuts();
  if (skipped !== undefined) {
    say(`SKIPPED power cuts: ${skipped}`);
    return { skipped };
  }
  const chance = seededChance(options.seed + 13);
  const delay = () => 5 + chance() * 120;
  const flushed = await cutPower(options.cuts, "flush", delay);
  say(`power cuts: ${flushed.cuts}, lost ${flushed.lost}, unreadable ${flushed.unreadable}`);
  return { flushed, control: await cutPower(options.control, "no-flush", delay) };
}

/** Every zone that the system knows, every change of its clocks in twenty years; a wrong day throws. */
async function zones(): Promise<PartResults["zones"]> {
  const names = Intl.supportedValuesOf("timeZone");
  return { zones: names.length, instants: checkZones(names, 2010, 2030), wrong: 0 };
}

async function years(): Promise<PartResults["years"]> {
  const bench = benches.find(({ name }) => name === "vault");
  if (bench === undefined) throw new Error("years: expected the benchmark of the vault");
  return (await bench.run()).map(({ name, value, unit }) => ({ name, value, unit }));
}

async function planted({ mistakes, say }: PartOptions): Promise<readonly PlantedBug[]> {
  return plantBugs(say, mistakes);
}
