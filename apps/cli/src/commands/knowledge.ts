/** `ebb knowledge list [KIND] | show ID | check`: what Ebb knows, how surely, and where it comes from. */

import type { Language } from "@ebb/knowledge";
import type { Command } from "commander";
import { Option } from "commander";
import type { AddCommand } from "../add-command.ts";
import { CommandFailure } from "../failure.ts";
import {
  type ChosenKnowledge,
  chosenKnowledge,
  filesOf,
  knowledgeOption,
  problemText,
} from "../knowledge/chosen-knowledge.ts";
import { entryPage } from "../knowledge/entry-page.ts";
import {
  entriesOf,
  findEntry,
  type KnowledgeEntry,
  kindNamed,
  listedKinds,
  sourcesOf,
} from "../knowledge/find-entry.ts";
import { ownFolder } from "../knowledge/own-folder.ts";
import { madeBy } from "../made-by.ts";

interface Options {
  readonly knowledge?: string;
  readonly language: Language;
  readonly json?: true;
}

/** Adds `ebb knowledge`. */
export const addKnowledgeCommand: AddCommand = (program) => {
  const command = program
    .command("knowledge")
    .description("what Ebb knows about closeness and distance, with sources and grades");
  withOptions(command.command("list"))
    .description("all entries, or those of one kind")
    .argument("[kind]", `one of: ${listedKinds.join(", ")}`)
    .action((kind: string | undefined, options: Options) => list(kind, options));
  withOptions(command.command("show"))
    .description("one entry: what it is good for, when it is not right, where it comes from")
    .argument("<id>", "its id, such as stress, a16 or papp-2009")
    .action((id: string, options: Options) => show(id, options));
  withOptions(command.command("check"))
    .description("lint the knowledge: every rule, every entry, today's dates")
    .action((options: Options) => check(options));
};

function withOptions(command: Command): Command {
  return command
    .option(...knowledgeOption)
    .addOption(new Option("--language <code>", "words in").choices(["en", "de"]).default("en"))
    .option("--json", "print one JSON document");
}

async function list(kind: string | undefined, options: Options): Promise<void> {
  const named = kind === undefined ? undefined : kindNamed(kind);
  const kinds = named === undefined ? listedKinds : [named];
  if (kind !== undefined && named === undefined) {
    throw new CommandFailure(2, `There is no kind “${kind}”. Kinds: ${listedKinds.join(", ")}.`);
  }
  const chosen = await chosenKnowledge(options.knowledge);
  const texts = await chosen.texts(options.language);
  const entries = kinds.flatMap((name) => entriesOf(name, chosen.knowledge, texts));
  if (options.json) {
    const shown = entries.map((found) => headOf(found, chosen));
    return print({
      ebb: "knowledge-list/1",
      made_by: madeBy(),
      kind: named ?? null,
      entries: shown,
    });
  }
  const blocks = kinds.map((name) => {
    const members = entries.filter((found) => found.kind === name);
    const width = Math.max(...members.map(({ id }) => id.length));
    const lines = members.map(({ id, grade, name: title }) => {
      const words = grade === null ? "" : ` (${texts.grades[grade].name})`;
      return `  ${id.padEnd(width)}  ${title}${words}`;
    });
    return [texts.kinds[name].name, ...lines].join("\n");
  });
  process.stdout.write(`${blocks.join("\n\n")}\n`);
}

async function show(id: string, options: Options): Promise<void> {
  const chosen = await chosenKnowledge(options.knowledge);
  const texts = await chosen.texts(options.language);
  const found = findEntry(id, chosen.knowledge, texts);
  if (found === undefined) {
    throw new CommandFailure(2, `There is no entry “${id}”. \`ebb knowledge list\` shows all.`);
  }
  if (!options.json) {
    process.stdout.write(entryPage(found, chosen.knowledge, texts));
    return;
  }
  print({
    ebb: "knowledge-show/1",
    made_by: madeBy(),
    ...headOf(found, chosen),
    grade_words: found.grade === null ? null : texts.grades[found.grade],
    entry: found.entry,
    text: found.text,
    sources: sourcesOf(found.entry, chosen.knowledge),
  });
}

function headOf({ id, kind, name, grade, entry }: KnowledgeEntry, chosen: ChosenKnowledge) {
  const sources = sourcesOf(entry, chosen.knowledge).map((source) => source.id);
  return { id, kind, name, grade, source_ids: sources };
}

async function check(options: Options): Promise<void> {
  const folder = options.knowledge ?? ownFolder();
  const { checkKnowledge, entryKinds, lintRules } = await import("@ebb/knowledge/compile");
  const today = new Date().toISOString().slice(0, 10);
  const { draft, problems } = checkKnowledge(await filesOf(folder), undefined, { today });
  const counts = Object.fromEntries(entryKinds.map((kind) => [kind, draft.entries[kind].size]));
  if (options.json) {
    const rules = lintRules.map(({ name, about }) => ({ name, about }));
    const ok = problems.length === 0;
    print({ ebb: "knowledge-check/1", made_by: madeBy(), ok, rules, entries: counts, problems });
  } else if (problems.length === 0) {
    const sum = Object.values(counts).reduce((total, count) => total + count, 0);
    process.stdout.write(`${sum} entries, ${lintRules.length} rules: no problem.\n`);
  }
  if (problems.length > 0) throw new CommandFailure(3, problemText(folder, problems));
}

function print(document: object): void {
  process.stdout.write(`${JSON.stringify(document)}\n`);
}
