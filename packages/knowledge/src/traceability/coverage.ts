/**
 * Traceability: every sentence of the five articles that makes a claim or gives advice is carried by
 * entries. `coverage.yml` holds numbers and hashes only; the articles themselves are compared where they
 * are at hand.
 */

import * as v from "valibot";
import { parse } from "yaml";
import { sentencesOf } from "./split.ts";

const place = {
  n: v.pipe(v.number(), v.integer()),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
};
/** `coverage.yml`. */
export const coverageSchema = v.strictObject({
  articles: v.array(
    v.strictObject({
      article: v.number(),
      sentences: v.array(
        v.union([
          v.strictObject({ ...place, carried_by: v.pipe(v.array(v.string()), v.minLength(1)) }),
          v.strictObject({
            ...place,
            not_carried: v.picklist(["title", "question", "frame", "furniture", "credit"]),
          }),
        ]),
      ),
    }),
  ),
});

/** What the coverage file says of one article. */
export type ArticleCoverage = v.InferOutput<typeof coverageSchema>["articles"][number];

/** One line of the table. */
export interface CoverageRow {
  readonly article: number;
  readonly sentences: number;
  /** Sentences that make a claim or give advice. */
  readonly claims: number;
  readonly carried: number;
  /** Entries that carry something of this article. */
  readonly entries: number;
  /** Whether the article itself was compared. */
  readonly compared: boolean;
  readonly problems: readonly string[];
}

/** Reads `coverage.yml`; throws where it is no coverage file. */
export function readCoverage(yaml: string): readonly ArticleCoverage[] {
  return v.parse(coverageSchema, parse(yaml)).articles;
}

/** Compares the file with the articles (`undefined`: not at hand) and with the ids that exist. */
export function coverageTable(
  coverage: readonly ArticleCoverage[],
  articles: ReadonlyMap<number, string> | undefined,
  ids: ReadonlySet<string>,
): readonly CoverageRow[] {
  return coverage.map((article) => rowOf(article, articles?.get(article.article), ids));
}

function rowOf(
  coverage: ArticleCoverage,
  text: string | undefined,
  ids: ReadonlySet<string>,
): CoverageRow {
  const claims = coverage.sentences.filter((sentence) => "carried_by" in sentence);
  const named = claims.flatMap((sentence) => ("carried_by" in sentence ? sentence.carried_by : []));
  const known = claims.filter(
    (sentence) => "carried_by" in sentence && sentence.carried_by.every((id) => ids.has(id)),
  );
  return {
    article: coverage.article,
    sentences: coverage.sentences.length,
    claims: claims.length,
    carried: known.length,
    entries: new Set(named).size,
    compared: text !== undefined,
    problems: [
      ...coverage.sentences
        .filter((sentence, index) => sentence.n !== index + 1)
        .map(({ n }) => `sentence ${n} is out of order`),
      ...named.filter((id) => !ids.has(id)).map((id) => `no entry ${id}`),
      ...(text === undefined ? [] : differences(coverage, text)),
    ],
  };
}

function differences(coverage: ArticleCoverage, text: string): readonly string[] {
  const sentences = sentencesOf(text);
  const changed = sentences
    .filter(({ number, sha256 }) => coverage.sentences[number - 1]?.sha256 !== sha256)
    .map(({ number }) => `sentence ${number} is not covered, or has changed`);
  const extra = coverage.sentences.length - sentences.length;
  return extra > 0 ? [...changed, `${extra} sentences more than the article has`] : changed;
}
