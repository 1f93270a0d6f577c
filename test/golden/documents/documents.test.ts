/**
 * Documents keep their published shape: `schemas/` is what the code says (`UPDATE_SCHEMAS=1` writes it),
 * and real output passes it.
 */

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { advise, lookAtDraft, readingOf } from "@ebb/core";
import { knowledge } from "@ebb/knowledge";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { guidanceIn } from "../../../apps/cli/src/guidance-of.ts";
import { madeBy } from "../../../apps/cli/src/made-by.ts";
import { readSources } from "../../../apps/cli/src/read/sources.ts";
import { schemaFiles } from "./schemas.ts";

const folder = join(import.meta.dirname, "../../../schemas");
const golden = join(import.meta.dirname, "..");
const ajv = new Ajv({ strict: false });

describe("schemas", () => {
  for (const [name, text] of schemaFiles()) {
    test(`${name} is what the code says`, () => {
      const path = join(folder, name);
      if (process.env["UPDATE_SCHEMAS"]) writeFileSync(path, text);
      expect(readFileSync(path, "utf8")).toBe(text);
    });
  }
});

/** A reading of files of the repository, as `ebb read --json` prints it. */
function readingOfFiles(paths: readonly string[], options: { me?: string; map?: string }): unknown {
  const sources = readSources(paths, {
    me: options.me,
    map: options.map,
    dateOrder: undefined,
    dyad: undefined,
  });
  if (sources.kind !== "record") throw new Error("the date order is not decided");
  return JSON.parse(JSON.stringify(readingOf(sources.record, { madeBy: madeBy(), knowledge })));
}

describe("ebb read --json", () => {
  const schema = JSON.parse(schemaFiles().get("reading-1.json") ?? "{}");
  const isReading = ajv.compile(schema);

  test("of the simulated couple passes the published schema", () => {
    const reading = readingOfFiles([join(golden, "../oracle/sim-couple/data.csv")], {
      map: join(golden, "documents/sim-couple.map.json"),
    });
    expect(isReading(reading), JSON.stringify(isReading.errors?.slice(0, 3))).toBe(true);
    expect(reading).toMatchObject({ measure: "closeness", range: { origin: null, from: "day 0" } });
  });

  test("of a chat of two people passes the published schema and speaks of contact", () => {
    const reading = readingOfFiles([join(golden, "documents/two-people.txt")], { me: "Ada" });
    expect(isReading(reading), JSON.stringify(isReading.errors?.slice(0, 3))).toBe(true);
    expect(reading).toMatchObject({ measure: "contact", people: { a: "Ada", reader: "a" } });
  });
});

describe("ebb advise and ebb say --json", () => {
  const shapeOf = (name: string) => ajv.compile(JSON.parse(schemaFiles().get(name) ?? "{}"));

  test("pass the published schemas, with a raised gate, a refusal and an unsafe draft too", async () => {
    const guidance = await guidanceIn("en");
    const isAdvice = shapeOf("advice-1.json");
    for (const situation of [
      {},
      { gate: { afraid: "yes" as const } },
      { request: "read_phone", role: "reaches" as const },
    ]) {
      const advice = { ebb: "advice/1", made_by: madeBy(), ...advise(situation, guidance) };
      expect(isAdvice(JSON.parse(JSON.stringify(advice))), JSON.stringify(isAdvice.errors)).toBe(
        true,
      );
    }
    const isSituation = shapeOf("situation-1.json");
    expect(isSituation({ ebb: "situation/1", role: "reaches", gate: { afraid: "no" } })).toBe(true);
    expect(isSituation({ gate: null, tried: [{ id: "a1", helped: -2 }], load_share: null })).toBe(
      true,
    );
    expect(isSituation({ role: "the quiet one" })).toBe(false);
    expect(isSituation({ load_share: 2 })).toBe(false);
    const isSay = shapeOf("say-1.json");
    for (const draft of ["", "You never help.", "If you leave I will hurt myself."]) {
      const say = { ebb: "say/1", made_by: madeBy(), ...lookAtDraft(draft, guidance), lines: [] };
      expect(isSay(JSON.parse(JSON.stringify(say))), JSON.stringify(isSay.errors)).toBe(true);
    }
  });
});
