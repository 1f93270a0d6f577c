/** A model's words are taken only where the same rules find nothing hard in them. */

import { lookAtDraft, prepareGuidance, type RewordInput, reworded } from "@ebb/core";
import { knowledge, loadConversation, loadTexts } from "@ebb/knowledge";
import { expect, test } from "vitest";

const conversation = { en: await loadConversation("en"), de: await loadConversation("de") };
const guidance = prepareGuidance({ knowledge, texts: await loadTexts("en"), conversation });
const look = lookAtDraft("You never listen to me, you idiot.", guidance);
const saying = (text: string) => () => Promise.resolve({ type: "said" as const, text });

test("takes words in which nothing hard is found, without the quotation marks around them", async () => {
  const text = "I felt sad last night. Could we talk for a while today?";
  for (const said of [text, `“${text}”`, `  "${text}"\n`]) {
    const { look: after, outcome } = await reworded(look, guidance, saying(said));
    expect(after).toEqual({ ...look, suggestion: text });
    expect(outcome).toBe("used");
  }
});

test.each([
  ["hard words", "You never listen and you are an idiot. Could we talk?"],
  ["a threat", "Could we talk today? If you leave me I'll kill myself."],
  ["harm in the other language", "I felt sad. Could we talk? Ich will nicht mehr leben."],
  ["nothing", ""],
  ["another language", "Ich war gestern traurig. Können wir heute reden?"],
  ["far too much", "I felt sad last night. Could we talk today? ".repeat(60)],
  ["a list", "- I felt sad.\n- Could we talk today?"],
  ["a link", "I felt sad. Could we talk today? See www.example.org"],
  ["a number that nobody gave", "I felt sad. Could we talk for 45 minutes today?"],
  ["a text that asks for nothing any more", "I felt sad last night."],
])("keeps its own suggestion at %s", async (_, text) => {
  expect(look.suggestion).not.toBeNull();
  expect(await reworded(look, guidance, saying(text))).toEqual({ look, outcome: "not_accepted" });
});

test.each(["absent", "slow", "failed"] as const)(
  "keeps its own suggestion when the model is %s, and says so",
  async (why) => {
    const port = () => Promise.resolve({ type: "trouble" as const, why });
    expect(await reworded(look, guidance, port)).toEqual({ look, outcome: why });
  },
);

test("keeps its own suggestion when an adapter throws", async () => {
  const failing = () => Promise.reject(new Error("not there"));
  expect(await reworded(look, guidance, failing)).toEqual({ look, outcome: "failed" });
});

test("a model never sees the draft, and is not asked about harm or where nothing is suggested", async () => {
  const asked: RewordInput[] = [];
  const port = (input: RewordInput) => {
    asked.push(input);
    return Promise.resolve({ type: "said" as const, text: "" });
  };
  for (const draft of ["If you leave me I'll kill myself", "Thank you for the soup.", ""])
    expect((await reworded(lookAtDraft(draft, guidance), guidance, port)).outcome).toBe(
      "not_asked",
    );
  expect(asked).toEqual([]);
  await reworded(look, guidance, port);
  expect(asked).toEqual([{ suggestion: look.suggestion, language: "en", mode: "gentle" }]);
});
