/** `ebb ask`: from a reading, the question whose answer is expected to settle most (`ask/1`). */

import { type NextQuestion, posteriorOfReading, questionsInOrder, type Reasons } from "@ebb/core";
import type { Knowledge, Texts } from "@ebb/knowledge";
import type { AddCommand } from "../add-command.ts";
import { reasonsOfReadingFile } from "../ask/reading-file.ts";
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
        const reasons = reasonsOfReadingFile(file);
        const [question, ...others] = questionsOf(reasons, chosen.knowledge);
        const alternatives = others.slice(0, mostAlternatives);
        const document = {
          ebb: "ask/1",
          made_by: madeBy(),
          question: question ?? null,
          alternatives,
        };
        const text = options.json
          ? JSON.stringify(document)
          : askText(
              reasons.of,
              [...(question ? [question] : []), ...alternatives],
              await chosen.texts("en"),
            );
        process.stdout.write(`${text}\n`);
      },
    );
};

const mostAlternatives = 5;

function questionsOf(
  reasons: Pick<Reasons, "of" | "leading" | "unclear">,
  knowledge: Knowledge,
): NextQuestion[] {
  return questionsInOrder({
    posterior: posteriorOfReading(reasons, knowledge.prior),
    about: reasons.of,
    asked: [],
    day: 0,
    knowledge,
  });
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
