/**
 * Swapping a and b, or giving other names, changes nothing but labels: over whole readings, of many
 * random couples, with labels swapped by a plain walk through the document (no code of the mirror).
 */

import { createRandom } from "@ebb/engine";
import { knowledge } from "@ebb/knowledge";
import { expect, test } from "vitest";
import { type Conversation, messageKinds } from "../observations/index.ts";
import {
  drawCoupleSpec,
  type ScenarioName,
  scenarioNames,
  simulateCouple,
} from "../simulate/index.ts";
import { readingOf } from "./reading-of.ts";
import { type ChatRecord, type CoupleRecord, chatRecordOf } from "./record.ts";

const context = { madeBy: { app: "0", engine: "0", knowledge: "0" }, knowledge };

/** A couple of a scenario; some note little, some are read by one of them, some by nobody. */
function coupleRecord(index: number): CoupleRecord {
  const random = createRandom(7000 + index);
  const scenario: ScenarioName = scenarioNames[index % scenarioNames.length] ?? "default";
  const days = [9, 20, 34, 50, 90][index % 5] ?? 34;
  const design = { missing: random.uniform() * 0.5 };
  const source = { id: "0", scenario, days, matrix: knowledge.prior, changes: { design } };
  const spec = drawCoupleSpec(source, random.fork(1));
  const { checkIns } = simulateCouple(spec, knowledge.prior, random.fork(2));
  const reader = ([null, "a", "b"] as const)[index % 3] ?? null;
  const shown = index % 2 === 0 ? [{ id: "coupling:a:b", day: 1 }] : [];
  const names = { a: "Ada", b: "Ben" };
  return { names, reader, checkIns, days: "calendar", chat: null, example: false, shown };
}

const other = (label: unknown) => (label === "a" ? "b" : label === "b" ? "a" : label);

/** The same record with a and b swapped, in plain sight. */
function swappedRecord(record: CoupleRecord): CoupleRecord {
  return {
    ...record,
    names: { a: record.names.b, b: record.names.a },
    reader: record.reader === null ? null : record.reader === "a" ? "b" : "a",
    checkIns: record.checkIns.map((one) => ({ ...one, person: one.person === "a" ? "b" : "a" })),
    shown: (record.shown ?? []).map((card) => ({ ...card, id: swappedText(card.id) })),
  };
}

/** `stress_a`, `coupling:a:b`, `a_on_b`, `person_a`: a stands for b and b for a. */
function swappedText(text: string): string {
  return text
    .split(/([:_])/)
    .map((part) => String(other(part)))
    .join("");
}

const labelled = new Set(["person", "by", "reader", "about", "source", "id"]);

/** Swaps labels in a document: keys a and b, and texts that are labels or carry one. */
function swappedLabels(value: unknown, key = ""): unknown {
  if (Array.isArray(value)) return value.map((one) => swappedLabels(one, key));
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [swappedText(name), swappedLabels(inner, name)]),
    );
  return typeof value === "string" && labelled.has(key) ? swappedText(value) : value;
}

/** Lists in an order of their own, so that only what they hold is compared. */
function sortedLists(value: unknown): unknown {
  if (Array.isArray(value)) {
    const inner = value.map(sortedLists);
    const isOfRecords = inner.every((one) => typeof one === "object" && one !== null);
    const text = (one: unknown) => JSON.stringify(one);
    return isOfRecords ? inner.sort((p, q) => (text(p) < text(q) ? -1 : 1)) : inner;
  }
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).sort(([p], [q]) => (p < q ? -1 : 1));
    return Object.fromEntries(entries.map(([name, inner]) => [name, sortedLists(inner)]));
  }
  return value;
}

const document = (reading: unknown) => JSON.parse(JSON.stringify(reading ?? null));

test("readingOf with a and b swapped is the same to the last digit but for labels (25 couples)", () => {
  for (let index = 0; index < 25; index++) {
    const record = coupleRecord(index);
    const here = document(readingOf(record, context));
    const there = document(readingOf(swappedRecord(record), context));
    expect(sortedLists(swappedLabels(there))).toEqual(sortedLists(here));
    expect(here).not.toBeNull();
  }
}, 120_000);

test("readingOf with other names differs in the names alone (5 couples)", () => {
  for (let index = 0; index < 5; index++) {
    const record = coupleRecord(index);
    const here = document(readingOf(record, context));
    const there = document(readingOf({ ...record, names: { a: "Zoë", b: "A" } }, context));
    expect(there.people).toMatchObject({ a: "Zoë", b: "A" });
    expect({ ...there, people: here.people }).toEqual(here);
  }
}, 60_000);

/** A chat of two who take turns by chance; person 0 or 1 begins. */
function conversation(seed: number): Conversation {
  const random = createRandom(seed);
  const rows = Array.from({ length: 1500 }, () => ({
    at: 1.7e12 + random.uniform() * 200 * 86_400_000,
    author: random.bernoulli(0.45) ? 0 : 1,
  })).sort((p, q) => p.at - q.at);
  const zeros = () => new Uint32Array(rows.length);
  return {
    participants: ["Ada", "Ben"],
    zone: null,
    messages: {
      count: rows.length,
      timeMs: Float64Array.from(rows, ({ at }) => at),
      author: Int32Array.from(rows, ({ author }) => author),
      kind: new Uint8Array(rows.length).fill(messageKinds.text),
      chars: zeros().fill(12),
      words: zeros().fill(3),
      flags: new Uint8Array(rows.length),
      seconds: zeros(),
    },
  };
}

test("readingOf of a chat, alone and beside check-ins, is the same with a and b swapped (4 chats)", () => {
  for (let seed = 1; seed <= 4; seed++) {
    const talk = conversation(seed);
    const chats: readonly [ChatRecord, ChatRecord] = [
      chatRecordOf(talk, { a: 0, b: 1 }),
      chatRecordOf(talk, { a: 1, b: 0 }),
    ];
    const base = coupleRecord(seed);
    const checkIns = seed % 2 === 0 ? base.checkIns : [];
    const record = { ...base, checkIns, chat: chats[0] };
    const here = document(readingOf(record, context));
    const there = document(readingOf({ ...swappedRecord(record), chat: chats[1] }, context));
    expect(sortedLists(swappedLabels(there))).toEqual(sortedLists(here));
    expect(here.chat).not.toBeNull();
  }
}, 60_000);
