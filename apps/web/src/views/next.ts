/** The next step and a second choice, in words; nothing here adds to what guidance offered. Pure. */

import type { Advice, AdviceItem, GateState } from "@ebb/core";
import type { Texts } from "@ebb/knowledge";
import { entryText, shelves } from "./library.ts";

/** One step on screen. */
export interface StepView {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly grade: string;
  readonly role: AdviceItem["role"];
  readonly days: number;
  readonly steps: readonly string[];
  readonly notWhen: string | undefined;
}

/** The screen. */
export interface NextView {
  readonly gate: GateState;
  readonly first: StepView | undefined;
  readonly second: StepView | undefined;
  readonly isHeld: boolean;
  readonly refusal: string | null;
  readonly care: boolean;
  /** The emergency number has no name of its own. */
  readonly lines: readonly { readonly name: string | null; readonly contact: string }[];
}

/** Builds the view of an advice. */
export function nextView(advice: Advice, texts: Texts, fallback: Texts): NextView {
  const [first, second] = advice.advice.map((item) => stepView(item, texts, fallback));
  return {
    gate: advice.gate,
    first,
    second,
    isHeld: advice.withheld.length > 0,
    refusal: advice.refusal?.text ?? null,
    care: advice.care,
    lines: advice.lines.map(({ name, kinds, contact }) => ({
      name: kinds.includes("emergency") ? null : name,
      contact: plainContact(contact),
    })),
  };
}

/** `phone 116 123 · web https://…` without the words for the ways, which have no language. */
function plainContact(contact: string): string {
  return contact.replaceAll(/(^| · )[a-z]+ (?=\S)/gu, "$1");
}

function stepView(item: AdviceItem, texts: Texts, fallback: Texts): StepView {
  const found = shelves.map((shelf) => entryText(texts, fallback, shelf, item.id));
  const words = found.find((one) => one !== undefined);
  return {
    id: item.id,
    name: words?.name ?? item.id,
    text: item.text,
    grade: (texts.grades[item.grade] ?? fallback.grades[item.grade]).name,
    role: item.role,
    days: item.days,
    steps: words?.steps ?? [],
    notWhen: words?.not_when,
  };
}
