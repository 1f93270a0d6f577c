import { fileFromBytes } from "@ebb/importers";
import { beforeEach, describe, expect, it } from "vitest";
import { bringIn } from "./bring-in.ts";
import { forgetChat } from "./chat-file.ts";
import { runSteps, stopReading } from "./reading-steps.ts";

const dayOf = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
const beside = { key: "one", together: [] as number[] };

function chat(text: (at: number) => string) {
  const lines = Array.from({ length: 400 }, (_, at) => {
    const time = new Date(Date.UTC(2026, 0, 14, 9) + at * 2.2 * 3_600_000).toISOString();
    const day = `${time.slice(8, 10)}.${time.slice(5, 7)}.${time.slice(2, 4)}`;
    return `${day}, ${time.slice(11, 16)} - ${at % 2 ? "Ada" : "Ben"}: ${text(at)}\n`;
  });
  return fileFromBytes("chat.txt", new TextEncoder().encode(lines.join("")));
}

const english = chat((at) =>
  at % 2 ? "we are on our way to you and it is fine" : "thank you love",
);
const german = chat((at) =>
  at % 2 ? "wir sind auf dem Weg zu dir und es ist gut" : "danke Schatz",
);

async function featuresOf(file: ReturnType<typeof chat>, more = {}, around = beside) {
  const brought = await bringIn([file], { me: "Ada", isSure: true, ...more }, around);
  if (brought.kind !== "record") throw new Error(brought.kind);
  const { features } = brought.record.chat ?? {};
  if (!features) throw new Error("no features");
  return features;
}

const sum = (column: Float64Array = new Float64Array(0)) =>
  column.reduce((all, one) => all + one, 0);

describe("a chat in the worker", () => {
  beforeEach(forgetChat);

  it.each([
    ["en", english],
    ["de", german],
  ] as const)("has the words of the %s lists counted", async (code, file) => {
    const { people } = await featuresOf(file);
    expect(sum(people.a.counts.we_words)).toBe(200);
    expect(sum(people.b.counts.thanks_words)).toBe(200);
    expect(sum(people.b.counts.we_words)).toBe(0);
    expect(people.a.wordCoverage).toBeGreaterThan(0.5);
    forgetChat();
    const found = await bringIn([file], { me: "Ada" }, beside);
    if (found.kind !== "found") throw new Error(found.kind);
    expect(found.found.words?.language).toBe(code);
  });

  it("says what was found and shows exactly the days that would be stored", async () => {
    const found = await bringIn([english], { me: "Ada" }, beside);
    const record = await bringIn([english], { me: "Ada", isSure: true }, beside);
    if (found.kind !== "found" || record.kind !== "record") throw new Error(found.kind);
    expect(found.found).toMatchObject({
      source: "whatsapp",
      messages: 400,
      from: "2026-01-14",
      people: [
        { name: "Ada", messages: 200 },
        { name: "Ben", messages: 200 },
      ],
    });
    expect(
      found.found.stored.map(({ day, a, b }) => ({ day: dayOf(day), turns: { a, b } })),
    ).toEqual(record.record.chat?.turnDays);
  });

  it("leaves out days together and days elsewhere", async () => {
    const around = { ...beside, together: [dayOf("2026-01-20")] };
    const elsewhere = [{ from: "2026-02-03", to: "2026-02-01" }];
    const { gaps, people, firstDay } = await featuresOf(english, { elsewhere }, around);
    expect(gaps).toContainEqual({ fromDay: 20473, toDay: 20473, reason: "together" });
    expect(gaps.find(({ reason }) => reason === "elsewhere")).toEqual({
      fromDay: dayOf("2026-02-01"),
      toDay: dayOf("2026-02-03"),
      reason: "elsewhere",
    });
    const masked = ["2026-01-20", "2026-02-01", "2026-02-02", "2026-02-03"];
    for (const day of masked) expect(people.a.counts.messages?.[dayOf(day) - firstDay]).toBeNaN();
    expect(people.a.counts.messages?.[dayOf("2026-01-21") - firstDay]).toBeGreaterThan(0);
  });

  it("reads the same files once for all their questions, and others anew", async () => {
    let reads = 0;
    const counted = {
      ...english,
      read: (from: number, to: number) => {
        reads += 1;
        return english.read(from, to);
      },
    };
    await bringIn([counted], {}, beside);
    const once = reads;
    await bringIn([counted], { me: "Ada" }, beside);
    expect(reads).toBe(once + 1);
    await bringIn([counted], { me: "Ada" }, { ...beside, key: "two" });
    expect(reads).toBeGreaterThan(once + 2);
  });

  it("stops where it is when asked to", async () => {
    let steps = 0;
    function* endless() {
      for (;;) {
        steps += 1;
        yield { done: steps, total: 1e9 };
      }
    }
    const reading = runSteps(endless());
    setTimeout(stopReading, 60);
    expect(await reading).toBeUndefined();
    expect(steps).toBeGreaterThan(0);
  });
});
