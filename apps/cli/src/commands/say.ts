/** `ebb say`: looks at a draft message on standard input (`say/1`). The draft is kept nowhere. */

import { readFileSync } from "node:fs";
import { type DraftLook, type Guidance, helpLines, lookAtDraft, type SayMode } from "@ebb/core";
import { Option } from "commander";
import type { AddCommand } from "../add-command.ts";
import { linesText } from "../advise/advice-text.ts";
import { CommandFailure } from "../failure.ts";
import { guidanceIn } from "../guidance-of.ts";
import { chosenKnowledge, knowledgeOption } from "../knowledge/chosen-knowledge.ts";
import { madeBy } from "../made-by.ts";
import { modelAt, modelText, worded } from "../say/local-model.ts";

interface SayOptions {
  readonly mode: SayMode;
  readonly json?: true;
  readonly lang: string;
  readonly country?: string;
  readonly knowledge?: string;
  readonly modelUrl?: string;
  readonly modelName?: string;
}

/** Adds `ebb say`. */
export const addSayCommand: AddCommand = (program) => {
  program
    .command("say")
    .description("looks at a draft message on standard input: what is hard to hear, what is good")
    .argument("[draft]", "- is standard input, which is also the default", "-")
    .addOption(
      new Option("--mode <mode>", "tone of the suggestion")
        .choices(["gentle", "direct"])
        .default("gentle"),
    )
    .option("--lang <language>", "language of the words around it: en or de", "en")
    .option("--country <letters>", "country for help lines, two letters")
    .option(...knowledgeOption)
    .option(
      "--model-url <url>",
      "let a model on this machine word the suggestion, such as http://127.0.0.1:8080; off by default",
    )
    .option("--model-name <name>", "which model, where the server holds several")
    .option("--json", "print one JSON document (say/1)")
    .action(async (file: string, options: SayOptions) => {
      const port = modelAt(options);
      const draft = draftOf(file);
      const guidance = await guidanceIn(options.lang, await chosenKnowledge(options.knowledge));
      const own = lookAtDraft(draft, guidance, options.mode);
      const { look, model } = await worded(own, guidance, port);
      process.stderr.write(modelText(model, options.lang));
      const lines = look.safety ? helpLines(guidance, options.country) : [];
      const text = options.json
        ? JSON.stringify({ ebb: "say/1", made_by: madeBy(), ...look, lines, model })
        : sayText({ draft, look, lines }, guidance);
      process.stdout.write(`${text}\n`);
    });
};

function draftOf(file: string): string {
  try {
    return readFileSync(file === "-" ? 0 : file, "utf8").replace(/\r?\n$/, "");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new CommandFailure(3, `The draft cannot be read (${code ?? "unknown"}).`);
  }
}

interface Said {
  readonly draft: string;
  readonly look: DraftLook;
  readonly lines: ReturnType<typeof helpLines>;
}

function sayText({ draft, look, lines }: Said, guidance: Guidance): string {
  const words = guidance.conversation["advice_words"]?.labels ?? {};
  const tones = guidance.conversation["say_suggestion"]?.labels ?? {};
  const spans = look.spans.map(({ start, end, kind, why }) => {
    const name = guidance.conversation[`say_${kind}`]?.name ?? kind;
    return `  “${draft.slice(start, end)}” · ${name}\n    ${why}`;
  });
  const blocks = [
    ...(look.safety
      ? [`${look.suggestion_why}\n\n${words["help"]}\n${linesText(lines, words)}`]
      : []),
    ...(spans.length > 0 ? [`${words["spans"]}\n${spans.join("\n")}`] : []),
    ...(look.suggestion === null ? [] : [`${words["suggestion"]}\n  ${look.suggestion}`]),
    ...(look.safety ? [] : [look.suggestion_why, tones[`mode_${look.mode_proposed}`] ?? ""]),
  ];
  return blocks.filter((block) => block !== "").join("\n\n");
}
