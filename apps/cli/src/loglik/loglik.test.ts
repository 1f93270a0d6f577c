import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as v from "valibot";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { runCommandLine } from "../command-line.ts";
import { loglikSchema } from "../documents/loglik-schema.ts";

const folder = mkdtempSync(join(tmpdir(), "ebb-loglik-"));
let out = "";
let err = "";

beforeEach(() => {
  out = "";
  err = "";
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    out += String(text);
    return true;
  });
  vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    err += String(text);
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

const parameters = {
  columns: { time: "t", dyad: null, a: "y1", b: "y2", inputs: ["stress"] },
  ...{ hold: "interval", start: "stationary", missing_input: 0 },
  ...{ a_a: 0.5, a_b: 0.4, k_ab: 0.3, k_ba: -0.3, g_a: 0.9, g_b: 1, rho: 0.25 },
  ...{ r_a: 0.6, r_b: 0.7, mu_a: 6.8, mu_b: 6.1, d_a: 0, d_b: 0 },
  effects: { a: [-0.1], b: [-0.5] },
};

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

function loglik(csv: string, changes: object = {}): Promise<number> {
  const params = file("p.json", JSON.stringify({ ...parameters, ...changes }));
  return runCommandLine(["loglik", file("d.csv", csv), "--params", params, "--json"]);
}

const header = "t,y1,y2,stress\n";

describe("ebb loglik", () => {
  test("of one reading is the normal density at its stationary spread", async () => {
    const alone = { k_ab: 0, k_ba: 0 };
    expect(await loglik(`${header}0,7.3,,1\n`, alone)).toBe(0);
    const document = JSON.parse(out);
    const variance = 0.9 ** 2 / (2 * 0.5) + 0.6 ** 2;
    const truth = -0.5 * (Math.log(2 * Math.PI * variance) + 0.5 ** 2 / variance);
    expect(v.safeParse(loglikSchema, document).success).toBe(true);
    expect(document.loglik).toBeCloseTo(truth, 12);
    expect(document.observed).toBe(1);
    expect(document.dyads).toHaveLength(1);
  });
  test("does not depend on the order of rows, of columns, or on empty marks", async () => {
    await loglik(`${header}0,7.3,6,1\n1,6,NA,-1\n2.5,,5,0.5\n`);
    const first = JSON.parse(out).loglik;
    out = "";
    await loglik("stress,y2,t,y1\n0.5,5,2.5,\n1,6,0,7.3\n-1,,1,6\n");
    expect(JSON.parse(out).loglik).toBe(first);
  });
  test("adds an offset to what is there and replaces what is missing after it", async () => {
    await loglik(`${header}0,7,6,1\n1,6,5,\n`, { input_offset: { stress: -2 } });
    const missing = JSON.parse(out).loglik;
    out = "";
    await loglik(`${header}0,7,6,1\n1,6,5,2\n`, { input_offset: { stress: -2 } });
    expect(JSON.parse(out).loglik).toBe(missing);
  });
  test("with hold day lets an input act over the last day of a longer step", async () => {
    await loglik(`${header}0,7,6,1\n4,6,5,2\n`, { hold: "day" });
    const day = JSON.parse(out).loglik;
    out = "";
    await loglik(`${header}0,7,6,1\n3,,,0\n4,6,5,2\n`, { hold: "interval" });
    expect(JSON.parse(out).loglik).toBeCloseTo(day, 12);
  });
  test("takes dates for days", async () => {
    await loglik(`${header}0,7,6,1\n1.5,6,5,2\n`);
    const plain = JSON.parse(out).loglik;
    out = "";
    await loglik(`${header}2026-03-29,7,6,1\n2026-03-30T12:00,6,5,2\n`);
    expect(JSON.parse(out).loglik).toBeCloseTo(plain, 9);
  });
  test("sums dyads and gives each", async () => {
    const columns = { ...parameters.columns, dyad: "c" };
    const csv = "c,t,y1,y2,stress\nx,0,7,6,1\ny,0,7,6,1\nx,1,6,5,2\ny,1,6,5,2\n";
    await loglik(csv, { columns });
    const { loglik: sum, dyads } = JSON.parse(out);
    expect(dyads.map((one: { dyad: string }) => one.dyad)).toEqual(["x", "y"]);
    expect(sum).toBeCloseTo(2 * dyads[0].loglik, 12);
  });
});

describe("ebb loglik says what cannot be used, with exit 3", () => {
  const good = `${header}0,7,6,1\n1,6,5,2\n`;
  const cases: [string, string, object, RegExp][] = [
    ["a word for a number", `${header}0,seven,6,1\n`, {}, /line 2, column "y1"/],
    ["no such column", good, { columns: { ...parameters.columns, a: "z" } }, /no column "z"/],
    ["no time", `${header},7,6,1\n`, {}, /line 2, column "t": expected a time/],
    ["no stationary start", good, { k_ab: 2, k_ba: 2 }, /no stationary start/],
    ["effects of another number", good, { effects: { a: [1, 2], b: [1] } }, /effects.a has 2/],
    ["a start that is not known", good, { start: "zero" }, /at start/],
    ["an empty file", "", {}, /empty/],
  ];
  test.each(cases)("%s", async (_, csv, changes, message) => {
    expect(await loglik(csv, changes)).toBe(3);
    expect(err).toMatch(message);
    expect(err).not.toContain("seven");
    expect(out).toBe("");
  });
  test("a file that is not there", async () => {
    const params = file("p.json", JSON.stringify(parameters));
    expect(await runCommandLine(["loglik", join(folder, "no.csv"), "--params", params])).toBe(3);
  });
  test("usage without parameters ends with 2", async () => {
    expect(await runCommandLine(["loglik", file("d.csv", good)])).toBe(2);
  });
});
