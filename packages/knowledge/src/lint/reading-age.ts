/** Reading age at most 12 by both formulas for every kind in every language, with a margin for one entry. */

import { readingAgeLimit, readingAgeLimitFor, readingAges } from "../wording/reading-age.ts";
import type { EntryWords } from "./each-text.ts";
import { eachEntryWords, stringsOf } from "./each-text.ts";
import type { LintRule, Report } from "./rule.ts";

/** Rule: reading age at most 12 by two formulas. */
export const readingAge: LintRule = {
  name: "reading-age",
  about: "reading age at most 12 by two formulas",
  check: (draft) => {
    const entries = eachEntryWords(draft).map((words) => ({ ...words, prose: proseOf(words) }));
    const single = entries.flatMap(({ file, id, language, prose }): Report[] => {
      const age = Math.max(...readingAges(prose, language));
      const limit = readingAgeLimitFor(prose);
      if (age <= limit) return [];
      return [{ file, id, message: `reading age ${age.toFixed(1)}, at most ${limit}` }];
    });
    const kinds = new Map<string, (typeof entries)[number][]>();
    for (const entry of entries) {
      const place = `text/${entry.language}/${entry.kind}`;
      kinds.set(place, [...(kinds.get(place) ?? []), entry]);
    }
    const whole = [...kinds].flatMap(([file, members]): Report[] => {
      const prose = members.map((member) => member.prose).join(" ");
      const age = Math.max(...readingAges(prose, (members[0] as EntryWords).language));
      const message = `reading age of the whole kind ${age.toFixed(1)}, at most ${readingAgeLimit}`;
      return age > readingAgeLimit ? [{ file, message }] : [];
    });
    return [...single, ...whole];
  },
};

/** The sentences of an entry, each with an end, so that headings do not run into the next sentence. */
function proseOf({ words }: EntryWords): string {
  return stringsOf(words)
    .filter(([field]) => field !== "name" && !field.startsWith("labels."))
    .map(([, text]) => (/[.?:]["”“]?$/.test(text) ? text : `${text}.`))
    .join(" ");
}
