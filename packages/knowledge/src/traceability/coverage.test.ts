import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readDraft } from "../compile/draft.ts";
import { readKnowledgeFolder } from "../compile/read-folder.ts";
import { ownFolder } from "../lint/bad-entry.ts";
import { eachEntry } from "../lint/each-entry.ts";
import { coverageTable, readCoverage } from "./coverage.ts";
import { absentSeeds, readSeeds } from "./seeds.ts";
import { normalise, sentencesOf } from "./split.ts";

const files = readKnowledgeFolder(ownFolder);
const draft = readDraft(files);
const ids = new Set(eachEntry(draft).map(({ entry }) => entry.id));
const coverage = readCoverage(readFileSync(join(ownFolder, "coverage.yml"), "utf8"));
const seeds = readSeeds();
if (seeds === undefined) console.warn(`SKIPPED: ${absentSeeds}`);

describe("the coverage file", () => {
  test("covers five articles with 241 sentences, and every claim by entries that exist", () => {
    const rows = coverageTable(coverage, undefined, ids);
    expect(rows.map(({ sentences }) => sentences)).toEqual([46, 37, 23, 85, 50]);
    expect(rows.flatMap(({ problems }) => problems)).toEqual([]);
    for (const { claims, carried } of rows) expect(carried).toBe(claims);
  });
});

describe.skipIf(seeds === undefined)("the articles themselves", () => {
  test("have every sentence in the coverage file, unchanged", () => {
    const rows = coverageTable(coverage, seeds, ids);
    expect(rows.every(({ compared }) => compared)).toBe(true);
    expect(rows.flatMap(({ problems }) => problems)).toEqual([]);
  });

  test("leave no run of seven words in the knowledge", () => {
    const wordsOf = (text: string) => normalise(text).match(/[\p{L}\p{N}']+/gu) ?? [];
    const runs = new Set<string>();
    for (const text of seeds?.values() ?? []) {
      const words = wordsOf(text);
      for (let i = 0; i + 7 <= words.length; i++) runs.add(words.slice(i, i + 7).join(" "));
    }
    const copied = files.flatMap(({ path, text }) => {
      const words = wordsOf(text);
      return words.flatMap((_, i) => (runs.has(words.slice(i, i + 7).join(" ")) ? [path] : []));
    });
    expect(copied).toEqual([]);
  });

  test("a changed, added or lost sentence is noticed", () => {
    const [first] = coverage;
    const article = seeds?.get(0) as string;
    const problems = (text: string) =>
      coverageTable(first === undefined ? [] : [first], new Map([[0, text]]), ids).flatMap(
        (row) => row.problems,
      );
    expect(problems(article)).toEqual([]);
    expect(problems(article.replace("puzzle", "riddle"))).toHaveLength(1);
    expect(problems(`${article}\nA new claim.`)).toEqual([
      "sentence 47 is not covered, or has changed",
    ]);
    expect(problems(article.replace("But why do men sometimes behave this way?", ""))).not.toEqual(
      [],
    );
  });
});

describe("sentencesOf", () => {
  test("splits paragraphs, keeps titles whole, and drops bullets", () => {
    const text =
      "Title here\n\n  1. First point\n• Second\nDr. Lee came. “Hello.” She left! 3 remained.";
    expect(sentencesOf(text).map((sentence) => sentence.text)).toEqual([
      "Title here",
      "First point",
      "Second",
      "Dr. Lee came.",
      "“Hello.”",
      "She left!",
      "3 remained.",
    ]);
  });

  test("hashes alike whatever the quotes, spaces and case", () => {
    const [a] = sentencesOf("It’s  “fine” – really.");
    const [b] = sentencesOf('it\'s "fine" - REALLY.');
    expect(a?.sha256).toBe(b?.sha256);
  });
});
