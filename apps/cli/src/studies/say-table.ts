/** The files of learned evidence, as they stand in knowledge/conversation. */

import { networkLine, weightSteps } from "@ebb/core";
import { heardRows, type Learned, type Vocabulary } from "./say-train.ts";

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
  /** What the network's score needs to stand at nought where the kind begins to hold. */
  readonly bias: number;
  /** The score below which a rule's match is taken back; only harm has one. */
  readonly doubt: number | undefined;
  readonly examples: readonly TableExample[];
}

const head =
  "# Learned from the labelled drafts that may be read; see docs/say.md. Not edited by hand.";
const review = "review: {by: Ebb editors, on: 2026-11-21, until: 2028-11-21}";

/** The YAML of one kind: scope, bias, doubt and examples. */
export function kindFile({ kind, language, isWhole, bias, doubt, examples }: KindFile): string {
  return [
    head,
    "kind: evidence",
    `language: ${language}`,
    "patterns:",
    `  of: [${kind}]`,
    `  scope: [${isWhole ? "draft" : "sentence"}]`,
    `  bias: ["${bias.toFixed(3)}"]`,
    ...(doubt === undefined ? [] : [`  doubt: ["${doubt.toFixed(3)}"]`]),
    "why: none",
    "examples:",
    ...examples.map(({ text, fires }) => `  - {text: ${JSON.stringify(text)}, fires: ${fires}}`),
    review,
    "",
  ].join("\n");
}

/** The pattern lists of the network, as `readNetwork` reads them. */
export function networkPatterns(
  kinds: readonly string[],
  learned: Learned,
  { names, rarity }: Vocabulary,
): Readonly<Record<string, readonly string[]>> {
  const width = kinds.length + learned.shape.units;
  const rows = heardRows(learned);
  const isDirect = (at: number) => at % width < kinds.length;
  const directStep = stepFor(rows.filter((_, at) => isDirect(at)));
  const hiddenStep = stepFor(rows.filter((_, at) => !isDirect(at)));
  const row = (id: number) =>
    Array.from(rows.subarray(id * width, (id + 1) * width), (weight, at) =>
      Math.round(weight / (at < kinds.length ? directStep : hiddenStep)),
    );
  const lines = names.map((name, id) => ({ name, weights: row(id), rare: rarity[id] ?? 1 }));
  return {
    kinds,
    steps: [directStep, hiddenStep].map((one) => one.toPrecision(6)),
    shift: Array.from(learned.shift, (one) => one.toFixed(3)),
    output: Array.from({ length: learned.shape.units }, (_, unit) =>
      Array.from(learned.output.subarray(unit * kinds.length, (unit + 1) * kinds.length), (one) =>
        one.toFixed(3),
      ).join(" "),
    ),
    weights: lines.map(({ name, weights, rare }) => networkLine(name, rare, weights)),
  };
}

/** One weight in a thousand is cut; the others keep finer steps for it. */
function stepFor(weights: Float32Array): number {
  const sizes = weights.map(Math.abs).sort();
  return Math.max(1e-6, (sizes[Math.floor(sizes.length * 0.999)] ?? 1) / weightSteps);
}

/** The YAML of the network. */
export function weightsFile(
  language: string,
  patterns: Readonly<Record<string, readonly string[]>>,
): string {
  return [
    head,
    "kind: weights",
    `language: ${language}`,
    "patterns:",
    ...Object.entries(patterns).flatMap(([name, list]) => [
      `  ${name}: [`,
      ...wrapped(list.map((one) => JSON.stringify(one))),
      "  ]",
    ]),
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
    if (line.length + word.length > 118 && line.trim() !== "") {
      lines.push(line);
      line = "   ";
    }
    line += ` ${word},`;
  }
  return [...lines, line];
}
