/**
 * The private questions change what is offered and nothing else: the same days with other answers leave
 * the same record, the same exports and the same reading.
 */

import { gateQuestions, isoDate } from "@ebb/core";
import { type NewAct, systemClock, systemRandom } from "@ebb/platform";
import { describe, expect, it } from "vitest";
import { createPages } from "./pages.ts";
import { createSession, type Session } from "./session.ts";
import { createStore } from "./store.ts";

const answered = (value: "yes" | "no") =>
  Object.fromEntries(gateQuestions.map((question) => [question, value]));
const ways = [
  {},
  answered("no"),
  { ...answered("no"), controlled: "yes" as const },
  answered("yes"),
];

/** Six weeks of days up to today, the same for everybody. */
async function note(session: Session): Promise<void> {
  const { at } = session.now({}) as { readonly at: string };
  const today = Math.floor(Date.parse(`${at.slice(0, 10)}T00:00:00Z`) / 86_400_000);
  for (let back = 42; back > 0; back--) {
    const time = `${isoDate(today - back)}T20:00:00${at.slice(19)}`;
    const closeness = 5 + ((back * 7) % 5) - 2;
    const act: NewAct = { kind: "check-in", time, closeness, room: back % 4, understood: back % 7 };
    await session.note({ act });
  }
}

/** Opens every screen that guidance touches. */
async function lookAtAll(session: Session): Promise<void> {
  const asked = { language: "en" as const };
  await session.next(asked);
  session.today({});
  await session.review(asked);
  await session.library(asked);
  await session.practices({ ...asked, kind: "couple_exercise" });
  await session.practice({ ...asked, id: "a1" });
  await session.tryChoices(asked);
  await session.tryPower({ step: "e12", weeks: 6 });
  await session.why(asked);
  await session.look({ ...asked, draft: "You never listen.", mode: "gentle" });
}

/** All that a reading shows but the steps. */
async function readingOf(session: Session) {
  const asked = { language: "en" as const };
  return {
    tide: await session.tide({ ...asked, span: 90 }),
    loop: await session.loop(asked),
    findings: await session.findings(asked),
    ahead: await session.ahead({}),
    question: await session.question(asked),
    week: await session.week(asked),
  };
}

/** An export without what differs by chance or by the clock: ids of acts, moments. */
async function exportOf(session: Session): Promise<string> {
  const json = await session.exportJson({});
  return json
    .replaceAll(/"(?:act|id|at|exported|made)":"[^"]*"/gu, "")
    .replaceAll(/"(?:act|id|at|exported|made)": "[^"]*"/gu, "");
}

describe("the private questions", () => {
  it("leave the same exports and the same reading, whatever is answered", async () => {
    const seen = [];
    for (const answers of ways) {
      const session = createSession();
      await note(session);
      await session.answerSafe({ answers });
      await lookAtAll(session);
      const reading = await readingOf(session);
      seen.push({ reading, json: await exportOf(session), settings: session.settings({}) });
    }
    for (const one of seen.slice(1)) expect(one).toEqual(seen[0]);
    expect(JSON.stringify(seen)).not.toMatch(/controlled|"gate|raised|alone/u);
  }, 120_000);

  it("write no act at all, and are gone when the record is locked", async () => {
    const store = createStore({ clock: systemClock(), random: systemRandom() });
    const pages = createPages({
      store,
      now: () => ({ at: "2026-11-21T20:00:00+00:00" }),
      reading: async () => undefined,
      isOwn: () => true,
      ownReading: async () => undefined,
      knowledge: async () => (await import("@ebb/knowledge")).knowledge,
    });
    for (const answers of ways) {
      pages.answerSafe({ answers });
      await pages.review({ language: "en" });
      await pages.library({ language: "en" });
    }
    expect(pages.gate()).toBe("raised");
    expect(store.acts()).toEqual([]);
    pages.forget();
    expect(pages.gate()).toBe("unanswered");
  });

  it("a record that claims a raised gate raises none: nothing of it is ever read from a record", async () => {
    const session = createSession();
    for (const name of ["softer", "gate", "raised"])
      await session.note({ act: { kind: "setting", name, value: true } });
    expect(session.gate({})).toBe("unanswered");
  });

  it("ask all eleven matters in both languages, each with words of its own", async () => {
    const session = createSession();
    for (const language of ["en", "de"] as const) {
      const questions = await session.safeQuestions({ language });
      expect(questions.map(({ field }) => field)).toEqual([...gateQuestions]);
      expect(new Set(questions.map(({ text }) => text)).size).toBe(11);
      for (const { text } of questions) expect(text).toMatch(/\?$/u);
    }
  });

  it("while raised, no screen of guidance speaks of waiting, room or opening up", async () => {
    for (const language of ["en", "de"] as const) {
      const session = createSession();
      await note(session);
      await session.answerSafe({ answers: { afraid: "yes" } });
      const next = await session.next({ language });
      expect(next.care).toBe(true);
      expect(next.lines.length).toBeGreaterThan(0);
      const review = await session.review({ language });
      const library = await session.library({ language });
      const held = ["a1", "a2", "a4", "a8", "a9", "a16", "b1", "b3", "b7", "b8"];
      const open = JSON.stringify([next, review, library]);
      for (const id of held) expect(open).not.toContain(`"id":"${id}"`);
      for (const id of held) expect(await session.practice({ id, language })).toBeNull();
      expect(await session.tryChoices({ language })).toEqual([]);
    }
  }, 60_000);
});
