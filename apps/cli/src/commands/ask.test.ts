import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { drawCoupleSpec, readingOf, simulateCouple } from "@ebb/core";
import { createRandom } from "@ebb/engine";
import { knowledge } from "@ebb/knowledge";
import { afterAll, expect, test, vi } from "vitest";
import { runCommandLine } from "../command-line.ts";

const folder = mkdtempSync(join(tmpdir(), "ebb-ask-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function ask(reading: unknown, ...options: string[]) {
  const path = join(folder, "reading.json");
  writeFileSync(path, typeof reading === "string" ? reading : JSON.stringify(reading));
  const written: string[] = [];
  const catchText = (text: unknown) => {
    written.push(String(text));
    return true;
  };
  const out = vi.spyOn(process.stdout, "write").mockImplementation(catchText);
  const err = vi.spyOn(process.stderr, "write").mockImplementation(catchText);
  const code = await runCommandLine(["ask", path, ...options]);
  out.mockRestore();
  err.mockRestore();
  return { code, text: written.join("") };
}

const reading = (of: "self" | "other", leading: readonly [string, number][]) => ({
  ebb: "reading/1",
  reasons: {
    of,
    leading: leading.map(([id, probability]) => ({ id, probability })),
    unclear: 1 - leading.reduce((sum, [, probability]) => sum + probability, 0),
  },
});

test("ebb ask --json gives ask/1 with a question that tells the two leading reasons apart", async () => {
  const pair = reading("self", [
    ["stress", 0.45],
    ["lowmood", 0.4],
  ]);
  const { code, text } = await ask(pair, "--json");
  expect(code).toBe(0);
  const document = JSON.parse(text);
  expect(document.ebb).toBe("ask/1");
  expect(document.question.separates).toEqual(expect.arrayContaining(["stress", "lowmood"]));
  expect(document.question.expected_bits).toBeGreaterThan(0);
  expect(document.alternatives.length).toBeGreaterThan(0);
});

test("ebb ask gives the questions that a reading keeps, in their order, and its own question first", async () => {
  const kept = ["q5", "q1", "q3"].map((id, i) => ({
    id,
    expected_bits: 0.3 - i / 10,
    separates: [],
  }));
  const full = { ...reading("self", []), question: kept[0], questions: kept };
  const { code, text } = await ask(full, "--json");
  expect(code).toBe(0);
  expect(JSON.parse(text)).toMatchObject({ question: kept[0], alternatives: kept.slice(1) });
  const none = await ask({ ...full, question: null, questions: [] }, "--json");
  expect(JSON.parse(none.text)).toMatchObject({ question: null, alternatives: [] });
  const bare = await ask({ ...reading("self", []), question: kept[2] }, "--json");
  const document = JSON.parse(bare.text);
  expect(document.question).toEqual(kept[2]);
  expect(document.alternatives.map((one: { id: string }) => one.id)).not.toContain("q3");
});

test("ebb ask gives the question of a whole reading, whoever reads (seeds 1-3)", async () => {
  for (const seed of [1, 2, 3]) {
    const random = createRandom(seed);
    const source = { id: "0", scenario: "default" as const, days: 30, matrix: knowledge.prior };
    const spec = drawCoupleSpec(source, random.fork(1));
    const { checkIns } = simulateCouple(spec, knowledge.prior, random.fork(2));
    const rest = { days: "calendar" as const, chat: null, example: false };
    const reader = (["a", "b", null] as const)[seed - 1] ?? null;
    const record = { names: { a: "a", b: "b" }, reader, checkIns, ...rest };
    const madeBy = { app: "0", engine: "0", knowledge: "0" };
    const whole = readingOf(record, { madeBy, knowledge });
    const { text } = await ask(whole, "--json");
    const document = JSON.parse(text);
    expect(document.question).toEqual(whole?.question);
    expect(document.alternatives).toEqual(whole?.questions.slice(1));
  }
});

test("ebb ask of the other's stepping back asks nothing about health", async () => {
  const { code, text } = await ask(reading("other", []), "--json");
  expect(code).toBe(0);
  const { question, alternatives } = JSON.parse(text);
  for (const one of [question, ...alternatives]) expect(one.separates).not.toContain("lowmood");
});

test("ebb ask prints the question in words", async () => {
  const { code, text } = await ask(reading("self", [["press", 0.5]]));
  expect(code).toBe(0);
  expect(text).toMatch(/^1\. .*\?/);
});

test("ebb ask ends with 3 for what is no reading, and says what to do", async () => {
  for (const wrong of ["not json", { ebb: "fit/1" }, { ebb: "reading/1", reasons: { of: "me" } }]) {
    const { code, text } = await ask(wrong);
    expect(code).toBe(3);
    expect(text).toContain("ebb read --json");
  }
});
