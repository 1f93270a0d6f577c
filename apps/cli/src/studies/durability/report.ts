/** The report of the durability study, written from its figures alone. */

import { markdownTable } from "../study.ts";
import type { Ledger, Run } from "./ledger.ts";
import type { PartName, PartResults } from "./parts.ts";

type Row = readonly [hazard: string, aim: string, tried: string, came: string];

/** Markdown of the report. */
export function durabilityReport(ledger: Ledger): string {
  return [
    "# Durability: what was tried, and what came",
    "",
    "`npm run study:durability` runs every part in full and writes this report and the figures beside it",
    "(`study-durability.json`). `-- --only crashes --seed 7` runs one part with another seed and adds it.",
    "The key is given directly in these loops; its derivation has its own tests. A short form of each part",
    "runs with `npm test`.",
    "",
    markdownTable(["hazard", "aim", "tried", "came"], rowsOf(ledger)),
    "",
    ...yearsOf(ledger),
    ...plantedOf(ledger),
    ...runsOf(ledger),
  ].join("\n");
}

function results<Name extends PartName>(ledger: Ledger, name: Name): readonly PartResults[Name][] {
  return ((ledger.runs[name] ?? []) as readonly Run<Name>[]).map(({ result }) => result);
}

const sum = (values: readonly number[]): number => values.reduce((x, y) => x + y, 0);
const count = (value: number): string => value.toLocaleString("en");
const share = (part: number, whole: number): string =>
  whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`;

function rowsOf(ledger: Ledger): Row[] {
  return [
    crashRow(ledger),
    corruptionRow(ledger),
    killRow(ledger),
    tabRow(ledger),
    ...cutRows(ledger),
    zoneRow(ledger),
    bugRow(ledger),
  ];
}

const notRun = "not run";

function crashRow(ledger: Ledger): Row {
  const all = results(ledger, "crashes");
  const total = (of: (one: PartResults["crashes"]) => number) => sum(all.map(of));
  const cases = total((one) => one.cases);
  return [
    "crash at every write, flush, cut and removal: before, after, torn; unflushed writes dropped in subsets; workloads re-write, restore, lock, and crash while recovering",
    "10^6 cases, 50 workloads",
    cases === 0
      ? notRun
      : `${count(cases)} cases of ${count(total((one) => one.workloads))} workloads, ${count(total((one) => one.distinct))} different disks opened`,
    `${total((one) => one.lost)} lost a confirmed record, ${total((one) => one.unreadable)} unreadable, ${total((one) => one.stuck)} did not go on`,
  ];
}

function corruptionRow(ledger: Ledger): Row {
  const all = results(ledger, "corruptions");
  const total = (of: (one: PartResults["corruptions"]) => number) => sum(all.map(of));
  const cases = total((one) => one.cases);
  const wrong = total((one) => one.silentlyWrong);
  return [
    "corruption of one file: flips, zeros, cuts, swaps, doubled blocks, garbage, older copies, removal",
    "10^6; 0 silently wrong, 99 % keep all before the damage",
    cases === 0 ? notRun : `${count(cases)} in ${count(total((one) => one.vaults))} vaults`,
    `${wrong} silently wrong; ${share(
      total((one) => one.keptBefore),
      cases,
    )} kept all before the damage; ${share(
      total((one) => one.explained),
      cases,
    )} told; ${share(
      total((one) => one.keptAll),
      cases,
    )} lost nothing at all`,
  ];
}

function killRow(ledger: Ledger): Row {
  const all = results(ledger, "kills");
  const total = (of: (one: PartResults["kills"]) => number) => sum(all.map(of));
  return [
    "killed Node writers",
    "2,000",
    `${count(total((one) => one.kills))}, ${count(total((one) => one.confirmed))} confirmations`,
    `${total((one) => one.lost)} lost, ${total((one) => one.unreadable)} unreadable`,
  ];
}

function tabRow(ledger: Ledger): Row {
  const hazard = "killed browser tabs (renderer crashed while its worker wrote)";
  const all = results(ledger, "tabs");
  const done = all.flatMap((one) => ("kills" in one ? [one] : []));
  const why = all.flatMap((one) => ("skipped" in one ? [one.skipped] : []));
  if (done.length === 0) return [hazard, "300", notRun, why[0] ?? ""];
  return [
    hazard,
    "300",
    `${count(sum(done.map((one) => one.kills)))}, ${count(sum(done.map((one) => one.confirmed)))} confirmations (counted at each kill from the first record of its vault on)`,
    `${sum(done.map((one) => one.lost))} lost`,
  ];
}

function cutRows(ledger: Ledger): Row[] {
  const hazard = "power cuts (ext4 image copied while the writer is stopped, mounted, opened)";
  const all = results(ledger, "cuts");
  const done = all.flatMap((one) => ("flushed" in one ? [one] : []));
  const why = all.flatMap((one) => ("skipped" in one ? [one.skipped] : []));
  if (done.length === 0) return [[hazard, "500", notRun, why[0] ?? ""]];
  const flushed = done.map((one) => one.flushed);
  const control = done.map((one) => one.control);
  const cut = (of: readonly { readonly cuts: number }[]) => sum(of.map((one) => one.cuts));
  return [
    [
      hazard,
      "500",
      count(cut(flushed)),
      `${sum(flushed.map((one) => one.lost))} lost, ${sum(flushed.map((one) => one.unreadable))} unreadable`,
    ],
    [
      "control: the same writer without flushes",
      "must lose",
      count(cut(control)),
      `${sum(control.map((one) => one.lost + one.unreadable))} of ${count(cut(control))} lost records`,
    ],
  ];
}

function zoneRow(ledger: Ledger): Row {
  const last = results(ledger, "zones").at(-1);
  return [
    "changes of clocks in every zone, 2010 to 2030",
    "every zone",
    last ? `${count(last.zones)} zones, ${count(last.instants)} instants` : notRun,
    last ? `${last.wrong} wrong days` : "",
  ];
}

function bugRow(ledger: Ledger): Row {
  const last = results(ledger, "planted").at(-1) ?? [];
  const caught = last.filter((bug) => bug.caught).length;
  return ["planted bugs", "25, all caught", `${last.length}`, `${caught} caught`];
}

function yearsOf(ledger: Ledger): string[] {
  const figures = results(ledger, "years").at(-1);
  if (figures === undefined) return [];
  const rows = figures.map(({ name, value, unit }) => [name, `${value.toPrecision(3)} ${unit}`]);
  return [
    "## Ten years of one couple (`ebb bench vault`)",
    "",
    markdownTable(["what", "came"], rows),
    "",
    "Aims: open in 1.5 s, append durable in 20 ms at the median, 0.2 s more after a crash.",
    "",
  ];
}

function plantedOf(ledger: Ledger): string[] {
  const last = results(ledger, "planted").at(-1);
  if (last === undefined) return [];
  const rows = last.map(({ name, by, caught }) => [name, caught ? by : "MISSED"]);
  return [
    "## Planted bugs and what noticed them",
    "",
    markdownTable(["bug", "noticed by"], rows),
    "",
  ];
}

function runsOf(ledger: Ledger): string[] {
  const rows = Object.entries(ledger.runs).flatMap(([name, runs]) =>
    runs.map(({ seed, seconds, node, date }) => [name, seed, seconds ?? "–", node, date]),
  );
  return [
    "## Runs",
    "",
    "Seconds of wall time; the machine had two cores and other work, so they are upper bounds.",
    "",
    markdownTable(["part", "seed", "seconds", "Node", "day"], rows),
    "",
  ];
}
