/**
 * Tables of likelihoods are tables: under every reason the answers add up to one, no answer moves the
 * log-odds by more than the cap, and the reasons that a question separates do differ.
 */

import type { QuestionEntry } from "../schema.ts";
import type { LintRule } from "./rule.ts";

const epsilon = 1e-9;

/** Rule: likelihoods add up, keep the cap, and separate what they promise to. */
export const likelihoods: LintRule = {
  name: "likelihoods",
  about: "likelihoods add up, keep the cap, and separate what they promise to",
  check: (draft) =>
    [...draft.entries.questions.values()].flatMap(({ file, entry }) =>
      problemsOf(entry, [...draft.entries.reasons.keys()]).map((message) => ({
        file,
        id: entry.id,
        message,
      })),
    ),
};

function problemsOf(question: QuestionEntry, reasons: readonly string[]): readonly string[] {
  const { options, separates, status, cap } = question;
  if (status === "rotating" && (options.length < 2 || separates.length < 2)) {
    return ["a rotating question needs options and at least two reasons to separate"];
  }
  if (options.length === 0) return [];
  const named = [...new Set(options.flatMap((option) => Object.keys(option.given)))];
  const unknown = named.filter((id) => !reasons.includes(id)).map((id) => `no reason ${id}`);
  const rows = ["", ...named].map((reason) => ({ reason, row: rowOf(question, reason) }));
  const sums = rows
    .filter(({ row }) => Math.abs(row.reduce((sum, p) => sum + p, 0) - 1) > epsilon)
    .map(({ reason }) => `the answers do not add up to 1 ${reason ? `under ${reason}` : ""}`);
  const base = rowOf(question, "");
  const moves = rows
    .filter(({ row }) =>
      row.some((p, i) => Math.abs(Math.log(p / (base[i] as number))) > cap + epsilon),
    )
    .map(({ reason }) => `an answer moves ${reason} by more than ${cap}`);
  const flat =
    separates.length > 0 && new Set(separates.map((id) => rowOf(question, id).join())).size < 2
      ? ["the answers are equally likely under all reasons that it separates"]
      : [];
  return [...unknown, ...sums, ...moves, ...flat];
}

function rowOf({ options }: QuestionEntry, reason: string): readonly number[] {
  return options.map((option) => option.given[reason] ?? option.otherwise);
}
