/** A model's words are taken only where the same rules find nothing hard in them. */

import { lookAtDraft, prepareGuidance, type RewordInput, reworded } from "@ebb/core";
import { knowledge, loadConversation, loadTexts } from "@ebb/knowledge";
import { expect, test } from "vitest";

const conversation = { en: await loadConversation("en"), de: await loadConversation("de") };
const guidance = prepareGuidance({ knowledge, texts: await loadTexts("en"), conversation });
const look = lookAtDraft("You never listen to me, you idiot.", guidance);
const saying = (text: string | null) => () => Promise.resolve(text);

test("takes words in which nothing hard is found", async () => {
  const text = "I felt sad last night. Could we talk for ten minutes today?";
  expect((await reworded(look, guidance, saying(text))).suggestion).toBe(text);
});

test.each([
  ["hard words", "You never listen and you are an idiot."],
  ["a threat", "If you leave me I'll kill myself."],
  ["nothing", ""],
  ["no answer", null],
  ["another language", "Ich war gestern traurig. Können wir heute reden?"],
  ["far too much", "I felt sad last night. ".repeat(60)],
])("keeps its own suggestion at %s", async (_, text) => {
  expect(look.suggestion).not.toBeNull();
  expect(await reworded(look, guidance, saying(text))).toEqual(look);
});

test("keeps its own suggestion when the model fails", async () => {
  const failing = () => Promise.reject(new Error("not there"));
  expect(await reworded(look, guidance, failing)).toEqual(look);
});

test("a model never sees the draft, and is not asked about harm or where nothing is suggested", async () => {
  const asked: RewordInput[] = [];
  const port = (input: RewordInput) => {
    asked.push(input);
    return Promise.resolve(null);
  };
  for (const draft of ["If you leave me I'll kill myself", "Thank you for the soup.", ""])
    await reworded(lookAtDraft(draft, guidance), guidance, port);
  expect(asked).toEqual([]);
  await reworded(look, guidance, port);
  expect(asked).toEqual([{ suggestion: look.suggestion, language: "en", mode: "gentle" }]);
});
