/** What both said, each beside what the other guessed of it. */

import type { Revealed } from "../../views/guess.ts";
import { words } from "../../words/index.ts";

interface BothSaidProps {
  readonly shown: Revealed;
  readonly names: { readonly a: string; readonly b: string };
  /** The answers of the question, by number. */
  readonly answers: readonly string[];
}

/** A list of four lines. */
export function BothSaid({ shown, names, answers }: BothSaidProps) {
  const w = words.value.guess;
  const of = (at: number) => answers[at] ?? "";
  return (
    <dl class="said">
      {(["a", "b"] as const).map((person) => (
        <div key={person}>
          <dt>{w.said(names[person])}</dt>
          <dd>{of(shown[person].mine)}</dd>
          <dt>{w.guessed(names[person === "a" ? "b" : "a"])}</dt>
          <dd>{of(shown[person === "a" ? "b" : "a"].theirs)}</dd>
        </div>
      ))}
    </dl>
  );
}
