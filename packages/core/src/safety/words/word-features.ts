/**
 * What can be seen in a sentence, as short names that a table can weigh: its words and their neighbours
 * (`w:` `b:` `t:`), frames in which content words stand for their class (`a:you always HARM`), and who
 * does what: the last subject before a class or a word, with negation and modal verb
 * (`s:YOU!>regard`, `m:I will>leaving`).
 */

import type { WordClasses } from "./word-classes.ts";

const word =
  /[\p{L}\p{N}][\p{L}\p{N}'’*-]*|[\p{Extended_Pictographic}❤]+|[:;]-?[()DP]|[^\s\p{L}\p{N}]/gu;

/** Words, emoji and marks of a piece of the plain form, in lower case. */
export function wordsOf(text: string): readonly string[] {
  const found = text.toLowerCase().match(word) ?? [];
  return found.filter((one) => !/^(?:['’-]|\uFE0F)$/u.test(one));
}

/** Names of all that is seen in one sentence; `around` are names that hold for the draft as a whole. */
export function featuresOf(
  words: readonly string[],
  classes: WordClasses,
  around: readonly string[] = [],
): ReadonlySet<string> {
  const spoken = words.filter((one) => one !== ",");
  const seen = new Set<string>(around);
  addNeighbours(spoken, classes, seen);
  addFrames(spoken, classes, seen);
  addRoles(spoken, classes, seen);
  addShape(words, spoken, { classes, seen });
  return seen;
}

function addNeighbours(spoken: readonly string[], { stem }: WordClasses, seen: Set<string>): void {
  const stems = ["^", ...spoken.map(stem), "$"];
  for (const [i, one] of stems.entries()) {
    const next = stems[i + 1];
    const third = stems[i + 2];
    if (i > 0 && next !== undefined) seen.add(`w:${one}`);
    if (next !== undefined) seen.add(`b:${one} ${next}`);
    if (third !== undefined) seen.add(`t:${one} ${next} ${third}`);
  }
}

function addFrames(spoken: readonly string[], classes: WordClasses, seen: Set<string>): void {
  const tags = spoken.filter((one) => !classes.filler.has(one)).map((one) => tagOf(one, classes));
  const frame = ["^", ...tags, "$"];
  for (let i = 0; i < frame.length; i++)
    for (let n = 2; n <= 4 && i + n <= frame.length; n++)
      seen.add(`a:${frame.slice(i, i + n).join(" ")}`);
}

/** A small word itself, else its class, else what its ending tells. */
function tagOf(one: string, classes: WordClasses): string {
  if (classes.small.has(one)) return one;
  if (/^\d/u.test(one)) return "NUM";
  const [first] = classes.classesOf(one);
  if (first !== undefined) return first.toUpperCase();
  if (/^[^\p{L}\p{N}]/u.test(one)) return one;
  const ending = /(?:ed|ing|ly|lich|ig|st|en)$/u.exec(one)?.[0] ?? "";
  return `X${ending}`;
}

interface Clause {
  readonly subject: string;
  readonly negated: boolean;
  readonly modal: string;
}

const newClause: Clause = { subject: "-", negated: false, modal: "" };

function addRoles(spoken: readonly string[], classes: WordClasses, seen: Set<string>): void {
  let clause = newClause;
  for (const one of spoken) {
    if (/^[.;:!?]$/u.test(one)) {
      clause = newClause;
      continue;
    }
    clause = clauseAfter(one, clause, classes);
    const person = classes.personOf.get(one);
    if (person !== undefined) seen.add(`p:${person}`);
    addRole(one, clause, { classes, seen });
  }
}

function clauseAfter(one: string, clause: Clause, classes: WordClasses): Clause {
  if (classes.joining.has(one)) return newClause;
  const person = classes.personOf.get(one);
  if (person !== undefined && classes.subject.has(one)) return { ...newClause, subject: person };
  if (classes.negation.has(one)) return { ...clause, negated: true };
  return classes.modal.has(one) ? { ...clause, modal: one } : clause;
}

function addRole(
  one: string,
  { subject, negated, modal }: Clause,
  { classes, seen }: { readonly classes: WordClasses; readonly seen: Set<string> },
): void {
  const who = `${subject}${negated ? "!" : ""}`;
  for (const name of classes.classesOf(one)) {
    seen.add(`c:${name}`);
    seen.add(`s:${who}>${name}`);
    if (modal !== "") seen.add(`m:${subject} ${modal}${negated ? "!" : ""}>${name}`);
  }
  if (!classes.small.has(one) && /\p{L}/u.test(one)) seen.add(`v:${who}>${classes.stem(one)}`);
}

const lengthSteps = [4, 7, 12, 20, 35];

function addShape(
  words: readonly string[],
  spoken: readonly string[],
  { classes, seen }: { readonly classes: WordClasses; readonly seen: Set<string> },
): void {
  const count = (list: readonly string[], is: (one: string) => boolean, most: number) =>
    Math.min(list.filter(is).length, most);
  const of = (person: string) => (one: string) => classes.personOf.get(one) === person;
  const last = spoken.at(-1) ?? "";
  seen.add(`len:${lengthSteps.filter((step) => spoken.length >= step).length}`);
  seen.add(`you:${count(spoken, of("YOU"), 3)}`);
  seen.add(`i:${count(spoken, of("I"), 3)}`);
  seen.add(`commas:${count(words, (one) => one === ",", 4)}`);
  seen.add(`ands:${count(spoken, (one) => classes.joining.has(one), 4)}`);
  seen.add(`end:${/^[!?.…]/u.test(last) ? last : "-"}`);
  seen.add(`first:${spoken[0] ?? "-"}`);
  if (count(spoken, (one) => one === "!", 2) > 1) seen.add("!!");
}
