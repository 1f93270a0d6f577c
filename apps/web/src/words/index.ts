/** The words on screen, in the language chosen; English first, others load when asked for. */

import { en as enSentences, type Words as SentenceWords } from "@ebb/words";
import { signal } from "@preact/signals";
import { civilDayWord } from "./dates.ts";
import { en, type Words } from "./en.ts";
import { numberIn } from "./numbers.ts";

export type { Words } from "./en.ts";

/** Languages that Ebb speaks. */
export type Language = "en" | "de";

/** The language in use. */
export const language = signal<Language>("en");

/** The words in use; read `words.value` in components. */
export const words = signal<Words>(en);

/** The words that the sentences of a reading are made of, as terminal and page say them too. */
export const sentences = signal<SentenceWords>(enSentences);

/** Switches the language of the page. */
export async function speak(next: Language): Promise<void> {
  await useWords(next);
  document.documentElement.lang = next;
}

/** Switches the words alone, where there is no document. */
export async function useWords(next: Language): Promise<void> {
  const german = next === "de" ? await import("./de.ts") : undefined;
  words.value = german?.de ?? en;
  sentences.value = german?.deSentences ?? enSentences;
  language.value = next;
}

/** A day as a person says it: `3 March`; a source without a calendar says `day 12`. */
export function dayWord(date: string, style: "short" | "long" = "short"): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date))
    return date.replace(/^day/, language.value === "de" ? "Tag" : "day");
  return civilDayWord(date, style, language.value);
}

/** A day of these weeks: `Tuesday, 3 March`. */
export function weekdayWord(date: string): string {
  return dayWord(date, "long").replace(/ \d{4}$/, "");
}

/** The name of an event or input in the language in use. */
export function eventWord(name: string): string {
  return sentences.value.input[name] ?? name;
}

/** A number with at most one digit after the point, in the language's way. */
export function numberWord(value: number): string {
  return numberIn(value, 1, language.value);
}
