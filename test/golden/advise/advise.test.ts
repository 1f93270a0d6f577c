/**
 * The published table of situations (situations.yml), and what holds for any situation: a raised gate
 * leaves only its kinds, names and genders change nothing, unknown is never met.
 */

import { readFileSync } from "node:fs";
import {
  type Advice,
  type AdviceKind,
  adviceKinds,
  advise,
  eventNames,
  gateAnswers,
  gateQuestions,
  kindsWhenRaised,
  lifeEvents,
  ownConducts,
  prepareGuidance,
  reasonIds,
  type Situation,
} from "@ebb/core";
import { knowledge, loadConversation, loadTexts } from "@ebb/knowledge";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

interface Row {
  readonly name: string;
  readonly situation: Omit<Situation, "gate"> & { readonly gate?: Situation["gate"] | "clear" };
  readonly expect: {
    readonly gate?: string;
    readonly picture?: string | null;
    readonly care?: boolean;
    readonly refusal?: string | null;
    readonly first?: string;
    readonly offer_kinds?: readonly AdviceKind[];
    readonly offer_ids?: readonly string[];
    readonly never_kinds?: readonly AdviceKind[];
    readonly never_ids?: readonly string[];
  };
}

const today = "2026-11-21";
const conversation = { en: await loadConversation("en"), de: await loadConversation("de") };
const guidance = prepareGuidance({ knowledge, texts: await loadTexts("en"), conversation });
const german = prepareGuidance({ knowledge, texts: await loadTexts("de"), conversation });
const rows: readonly Row[] = parse(
  readFileSync(new URL("situations.yml", import.meta.url), "utf8"),
);
const needsBoth = new Set(
  guidance.steps.filter(({ entry }) => entry.needs_both).map(({ entry }) => entry.id),
);
const allNo = Object.fromEntries(gateQuestions.map((question) => [question, "no" as const]));

const situationOf = ({ situation }: Row): Situation => ({
  ...situation,
  gate: situation.gate === "clear" ? allNo : situation.gate,
});

describe("the table of situations", () => {
  test("has at least 200 rows, each with a name of its own", () => {
    expect(rows.length).toBeGreaterThanOrEqual(200);
    expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length);
  });

  test.each(rows.map((row) => [row.name, row] as const))(
    "one person alone is offered nothing that two have to do, in both languages: %s",
    (_, row) => {
      for (const spoken of [guidance, german]) {
        const { advice } = advise({ ...situationOf(row), pair: "one" }, spoken, today);
        const forTwo = advice.filter(
          ({ id, kinds }) => kinds.includes("couple_exercise") || needsBoth.has(id),
        );
        expect(forTwo.map(({ id }) => id)).toEqual([]);
        expect(advice.length).toBeGreaterThan(0);
      }
    },
  );

  test.each(rows.map((row) => [row.name, row] as const))(
    "German offers the same, in German: %s",
    (_, row) => {
      const one = advise(situationOf(row), guidance, today);
      const other = advise(situationOf(row), german, today);
      expect(other.advice.map(({ id, kinds }) => [id, kinds])).toEqual(
        one.advice.map(({ id, kinds }) => [id, kinds]),
      );
      expect([other.gate, other.picture, other.care, other.refusal?.kind]).toEqual([
        one.gate,
        one.picture,
        one.care,
        one.refusal?.kind,
      ]);
      const english = new Set(one.advice.map(({ text }) => text));
      expect(other.advice.filter(({ text }) => english.has(text))).toEqual([]);
    },
  );

  test.each(rows.map((row) => [row.name, row] as const))("%s", (_, row) => {
    const advice = advise(situationOf(row), guidance, today);
    const kinds = advice.advice.flatMap((item) => item.kinds);
    const ids = advice.advice.map(({ id }) => id);
    const e = row.expect;
    if (e.gate !== undefined) expect(advice.gate).toBe(e.gate);
    if (e.picture !== undefined) expect(advice.picture).toBe(e.picture);
    if (e.care !== undefined) expect(advice.care).toBe(e.care);
    if (e.refusal !== undefined) expect(advice.refusal?.kind ?? null).toBe(e.refusal);
    if (e.first !== undefined) expect(ids[0]).toBe(e.first);
    for (const kind of e.offer_kinds ?? []) expect(kinds).toContain(kind);
    for (const id of e.offer_ids ?? []) expect(ids).toContain(id);
    for (const kind of e.never_kinds ?? []) expect(kinds).not.toContain(kind);
    for (const id of e.never_ids ?? []) expect(ids).not.toContain(id);
    expect(advice.advice.length).toBeGreaterThan(0);
    expect(advice.lines.length > 0).toBe(advice.care);
  });
});

const reasonWord = fc.constantFrom(...reasonIds, "none", "unclear", "other");
const share = fc.option(fc.double({ min: 0, max: 1, noNaN: true }));
const count = fc.option(fc.nat(20));
const stepIds = guidance.steps.map(({ entry }) => entry.id);
const situations: fc.Arbitrary<Situation> = fc.record(
  {
    role: fc.option(fc.constantFrom("reaches" as const, "steps_back" as const)),
    text: fc.option(fc.constantFrom("he hit me", "I want to die", "we had soup", "")),
    gate: fc.option(
      fc.dictionary(fc.constantFrom(...gateQuestions), fc.constantFrom(...gateAnswers)),
    ),
    own_conduct: fc.option(fc.uniqueArray(fc.constantFrom(...ownConducts), { maxLength: 3 })),
    weeks_of_distance: count,
    check_ins: fc.option(fc.nat(90)),
    episodes: count,
    share_explained: share,
    repair_share: share,
    declined_return_time: fc.option(fc.boolean()),
    understood_below_own_minimum: share,
    future_bids: count,
    future_bids_deferred: count,
    load_share: share,
    trend: fc.option(fc.constantFrom("better" as const, "same" as const, "worse" as const)),
    low_mood: fc.option(fc.boolean()),
    low_mood_two_weeks: fc.option(fc.boolean()),
    recent_events: fc.option(
      fc.uniqueArray(fc.constantFrom(...eventNames, ...lifeEvents), { maxLength: 4 }),
    ),
    leading_reasons: fc.option(
      fc.uniqueArray(fc.record({ id: reasonWord, probability: share }), { maxLength: 3 }),
    ),
    tried: fc.option(
      fc.array(
        fc.record({
          id: fc.constantFrom(...stepIds),
          helped: fc.option(fc.integer({ min: -2, max: 2 })),
        }),
        { maxLength: 4 },
      ),
    ),
    serious_and_changeable: fc.option(fc.boolean()),
    pair: fc.option(fc.constantFrom("one" as const, "both" as const)),
    request: fc.option(
      fc.constantFrom(...guidance.insteadByRefusal.keys(), "how do I say sorry", ""),
    ),
    own_limit: fc.option(
      fc.record({
        text: fc.option(fc.constantFrom("a word about summer", "he hits me again", "")),
        date: fc.option(fc.constantFrom("2020-01-01", "2999-01-01")),
      }),
    ),
    only_by_myself: fc.option(fc.boolean()),
    country: fc.option(fc.constantFrom("DE", "GB", "XX")),
  },
  { requiredKeys: [] },
);

const has = (advice: Advice, kinds: readonly AdviceKind[]) =>
  advice.advice.some((item) => item.kinds.some((kind) => kinds.includes(kind)));
const kindsOf = new Map(guidance.steps.map(({ entry }) => [entry.id, entry.kinds]));
const professional = new Map(
  guidance.steps
    .filter(({ entry }) => entry.kinds.includes("professional"))
    .map(({ entry }) => [entry.id, entry.form]),
);

describe("any situation", () => {
  test("a raised gate leaves nothing but its kinds, and help in its individual form, in 100,000 situations", () => {
    const held = adviceKinds.filter((kind) => !kindsWhenRaised.includes(kind));
    fc.assert(
      fc.property(situations, fc.constantFrom(...gateQuestions), (situation, question) => {
        const advice = advise(
          { ...situation, gate: { ...situation.gate, [question]: "yes" } },
          guidance,
          today,
        );
        const alone = advice.advice.every(
          ({ id }) => (professional.get(id) ?? "individual") === "individual",
        );
        return (
          advice.gate === "raised" &&
          advice.picture === "unsafe" &&
          advice.care &&
          advice.lines.length > 0 &&
          advice.advice.length > 0 &&
          alone &&
          !has(advice, held) &&
          (advice.refusal?.instead ?? []).every(
            (id) =>
              (professional.get(id) ?? "individual") === "individual" &&
              kindsOf.get(id)?.every((kind) => kindsWhenRaised.includes(kind)),
          )
        );
      }),
      { numRuns: 100_000, seed: 9 },
    );
  }, 1_800_000);

  test("the rules of the contract hold beside the gate", () => {
    fc.assert(
      fc.property(situations, (situation) => {
        const advice = advise(situation, guidance, today);
        const events = situation.recent_events ?? [];
        const inCrisis = events.includes("crisis_self") || events.includes("crisis_partner");
        if (advice.gate === "unanswered" && has(advice, ["exposure", "couple_exercise"]))
          return false;
        const conducts = (situation.own_conduct ?? []).length > 0;
        const withheld = new Set(advice.withheld.map(({ id }) => id));
        if (advice.refusal?.instead.some((id) => withheld.has(id))) return false;
        if (advice.advice.some(({ id }) => withheld.has(id))) return false;
        if (conducts && has(advice, ["exposure", "couple_exercise", "conversation"])) return false;
        if (inCrisis && (has(advice, ["space"]) || !advice.care)) return false;
        if (advice.picture === "one_sided" && has(advice, ["patience"])) return false;
        const isBoxed = advice.advice.every(
          ({ kinds, days }) => !kinds.includes("patience") || (days > 0 && days <= 56),
        );
        const helped = new Map((situation.tried ?? []).map(({ id, helped: h }) => [id, h ?? 0]));
        const noHarm = advice.advice.every(({ id }) => Number(helped.get(id) ?? 0) >= 0);
        return isBoxed && noHarm && advice.advice.length > 0;
      }),
      { numRuns: 5_000, seed: 9 },
    );
  }, 120_000);

  test("the language of the words changes no decision", () => {
    fc.assert(
      fc.property(situations, (situation) => {
        const decisions = (advice: Advice) => [
          advice.advice.map(({ id }) => id),
          advice.withheld,
          advice.gate,
          advice.care,
          advice.refusal?.kind,
        ];
        expect(decisions(advise(situation, german, today))).toEqual(
          decisions(advise(situation, guidance, today)),
        );
      }),
      { numRuns: 300, seed: 9 },
    );
  });
});

describe("a refusal", () => {
  const asked = (kind: string, situation: Situation, spoken = guidance) =>
    advise({ ...situation, request: kind }, spoken, today).refusal;

  test("says one kind sentence where somebody is in danger, in both languages, and nothing of the other", () => {
    for (const spoken of [guidance, german])
      for (const kind of spoken.insteadByRefusal.keys()) {
        const raised = asked(kind, { gate: { afraid: "yes" } }, spoken);
        const usual = asked(kind, { gate: allNo }, spoken);
        expect(usual?.text.startsWith(raised?.text ?? "no text")).toBe(true);
        expect(raised?.text).toMatch(/^[^.!?]{15,}[.]$/);
        expect(usual?.instead.length, kind).toBeGreaterThan(0);
      }
  });

  test("offers a reader who watches the other no talk in its place", () => {
    const { instead } = asked("read_phone", { gate: allNo }) ?? { instead: [] };
    for (const id of instead) expect(kindsOf.get(id)).not.toContain("conversation");
    expect(instead).toContain("a11");
  });
});

describe("the reader's own line", () => {
  test("is the reader's own words: harm in it shows help first, an ordinary one does not", () => {
    const written = (text: string) =>
      advise({ gate: allNo, own_limit: { text, date: null } }, guidance, today);
    expect(written("if this goes on I want to die").care).toBe(true);
    expect(written("he hit me once more and I leave").care).toBe(true);
    expect(has(written("he hit me once more and I leave"), ["patience", "space"])).toBe(false);
    expect(written("three months without a word, this waiting is killing me").care).toBe(false);
  });
});

describe("swapping names, genders and roles", () => {
  const others: Readonly<Record<string, string>> = {
    he: "she",
    she: "he",
    him: "her",
    his: "her",
    husband: "wife",
    wife: "husband",
    boyfriend: "girlfriend",
    girlfriend: "boyfriend",
  };
  // "her" is "his" before a thing and "him" elsewhere.
  const swapped = (words: string) =>
    words
      .replace(/\bher(?= (?:phone|messages))/giu, "HIS")
      .replace(/\bher\b/gu, "HIM")
      .replace(/\b(?:he|she|him|his|husband|wife|boyfriend|girlfriend)\b/giu, (word) =>
        word === word.toUpperCase() ? word.toLowerCase() : (others[word.toLowerCase()] ?? word),
      );

  test("changes no decision when the reader's words name another gender", () => {
    for (const row of rows) {
      const situation = situationOf(row);
      const { text, request } = situation;
      const other = {
        ...situation,
        text: typeof text === "string" ? swapped(text) : text,
        request: typeof request === "string" ? swapped(request) : request,
      };
      const before = advise(situation, guidance, today);
      const after = advise(other, guidance, today);
      expect(after, row.name).toEqual(before);
    }
  });

  test("changes no decision in German either", () => {
    const pairs = [
      ["Er hat mich gestern geschlagen", "Sie hat mich gestern geschlagen"],
      ["Ich habe Angst vor ihm", "Ich habe Angst vor ihr"],
      ["Er verbietet mir, meine Freunde zu sehen", "Sie verbietet mir, meine Freunde zu sehen"],
      ["Mein Mann liest mein Handy", "Meine Frau liest mein Handy"],
      ["Betrügt er mich?", "Betrügt sie mich?"],
      ["Wie kann ich sein Handy lesen?", "Wie kann ich ihr Handy lesen?"],
      ["Er war heute sehr still", "Sie war heute sehr still"],
    ] as const;
    for (const [one, other] of pairs)
      for (const field of ["text", "request"] as const)
        expect(advise({ gate: allNo, [field]: one }, german, today), one).toEqual(
          advise({ gate: allNo, [field]: other }, german, today),
        );
  });

  test("changes no decision when the reader's words name somebody else", () => {
    const namely = (name: string, words: string | null | undefined) =>
      typeof words === "string" && words !== "" ? `${name} and I: ${words}` : words;
    for (const row of rows) {
      const situation = situationOf(row);
      const named = (name: string) =>
        advise({ ...situation, text: namely(name, situation.text) }, guidance, today);
      const plain = named("Maria");
      for (const name of ["Thomas", "Aylin", "Kwame", "Alex"])
        expect(named(name), row.name).toEqual(plain);
    }
  });

  test("mirrored roles change only what speaks to one role", () => {
    for (const row of rows) {
      const situation = situationOf(row);
      if (situation.role === undefined || situation.role === null) continue;
      const role = situation.role === "reaches" ? "steps_back" : "reaches";
      const before = advise(situation, guidance, today);
      const after = advise({ ...situation, role }, guidance, today);
      expect(after.gate).toBe(before.gate);
      expect(after.picture).toBe(before.picture);
      expect(after.care).toBe(before.care);
      expect(after.lines).toEqual(before.lines);
      expect(after.refusal).toEqual(before.refusal);
      const forBoth = ({ withheld }: Advice) =>
        withheld.filter(({ id }) =>
          guidance.steps.find(({ entry }) => entry.id === id)?.entry.roles.includes("both"),
        );
      expect(forBoth(after)).toEqual(forBoth(before));
      expect(after.advice.every(({ role: own }) => own === "both" || own === role)).toBe(true);
    }
  });
});
