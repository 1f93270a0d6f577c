import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as v from "valibot";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { runCommandLine } from "../command-line.ts";
import { fitSchema, forecastSchema, priorSchema, truthSchema } from "../documents/fit-schema.ts";

const folder = mkdtempSync(join(tmpdir(), "ebb-fit-"));
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

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

async function ebb(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  out = "";
  err = "";
  const code = await runCommandLine(args);
  return { code, out, err };
}

const linesOf = (text: string): unknown[] =>
  text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

/** The first columns of a diary: dyad, person, time, closeness; no events, so that fits are quick. */
const closenessOnly = (text: string): string =>
  text
    .split("\r\n")
    .map((line) => line.split(",").slice(0, 4).join(","))
    .join("\n");

async function diary(name: string, ...args: string[]): Promise<string> {
  const { code, out: text } = await ebb("simulate", ...args);
  expect(code).toBe(0);
  return file(name, text);
}

describe("ebb simulate", () => {
  test("writes the same diary for the same seed, and its truth", async () => {
    const truth = join(folder, "truth.json");
    const args = [
      "simulate",
      "--couples",
      "3",
      "--days",
      "20",
      "--seed",
      "5",
      "--scenario",
      "conf",
    ];
    const once = await ebb(...args, "--truth", truth);
    expect(await ebb(...args)).toEqual(once);
    const json = v.parse(truthSchema, JSON.parse(readFileSync(truth, "utf8")));
    expect(json.dyads.map(({ reason }) => reason)).toEqual(["conf", "conf", "conf"]);
    expect((await ebb("simulate", "--scenario", "unheard")).code).toBe(2);
    expect((await ebb("simulate", "--couples", "0")).code).toBe(2);
  });
});

describe("ebb fit", () => {
  test("prints one fit/1 a dyad, in the order of the file, and one dyad when asked", async () => {
    const path = await diary("two.csv", "--couples", "2", "--days", "60", "--seed", "8");
    const { code, out: text } = await ebb("fit", path, "--json");
    expect(code).toBe(0);
    const fits = linesOf(text).map((line) => v.parse(fitSchema, line));
    expect(fits.map(({ dyad, status }) => [dyad, status])).toEqual([
      ["c1", "fitted"],
      ["c2", "fitted"],
    ]);
    const one = await ebb("fit", path, "--dyad", "c2", "--json");
    expect(linesOf(one.out)).toEqual(linesOf(text).slice(1));
    expect((await ebb("fit", path, "--dyad", "c9")).code).toBe(2);
  });

  test("samples, hands draws over, and agrees with the Gaussian approximation", async () => {
    const simulated = await ebb("simulate", "--days", "40", "--seed", "3", "--scenario", "null");
    const path = file("one.csv", closenessOnly(simulated.out));
    const args = ["fit", path, "--json", "--seed", "2"];
    const nuts = v.parse(
      fitSchema,
      linesOf((await ebb(...args, "--method", "nuts", "--draws", "200")).out)[0],
    );
    const laplace = v.parse(fitSchema, linesOf((await ebb(...args, "--draws", "50")).out)[0]);
    expect(nuts.draws?.length).toBe(200);
    expect(laplace.draws?.length).toBe(50);
    expect(Object.keys(nuts.draws?.[0] ?? {})).toEqual(Object.keys(laplace.draws?.[0] ?? {}));
    for (const [name, { mean, sd }] of Object.entries(laplace.parameters)) {
      expect(Math.abs(mean - (nuts.parameters[name]?.mean ?? Number.NaN))).toBeLessThan(sd);
    }
  }, 120_000);

  test.each([
    ["fewer than three readings", "a,1,5\nb,1,6\n"],
    ["nobody ever varies", Array.from({ length: 30 }, (_, t) => `a,${t},5\nb,${t},7\n`).join("")],
    ["everything is missing", "a,1,\nb,2,\n"],
    ["absurd times", "a,1e300,5\nb,inf,6\na,-9999999,5\nb,2,6\n"],
    ["duplicate times", "a,1,5\na,1,6\na,1,7\nb,1,2\nb,1,3\n"],
    [
      "wild jumps",
      Array.from({ length: 20 }, (_, t) => `a,${t},${t % 2 === 0 ? 0 : 10}\n`).join(""),
    ],
    ["years of gaps", "a,1,5\na,4000,6\na,90000,7\nb,1,2\nb,3,3\nb,190000,3\n"],
  ])("gives a status with a reason, never a fault: %s", async (_, rows) => {
    const {
      code,
      out: text,
      err: said,
    } = await ebb("fit", file("odd.csv", `person,time,closeness\n${rows}`), "--json");
    expect(said).not.toContain("fault");
    expect(code).toBe(0);
    for (const line of linesOf(text)) {
      const fit = v.parse(fitSchema, line);
      if (fit.status !== "fitted") expect(fit.reason).not.toBe(null);
    }
  });

  test("reads further scales beside closeness where they are asked for", async () => {
    const path = await diary("further.csv", "--days", "40", "--seed", "8");
    const plain = v.parse(fitSchema, linesOf((await ebb("fit", path, "--json")).out)[0]);
    const asked = ["fit", path, "--json", "--indicators", "understood,room"];
    const fuller = v.parse(fitSchema, linesOf((await ebb(...asked)).out)[0]);
    const added = Object.keys(fuller.parameters).filter((name) => !(name in plain.parameters));
    const ofOne = (name: string) => [`alpha_${name}`, `loading_${name}`, `noise_${name}`];
    expect(added.sort()).toEqual(
      ["room_a", "room_b", "understood_a", "understood_b"].flatMap(ofOne).sort(),
    );
    expect(fuller.observed).toBeGreaterThan(plain.observed);
    expect((await ebb("fit", path, "--indicators", "understood,trust")).code).toBe(2);
    expect((await ebb("fit", "--cohort", folder, "--indicators", "room", "--out", "x")).code).toBe(
      2,
    );
  });

  test("refuses files that are no diary, and options that do not fit", async () => {
    expect((await ebb("fit", join(folder, "absent.csv"))).code).toBe(3);
    expect((await ebb("fit", file("no.csv", "x,y\n1,2\n"))).code).toBe(3);
    expect((await ebb("fit")).code).toBe(2);
    const path = file("ok.csv", "person,time,closeness\na,1,5\n");
    expect((await ebb("fit", path, "--prior", file("p.json", "{}"))).code).toBe(3);
    expect((await ebb("fit", path, "--method", "guess")).code).toBe(2);
  });

  test("estimates the prior of a cohort, which a fit then reads", async () => {
    const cohort = mkdtempSync(join(folder, "cohort-"));
    const args = ["simulate", "--couples", "12", "--days", "20", "--scenario", "null", "--seed"];
    writeFileSync(join(cohort, "1.csv"), closenessOnly((await ebb(...args, "1")).out));
    writeFileSync(join(cohort, "2.csv"), closenessOnly((await ebb(...args, "2")).out));
    const path = join(folder, "people.json");
    expect((await ebb("fit", "--cohort", cohort, "--out", path)).code).toBe(0);
    const prior = v.parse(priorSchema, JSON.parse(readFileSync(path, "utf8")));
    expect(prior.dyads).toBe(24);
    // The population of `null`: no coupling, levels round 6.5.
    expect(Math.abs(prior.theta["kappa_ab"]?.mean ?? 1)).toBeLessThan(0.25);
    expect(prior.mu.mean).toBeGreaterThan(6);
    expect(prior.mu.mean).toBeLessThan(7);
    const fit = await ebb("fit", join(cohort, "1.csv"), "--dyad", "c01", "--prior", path, "--json");
    expect(v.parse(fitSchema, linesOf(fit.out)[0]).prior).toBe("people");
  }, 120_000);
});

describe("ebb forecast", () => {
  test("gives days, skill and a what-if in which only planned inputs change", async () => {
    const path = await diary("ahead.csv", "--days", "60", "--seed", "4");
    const plan = file("plan.json", '{"person": "a", "inputs": [{"day": 2, "together": 1}]}');
    const { code, out: text } = await ebb(
      "forecast",
      path,
      "--days",
      "5",
      "--what-if",
      plan,
      "--json",
    );
    expect(code).toBe(0);
    const forecast = v.parse(forecastSchema, linesOf(text)[0]);
    expect(forecast.days.map(({ date }) => date)).toHaveLength(5);
    expect(forecast.skill?.scored).toBeGreaterThan(10);
    const widths = forecast.days.map(({ a }) => (a ? a.interval80[1] - a.interval80[0] : 0));
    for (const width of widths) expect(width).toBeGreaterThan(0);
    expect(forecast.what_if?.difference[0]?.a?.mean).toBe(0);
    expect(forecast.what_if?.difference[1]?.a?.mean).not.toBe(0);
  });

  test("offers nothing for what others do, or for too little", async () => {
    const path = await diary("ahead2.csv", "--days", "20", "--seed", "4");
    const plan = (text: string) => file("plan2.json", text);
    const refused = ["stress", "criticised", "pushed", "argument"];
    for (const name of refused) {
      const text = `{"person": "a", "inputs": [{"day": 1, "${name}": 1}]}`;
      expect((await ebb("forecast", path, "--what-if", plan(text))).code).toBe(3);
    }
    const short = file("short.csv", "person,time,closeness\na,1,5\n");
    const forecast = v.parse(
      forecastSchema,
      linesOf((await ebb("forecast", short, "--json")).out)[0],
    );
    expect(forecast.status).toBe("too-little-data");
    expect(forecast.days).toEqual([]);
  });
});
