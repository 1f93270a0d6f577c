/**
 * `ebb ask`: the question of a reading whose answer is expected to settle most (`ask/1`). The reading has
 * put its questions in order, from the whole posterior and from what was asked before, and they are given
 * as they stand. Only for a reading that keeps no such list they are ordered by what it states.
 */

import { type NextQuestion, posteriorOfReading, questionsInOrder, type Reasons } from "@ebb/core";
import type { Knowledge, Texts } from "@ebb/knowledge";
import type { AddCommand } from "../add-command.ts";
import { type AskedReading, askedReadingOf } from "../ask/reading-file.ts";
import { chosenKnowledge, knowledgeOption } from "../knowledge/chosen-knowledge.ts";
import { madeBy } from "../made-by.ts";

/** Adds `ebb ask`. */
export const addAskCommand: AddCommand = (program) => {
  program
    .command("ask")
    .description("the next question: the one whose answer is expected to settle most")
    .argument("<reading.json>", "a reading/1, as `ebb read --json` prints it; - is standard input")
    .option(...knowledgeOption)
    .option("--json", "print one JSON document (ask/1)")
    .action(
      async (file: string, options: { readonly json?: true; readonly knowledge?: string }) => {
        const chosen = await chosenKnowledge(options.knowledge);
        const reading = askedReadingOf(file);
        const questions = reading.questions ?? questionsByStatement(reading, chosen.knowledge);
        const [question, ...alternatives] = questions;
        const document = {
          ebb: "ask/1",
          made_by: madeBy(),
          question: question ?? null,
          alternatives,
        };
        const text = options.json
          ? JSON.stringify(document)
          : askText(reading.of, questions, await chosen.texts("en"));
        process.stdout.write(`${text}\n`);
      },
    );
};

const mostQuestions = 6;

/** By what the reading states, its own question first. */
function questionsByStatement(
  { of, stated, question }: AskedReading,
  knowledge: Knowledge,
): NextQuestion[] {
  const posterior = posteriorOfReading(stated, knowledge.prior);
  const ordered = questionsInOrder({ posterior, about: of, asked: [], day: 0, knowledge });
  const others = ordered.filter(({ id }) => id !== question?.id);
  return [...(question ? [question] : []), ...others].slice(0, mostQuestions);
}

function askText(of: Reasons["of"], questions: readonly NextQuestion[], texts: Texts): string {
  if (questions.length === 0) return "No question would settle anything now.";
  const lines = questions.map(({ id, expected_bits, separates }, i) => {
    const entry = texts.questions[id];
    const words = (of === "other" ? entry?.ask : entry?.question) ?? entry?.name ?? id;
    const names = separates.map((reason) => texts.reasons[reason]?.name ?? reason);
    const settles = `   ${id}, ${expected_bits.toFixed(3)} bits; tells apart: ${names.join(" · ")}`;
    return `${i + 1}. ${words}\n${settles}`;
  });
  return lines.join("\n");
}
