import {
  type GateState,
  gateQuestions,
  kindsHeldWhenUnanswered,
  kindsWhenRaised,
  openPractices,
  prepareGuidance,
} from "@ebb/core";
import { knowledge, loadTexts } from "@ebb/knowledge";
import { describe, expect, it } from "vitest";
import { entryView, libraryView } from "./library.ts";
import { practiceLines } from "./practice.ts";

const texts = await loadTexts("en");
const words = { texts, fallback: texts };
const steps = [...knowledge.responses, ...knowledge.building];
const kindsOf = (id: string) => steps.find((step) => step.id === id)?.kinds ?? [];
const allKinds = [...new Set(steps.flatMap((step) => step.kinds))];
const guidance = prepareGuidance({ knowledge, texts, conversation: {} });
const noToAll = Object.fromEntries(gateQuestions.map((q) => [q, "no" as const]));
const answersOf = { clear: noToAll, unanswered: {}, raised: { afraid: "yes" as const } };
const practices = (gate: GateState) =>
  allKinds.flatMap((kind) =>
    practiceLines(openPractices({ gate: answersOf[gate] }, guidance), kind, texts),
  );

describe("the library", () => {
  it("shows every reason and every step while nothing is raised", () => {
    const ids = libraryView(knowledge, words, "clear").flatMap((shelf) =>
      shelf.lines.map((line) => line.id),
    );
    for (const step of steps) expect(ids).toContain(step.id);
    expect(practices("clear").length).toBeGreaterThan(practices("unanswered").length);
  });

  it("holds nothing while the gate is raised that asks for patience, room or opening up", () => {
    const lines = libraryView(knowledge, words, "raised").flatMap((shelf) => shelf.lines);
    for (const { id } of [...lines, ...practices("raised")])
      for (const kind of kindsOf(id)) expect(kindsWhenRaised, id).toContain(kind);
    expect(entryView(knowledge, words, { id: "a1", gate: "raised" })).toBeUndefined();
    const stress = entryView(knowledge, words, { id: "stress", gate: "raised" });
    expect(stress?.answers).toEqual([]);
    expect(stress?.words.reaches).toBeUndefined();
  });

  it("holds exercises for two and exposing ones back while the questions are open", () => {
    for (const { id } of practices("unanswered"))
      for (const kind of kindsOf(id)) expect(kindsHeldWhenUnanswered, id).not.toContain(kind);
  });

  it("reaches every practice from the lists of Talk, and lists for oneself nothing for two", () => {
    const open = openPractices({ gate: noToAll }, guidance);
    const lists = ["repair", "conversation", "exposure", "couple_exercise", "alone"];
    const reached = new Set(
      lists.flatMap((one) => practiceLines(open, one, texts)).map((l) => l.id),
    );
    for (const id of ["b2", "a13", "b3", "b4", "b8", "b10", "a3", "b16", "b5", "a29", "a17", "a19"])
      expect(reached, id).toContain(id);
    for (const { id } of practiceLines(open, "alone", texts))
      expect(open.find((one) => one.id === id)?.needsBoth, id).toBe(false);
  });

  it("names at least one source for every reason", () => {
    for (const reason of knowledge.reasons.filter((one) => one.status === "reason"))
      expect(
        entryView(knowledge, words, { id: reason.id, gate: "clear" })?.sources.length,
        reason.id,
      ).toBeGreaterThan(0);
  });
});
