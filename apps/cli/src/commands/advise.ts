/** `ebb advise`: what Ebb would offer in a situation (`advice/1`). Nothing is stored. */

import { advise } from "@ebb/core";
import type { AddCommand } from "../add-command.ts";
import { adviceText } from "../advise/advice-text.ts";
import { situationOfFile } from "../advise/situation-file.ts";
import { guidanceIn } from "../guidance-of.ts";
import { chosenKnowledge, knowledgeOption } from "../knowledge/chosen-knowledge.ts";
import { localToday } from "../local-today.ts";
import { madeBy } from "../made-by.ts";

interface AdviseOptions {
  readonly json?: true;
  readonly lang: string;
  readonly knowledge?: string;
}

/** Adds `ebb advise`. */
export const addAdviseCommand: AddCommand = (program) => {
  program
    .command("advise")
    .description("what Ebb would offer in a situation; safety comes first")
    .argument("<situation.json>", "a situation/1; - is standard input")
    .option("--lang <language>", "language of the words: en or de", "en")
    .option(...knowledgeOption)
    .option("--json", "print one JSON document (advice/1)")
    .action(async (file: string, options: AdviseOptions) => {
      const situation = situationOfFile(file);
      const guidance = await guidanceIn(options.lang, await chosenKnowledge(options.knowledge));
      const advice = advise(situation, guidance, localToday());
      const text = options.json
        ? JSON.stringify({ ebb: "advice/1", made_by: madeBy(), ...advice })
        : adviceText(advice, guidance);
      process.stdout.write(`${text}\n`);
    });
};
