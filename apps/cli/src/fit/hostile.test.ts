/**
 * No diary, however odd, is a fault: `ebb fit`, `loglik`, `forecast` and `read` end with a status and a
 * reason, or say what cannot be used (exit 3); no number in an output is none.
 */

import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import * as v from "valibot";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { runCommandLine } from "../command-line.ts";
import { fitSchema, forecastSchema } from "../documents/fit-schema.ts";
import { loglikSchema } from "../documents/loglik-schema.ts";
import { readingSchema } from "../documents/reading-schema.ts";

const folder = mkdtempSync(join(tmpdir(), "ebb-hostile-"));
let out = "";
let said = "";

beforeEach(() => {
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    out += String(text);
    return true;
  });
  vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    said += String(text);
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

async function ebb(...args: string[]): Promise<{ code: number; out: string; said: string }> {
  out = "";
  said = "";
  const code = await runCommandLine(args);
  return { code, out, said };
}

let files = 0;
function file(text: string, ending = "csv"): string {
  files += 1;
  const path = join(folder, `${files}.${ending}`);
  writeFileSync(path, text);
  return path;
}

const parameters = file(
  JSON.stringify({
    columns: { time: "time", dyad: null, a: "ya", b: "yb", inputs: ["argument"] },
    ...{ hold: "day", start: "stationary", missing_input: 0 },
    ...{ a_a: 0.7, a_b: 0.6, k_ab: 0.2, k_ba: -0.2, g_a: 1, g_b: 1, rho: 0.3, r_a: 0.6, r_b: 0.6 },
    ...{ mu_a: 6, mu_b: 6, effects: { a: [-0.5], b: [-0.5] } },
  }),
  "json",
);

/** Every number anywhere inside is finite. */
function expectFinite(value: unknown): void {
  if (typeof value === "number") expect(Number.isFinite(value)).toBe(true);
  else if (typeof value === "object" && value !== null) Object.values(value).forEach(expectFinite);
}

interface Fitted {
  readonly status: string;
  readonly reason: string | null;
}

/** Runs all four commands on one diary; returns what `ebb fit` said of each dyad. */
async function tryAll(csv: string): Promise<Fitted[]> {
  const path = file(csv);
  const fit = await ebb("fit", path, "--json");
  const fits = expectDocuments(fit, fitSchema);
  expectDocuments(await ebb("forecast", path, "--json", "--days", "3"), forecastSchema);
  const read = await ebb("read", path, "--json");
  expectDocuments(read, readingSchema);
  const loglik = await ebb("loglik", file(wide(csv)), "--params", parameters, "--json");
  expectDocuments(loglik, loglikSchema);
  return fits;
}

function expectDocuments<T extends Fitted | object>(
  run: { code: number; out: string; said: string },
  schema: v.GenericSchema<unknown, T>,
): T[] {
  expect(run.said).not.toMatch(/fault|TypeError|RangeError/);
  expect([0, 3]).toContain(run.code);
  if (run.code === 3) {
    expect(run.said).toMatch(/\w+ \w+/);
    return [];
  }
  expect(run.out).not.toMatch(/NaN|Infinity/);
  return run.out
    .trim()
    .split("\n")
    .map((line) => {
      const document = v.parse(schema, JSON.parse(line));
      expectFinite(document);
      if ("status" in document && document.status !== "fitted")
        expect(document.reason).toMatch(/\w+ \w+/);
      return document;
    });
}

/** The same diary with one row a moment, as `ebb loglik` takes it. */
function wide(csv: string): string {
  const [, ...rows] = csv.trim().split("\n");
  const cells = rows.map((row) => row.split(","));
  const at = (person: string, row: string[]) => (row[0] === person ? (row[2] ?? "") : "");
  return [
    "time,ya,yb,argument",
    ...cells.map((row) => `${row[1]},${at("a", row)},${at("b", row)},${row[4] ?? ""}`),
  ].join("\n");
}

const header = "person,time,closeness,stress,argument,room\n";
/** A steady pseudo-random walk, so that the table needs no seed. */
const swing = (t: number) => Number((5 + 3 * Math.sin(t * 1.7) + Math.sin(t * 0.4)).toFixed(2));
const days = (n: number, row: (t: number) => string) =>
  Array.from({ length: n }, (_, t) => row(t)).join("");
const both = (n: number, a: (t: number) => unknown, b: (t: number) => unknown) =>
  days(
    n,
    (t) => `a,${t},${a(t)},${t % 5},${t % 7 === 0 ? 1 : 0},${t % 9}\nb,${t},${b(t)},${t % 4},,\n`,
  );
const left = /readings of [ab] never vary: left out/;

type Expected = readonly [status: string, reason: RegExp | null] | "any";
const table: readonly (readonly [string, string, Expected])[] = [
  ["no rows", "", ["too-little-data", /no rows/]],
  ["one reading", "a,1,5,,,\n", ["too-little-data", /fewer than/]],
  ["two readings", "a,1,5,,,\nb,1,6,,,\n", ["too-little-data", /fewer than/]],
  ["everything missing", "a,1,,,,\nb,2,,,,\na,3,,,,\n", ["too-little-data", /no rows/]],
  ["stress alone", days(30, (t) => `a,${t},,${t % 10},,\n`), ["too-little-data", /nothing/]],
  ["a never varies", both(40, () => 7, swing), ["fitted", left]],
  ["b never varies", both(40, swing, () => 10), ["fitted", left]],
  [
    "nobody varies",
    both(
      40,
      () => 7,
      () => 3,
    ),
    ["degenerate", /a and b never vary/],
  ],
  [
    "both stand at the ends",
    both(
      40,
      () => 0,
      () => 10,
    ),
    ["degenerate", /a and b never vary/],
  ],
  ["a alone, never varying", days(30, (t) => `a,${t},4,,,\n`), ["degenerate", /a never vary/]],
  ["a varies once", both(40, (t) => (t === 20 ? 6 : 7), swing), "any"],
  ["all at one time", days(30, (t) => `a,4,${t % 10},,,\nb,4,${t % 7},,,\n`), "any"],
  [
    "every moment doubled",
    days(60, (t) => `a,${t >> 1},${swing(t)},,,\nb,${t >> 1},${swing(t + 3)},,,\n`),
    ["fitted", null],
  ],
  [
    "times backwards",
    days(40, (t) => `a,${40 - t},${swing(t)},,,\nb,${40 - t},${swing(t + 3)},,,\n`),
    ["fitted", null],
  ],
  ["infinite times", days(20, () => "a,inf,5,,,\nb,1e999,6,,,\n"), "any"],
  ["absurd times", days(20, (t) => `a,${t}e12,${t % 10},,,\n`), "any"],
  ["words for times", days(20, (t) => `a,yesterday ${t},${t % 10},,,\n`), "any"],
  ["impossible dates", days(20, (t) => `a,2026-02-${30 + t},${t % 10},,,\n`), "any"],
  [
    "one percent and one tenth",
    both(
      40,
      (t) => swing(t) * 10,
      (t) => swing(t) / 10,
    ),
    "any",
  ],
  [
    "one person in a hundredth of the range",
    both(40, (t) => (5 + swing(t) / 1000).toFixed(5), swing),
    "any",
  ],
  [
    "centuries between",
    "a,0,5,,,\na,30000,6,,,\nb,60000,7,,,\na,120000,3,,,\nb,190000,1,,,\n",
    "any",
  ],
  ["a minute between", days(60, (t) => `a,${(t / 1440).toFixed(6)},${swing(t)},,,\n`), "any"],
  [
    "jumps from end to end",
    both(
      40,
      (t) => (t % 2) * 10,
      (t) => 10 - (t % 2) * 10,
    ),
    "any",
  ],
  ["one wild reading", both(60, (t) => (t === 30 ? 0 : 9.99), swing), "any"],
  [
    "stress that never varies",
    days(40, (t) => `a,${t},${swing(t)},5,,\nb,${t},${swing(t + 2)},5,,\n`),
    "any",
  ],
  [
    "an argument every day",
    days(40, (t) => `a,${t},${swing(t)},,1,\nb,${t},${swing(t + 2)},,1,\n`),
    "any",
  ],
  [
    "negative and huge numbers",
    days(20, (t) => `a,${t},${t % 2 ? "-1e308" : "1e308"},,,\n`),
    "any",
  ],
  [
    "weeks without a note",
    both(20, swing, swing).replace(/,1?\d,/g, (cell) => `,${Number(cell.slice(1, -1)) * 23},`),
    "any",
  ],
];

describe("no diary is a fault", () => {
  test.each(table)(
    "%s",
    async (_, rows, expected) => {
      const fits = await tryAll(header + rows);
      if (expected === "any") return;
      // A diary without a single row is refused as a whole.
      if (rows === "") return expect(fits).toEqual([]);
      const [status, reason] = expected;
      expect(fits[0]?.status).toBe(status);
      if (reason === null) expect(fits[0]?.reason).toBeNull();
      else expect(fits[0]?.reason).toMatch(reason);
    },
    60_000,
  );

  const cell = fc.oneof(
    { weight: 10, arbitrary: fc.integer({ min: 0, max: 10 }).map(String) },
    { weight: 3, arbitrary: fc.constant("") },
    { weight: 1, arbitrary: fc.constantFrom("-1", "11", "1e400", "NaN", "-0", "5,5", "x", "7") },
  );
  const time = fc.oneof(
    { weight: 12, arbitrary: fc.integer({ min: 0, max: 40 }).map(String) },
    { weight: 3, arbitrary: fc.double({ min: 0, max: 40, noNaN: true }).map(String) },
    {
      weight: 1,
      arbitrary: fc.constantFrom("", "2026-03-29", "2026-03-29T02:30:00+01:00", "-1e9", "inf"),
    },
  );
  const row = fc
    .tuple(
      fc.constantFrom("a", "b", "a", "b", ""),
      time,
      cell,
      cell,
      fc.constantFrom("", "0", "1", "0.5"),
      cell,
    )
    .map((cells) => `${cells.join(",")}\n`);

  test("diaries made by chance (seed 7)", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 60 }), async (rows) => {
        await tryAll(header + rows.join(""));
      }),
      { seed: 7, numRuns: 25 },
    );
  }, 240_000);
});
