import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eventNames, scaleRanges, signalIds } from "@ebb/core";
import { knowledge, loadTexts } from "@ebb/knowledge";
import { parse as parseShape } from "valibot";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { parse } from "yaml";
import { runCommandLine } from "../command-line.ts";
import {
  knowledgeCheckSchema,
  knowledgeListSchema,
  knowledgeShowSchema,
} from "../documents/knowledge-schema.ts";
import { entriesOf, findEntry, listedKinds } from "./find-entry.ts";
import { ownFolder } from "./own-folder.ts";

let printed = "";
let said = "";
beforeEach(() => {
  printed = "";
  said = "";
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    printed += String(text);
    return true;
  });
  vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    said += String(text);
    return true;
  });
});
afterEach(() => vi.restoreAllMocks());

describe("ebb knowledge list", () => {
  test("names every reason with its grade in words", async () => {
    expect(await runCommandLine(["knowledge", "list", "reasons"])).toBe(0);
    for (const { id } of knowledge.reasons) expect(printed).toContain(`  ${id} `);
    expect(printed).toMatch(/stress +Stress from outside \(strong\)/);
    expect(printed).toMatch(/rej .*\(contested\)/);
  });

  test("--json is one document with every entry of every kind", async () => {
    expect(await runCommandLine(["knowledge", "list", "--json"])).toBe(0);
    const document = parseShape(knowledgeListSchema, JSON.parse(printed));
    const kinds = new Set(document.entries.map((entry) => entry.kind));
    expect([...kinds]).toEqual([...listedKinds]);
  });

  test("takes the kind in the singular too", async () => {
    expect(await runCommandLine(["knowledge", "list", "response", "--json"])).toBe(0);
    expect(JSON.parse(printed)).toMatchObject({ kind: "responses" });
  });

  test("of a kind that does not exist is wrong usage and names the kinds", async () => {
    expect(await runCommandLine(["knowledge", "list", "planets"])).toBe(2);
    expect(said).toContain("reasons");
    expect(printed).toBe("");
  });
});

describe("ebb knowledge show", () => {
  test("finds every item of the inventory, in both languages", async () => {
    const count: Record<string, number> = { d: 21, a: 17, b: 15, v: 7, p: 3 };
    const ids = Object.entries(count).flatMap(([letter, last]) =>
      Array.from({ length: last }, (_, i) => `${letter}${i + 1}`),
    );
    for (const language of ["en", "de"] as const) {
      const texts = await loadTexts(language);
      for (const id of [...ids, ...knowledge.prior.reasons, "r16"]) {
        expect(findEntry(id, knowledge, texts)?.text?.text, id).toBeTruthy();
      }
    }
  });

  test("prints grade, both sides, contraindication and sources with their limits", async () => {
    expect(await runCommandLine(["knowledge", "show", "A13"])).toBe(0);
    for (const part of ["How sure: strong", "If you reach out", "If you step back"]) {
      expect(printed).toContain(part);
    }
    expect(printed).toContain("When it is not right");
    expect(printed).toContain("Falconier et al. 2015");
    expect(printed).toContain("does not show");
  });

  test("--json carries entry, words and sources", async () => {
    expect(await runCommandLine(["knowledge", "show", "stress", "--json"])).toBe(0);
    const document = parseShape(knowledgeShowSchema, JSON.parse(printed));
    expect(document).toMatchObject({ id: "stress", grade: "S", grade_words: { name: "strong" } });
    expect(document.sources.map((source) => source.id)).toContain("repetti-1989");
  });

  test("--json of every entry of every kind keeps the published shape", async () => {
    const texts = await loadTexts("en");
    const ids = listedKinds.flatMap((kind) =>
      entriesOf(kind, knowledge, texts).map(({ id }) => id),
    );
    for (const id of ids) {
      printed = "";
      expect(await runCommandLine(["knowledge", "show", id, "--json"]), id).toBe(0);
      expect(parseShape(knowledgeShowSchema, JSON.parse(printed)).id).toBe(id);
    }
  });

  test("finds a reason by its code of the inventory, and one of two that were joined", async () => {
    const texts = await loadTexts("en");
    const idOf = (word: string) => findEntry(word, knowledge, texts)?.id;
    expect(["R4", "r14", "R16", "DEPR", "V-c"].map(idOf)).toEqual([
      "stress",
      "social",
      "r16",
      "lowmood",
      "future_deferred",
    ]);
  });

  test("of an unknown id is wrong usage", async () => {
    expect(await runCommandLine(["knowledge", "show", "zz9"])).toBe(2);
  });
});

describe("ebb knowledge check", () => {
  test("finds nothing in Ebb's own folder, with at least 15 rules and today's date", async () => {
    expect(await runCommandLine(["knowledge", "check", "--json"])).toBe(0);
    const document = parseShape(knowledgeCheckSchema, JSON.parse(printed));
    expect(document).toMatchObject({ ok: true, problems: [] });
    expect(document.rules.length).toBeGreaterThanOrEqual(15);
  });
});

describe("--knowledge DIR", () => {
  const folder = mkdtempSync(join(tmpdir(), "ebb-knowledge-"));
  beforeEach(() => cpSync(ownFolder(), folder, { recursive: true }));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test("uses the words of that folder", async () => {
    const path = join(folder, "text/en/reasons.yml");
    const own = "Load of the ward";
    writeFileSync(path, readFileSync(path, "utf8").replace("Stress from outside", own));
    expect(await runCommandLine(["knowledge", "show", "stress", "--knowledge", folder])).toBe(0);
    expect(printed.startsWith(own)).toBe(true);
  });

  test("ends with exit 3 and the file where an entry is bad", async () => {
    writeFileSync(join(folder, "dynamics/d1.yml"), "grade: Z\n");
    expect(await runCommandLine(["knowledge", "check", "--knowledge", folder])).toBe(3);
    expect(said).toContain("dynamics/d1.yml (d1): grade");
    expect(await runCommandLine(["knowledge", "list", "--knowledge", folder])).toBe(3);
  });

  test("that is no folder ends with exit 3", async () => {
    const missing = join(folder, "nowhere");
    expect(await runCommandLine(["knowledge", "check", "--knowledge", missing])).toBe(3);
    expect(said).toContain("is not a folder");
  });
});

describe("signals that the knowledge names", () => {
  const named: Record<string, string> = parse(
    readFileSync(join(ownFolder(), "signals.yml"), "utf8"),
  );

  test("from the check-in are those of the check-in", () => {
    const own = Object.keys(named).filter((id) => named[id]?.includes("check-in"));
    expect(own.sort()).toEqual([...Object.keys(scaleRanges), ...eventNames].sort());
  });

  test("are in the catalogue, or are read from an ebb and its return", () => {
    const known: readonly string[] = signalIds;
    const beyond = Object.keys(named).filter((id) => !known.includes(id));
    expect(beyond.sort()).toEqual(
      ["breadth", "fluctuation", "rebound", "return_days", "return_with_content", "trend"]
        .concat("workday")
        .sort(),
    );
  });

  test("items of the check-in have an entry with words for each column", async () => {
    const texts = await loadTexts("de");
    const questions = entriesOf("questions", knowledge, texts);
    for (const field of [...Object.keys(scaleRanges), ...eventNames]) {
      const id = field in scaleRanges ? `item_${field}` : `event_${field}`;
      expect(questions.find((question) => question.id === id)?.text?.question, id).toBeTruthy();
    }
  });
});
