/** One entry of the knowledge as plain text for a terminal. */

import type { CountryHelp, Knowledge, SourceEntry, Texts } from "@ebb/knowledge";
import type { KnowledgeEntry } from "./find-entry.ts";
import { sourcesOf } from "./find-entry.ts";

const headings = {
  en: {
    grade: "How sure",
    reaches: "If you reach out",
    steps_back: "If you step back",
    good_for: "Good for",
    not_when: "When it is not right",
    evidence: "What studies say",
    note: "On the articles",
    ebb: "In Ebb",
    steps: "Steps",
    question: "Ebb asks",
    ask: "You could ask",
    labels: "Answers and signs",
    sources: "Where it comes from",
    measured: "measured",
    notShown: "does not show",
    emergency: "Emergency",
    unverified: "not checked yet, see its page first",
    verified: "checked on",
  },
  de: {
    grade: "Wie sicher",
    reaches: "Wenn du zugehst",
    steps_back: "Wenn du dich zurückziehst",
    good_for: "Gut für",
    not_when: "Wann es nicht passt",
    evidence: "Was Studien sagen",
    note: "Zu den Artikeln",
    ebb: "In Ebb",
    steps: "Schritte",
    question: "Ebb fragt",
    ask: "Du könntest fragen",
    labels: "Antworten und Zeichen",
    sources: "Woher das kommt",
    measured: "gemessen",
    notShown: "zeigt nicht",
    emergency: "Notruf",
    unverified: "noch nicht geprüft, sieh zuerst auf die Seite",
    verified: "geprüft am",
  },
} as const;

type Headings = (typeof headings)["en"] | (typeof headings)["de"];

const proseFields = [
  "question",
  "reaches",
  "steps_back",
  "good_for",
  "not_when",
  "evidence",
  "note",
  "ebb",
  "ask",
] as const;

/** The page of one entry. */
export function entryPage(found: KnowledgeEntry, knowledge: Knowledge, texts: Texts): string {
  const words: Headings = texts.language === "de" ? headings.de : headings.en;
  const blocks = [`${found.name}  [${found.id}]`];
  if (found.kind === "sources") blocks.push(sourceText(found.entry as SourceEntry, texts, words));
  if (found.kind === "help-lines") blocks.push(helpText(found.entry as CountryHelp, words));
  if (found.text !== null) blocks.push(...proseBlocks(found, texts, words));
  const sources = found.kind === "sources" ? [] : sourcesOf(found.entry, knowledge);
  if (sources.length > 0) {
    const list = sources.map((source) => `  ${source.cite}\n${sourceText(source, texts, words)}`);
    blocks.push(`${words.sources}\n${list.join("\n")}`);
  }
  return `${blocks.join("\n\n")}\n`;
}

function proseBlocks(found: KnowledgeEntry, texts: Texts, words: Headings): readonly string[] {
  const text = found.text;
  if (text === null) return [];
  const grade = found.grade === null ? undefined : texts.grades[found.grade];
  return [
    text.text,
    ...(grade === undefined ? [] : [`${words.grade}: ${grade.name}. ${grade.text}`]),
    ...proseFields.flatMap((field) => {
      const value = text[field];
      return value === undefined ? [] : [`${words[field]}: ${value}`];
    }),
    ...(text.steps === undefined
      ? []
      : [`${words.steps}\n${text.steps.map((step, i) => `  ${i + 1}. ${step}`).join("\n")}`]),
    ...(text.labels === undefined
      ? []
      : [[words.labels, ...Object.values(text.labels).map((label) => `  · ${label}`)].join("\n")]),
  ];
}

function sourceText(source: SourceEntry, texts: Texts, words: Headings): string {
  const told = texts.sources[source.id] ?? source;
  const sample = told.sample === null ? "" : `, ${told.sample}`;
  const address = source.address === null ? "" : `\n    ${source.address}`;
  return (
    `    ${told.design}${sample}${address}\n    ${words.measured}: ${told.measured}\n` +
    `    ${words.notShown}: ${told.not_shown}`
  );
}

function helpText(help: CountryHelp, words: Headings): string {
  const lines = help.lines.map((line) => {
    const reach = line.channels.map(({ at, send }) => (send ? `${at} (${send})` : at)).join(" · ");
    const state = line.verified === null ? words.unverified : `${words.verified} ${line.verified}`;
    return `  ${line.name}\n    ${reach}\n    ${state}`;
  });
  return [`${words.emergency}: ${help.emergency.join(", ")}`, ...lines].join("\n");
}
