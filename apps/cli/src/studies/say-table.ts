/** The files of learned evidence, as they stand in knowledge/conversation. */

import { type Judge, writeWeights } from "@ebb/core";
import type { Learned, Vocabulary } from "./say-train.ts";

/** A sentence and whether the kind is found in it. */
export interface TableExample {
  readonly text: string;
  readonly fires: boolean;
}

/** What is written about one kind. */
export interface KindFile {
  readonly kind: string;
  readonly language: string;
  readonly isWhole: boolean;
  readonly bias: number;
  readonly judge: Judge;
  readonly examples: readonly TableExample[];
}

const head =
  "# Learned from the labelled drafts that may be read; see docs/say.md. Not edited by hand.";
const review = "review: {by: Ebb editors, on: 2026-11-21, until: 2028-11-21}";

/** The YAML of one kind: bias, judge and examples. */
export function kindFile({ kind, language, isWhole, bias, judge, examples }: KindFile): string {
  const numbers = [judge.own, judge.rule, judge.hard, judge.bias].map(
    (one) => `"${one.toFixed(3)}"`,
  );
  return [
    head,
    "kind: evidence",
    `language: ${language}`,
    "patterns:",
    `  of: [${kind}]`,
    `  scope: [${isWhole ? "draft" : "sentence"}]`,
    `  bias: ["${bias.toFixed(3)}"]`,
    `  judge: [${numbers.join(", ")}]`,
    "why: none",
    "examples:",
    ...examples.map(({ text, fires }) => `  - {text: ${JSON.stringify(text)}, fires: ${fires}}`),
    review,
    "",
  ].join("\n");
}

/** The YAML of the weights: for each name one digit a kind, in the order of `kinds`. */
export function weightsFile(
  language: string,
  kinds: readonly string[],
  { names, tables }: { readonly names: Vocabulary["names"]; readonly tables: readonly Learned[] },
): string {
  const lines = names.map((name, id) =>
    writeWeights(
      name,
      tables.map(({ weights }) => weights[id] ?? 0),
    ),
  );
  const empty = writeWeights(
    "",
    tables.map(() => 0),
  );
  const said = lines.filter((line) => !line.startsWith(empty)).map((line) => JSON.stringify(line));
  return [
    head,
    "kind: weights",
    `language: ${language}`,
    "patterns:",
    `  kinds: [${kinds.join(", ")}]`,
    "  weights: [",
    ...wrapped(said),
    "  ]",
    "why: none",
    "examples: []",
    review,
    "",
  ].join("\n");
}

function wrapped(words: readonly string[]): readonly string[] {
  const lines: string[] = [];
  let line = "   ";
  for (const word of words) {
    if (line.length + word.length > 118) {
      lines.push(line);
      line = "   ";
    }
    line += ` ${word},`;
  }
  return [...lines, line];
}
