/**
 * Splits an article into its sentences, in an order that never changes. A line is a heading, a list
 * item or a paragraph; bullets and numbers go; a paragraph ends a sentence at . ? ! (and a closing
 * quote) before a space and a capital, a digit or a quote, except after a title such as "Dr.".
 */

import { createHash } from "node:crypto";

const titles = /\b(?:Dr|Mr|Mrs|Ms|Prof|St|vs|e\.g|i\.e)\.$/;

/** One sentence as a tool sees it. */
export interface Sentence {
  /** 1 for the first. */
  readonly number: number;
  readonly text: string;
  /** SHA-256 of the normalised text, hexadecimal. */
  readonly sha256: string;
}

/** The sentences of an article. */
export function sentencesOf(article: string): readonly Sentence[] {
  const texts = article
    .split(/\r?\n/u)
    .map((line) => line.trim().replace(/^(?:[•*-]|\d+\.)\s+/u, ""))
    .filter((line) => line !== "")
    .flatMap(splitParagraph);
  return texts.map((text, index) => ({ number: index + 1, text, sha256: hashOf(text) }));
}

/** One space between words, plain quotes and dashes, lower case, no space around. */
export function normalise(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[‘’‚]/gu, "'")
    .replace(/[“”„]/gu, '"')
    .replace(/[–—]/gu, "-")
    .replace(/\s+/gu, " ")
    .trim()
    .toLowerCase();
}

function hashOf(text: string): string {
  return createHash("sha256").update(normalise(text), "utf8").digest("hex");
}

function splitParagraph(line: string): readonly string[] {
  const parts = line.split(/(?<=[.?!]["”’']?)\s+(?=["“‘']?[\p{Lu}\p{N}])/u);
  const sentences: string[] = [];
  for (const part of parts) {
    const before = sentences.at(-1);
    if (before !== undefined && titles.test(before)) sentences[sentences.length - 1] += ` ${part}`;
    else sentences.push(part);
  }
  return sentences;
}
