/**
 * What is being typed and not yet saved, by field. It stays while the person looks elsewhere in the app,
 * and is sealed into the record when the record locks, so that nothing typed is lost. Secrets
 * (passphrases, recovery words) never come here.
 */

import { signal } from "@preact/signals";
import { type Draft, draft, emptyDraft } from "./draft.ts";

/** Fields whose words are kept over a lock. */
export type TypedField =
  | "agreement"
  | "line"
  | "opening"
  | "other-name"
  | "person"
  | "room"
  | "say"
  | "therapist"
  | "tonight";

/** What is sealed when the record locks. */
export interface Typing {
  /** Screen on which it was typed. */
  readonly at: string;
  readonly texts: Readonly<Partial<Record<TypedField, string>>>;
  readonly draft: Draft;
}

const texts = signal<Typing["texts"]>({});

let told: (field: TypedField, text: string) => void = () => undefined;

/** Tells a listener of every change of a field. */
export function watchTyped(listener: typeof told): void {
  told = listener;
}

/** What stands in a field; undefined while nobody typed there. */
export function typedIn(field: TypedField): string | undefined {
  return texts.value[field];
}

/** Notes what stands in a field; undefined once it was saved or given up. */
export function type(field: TypedField, text: string | undefined): void {
  told(field, text ?? "");
  const { [field]: _old, ...others } = texts.value;
  texts.value = text === undefined ? others : { ...others, [field]: text };
}

/** Everything typed on this page, or null when that is nothing. */
export function typingNow(at: string): Typing | null {
  const full = Object.entries(texts.value).filter(([, text]) => text.trim() !== "");
  const { scales, events, note } = draft.value;
  const isEmpty = full.length + Object.keys(scales).length + events.length === 0 && note === "";
  return isEmpty ? null : { at, texts: Object.fromEntries(full), draft: draft.value };
}

/** Puts back what was sealed. */
export function takeTyping(typing: Typing): void {
  texts.value = typing.texts;
  draft.value = { ...emptyDraft, ...typing.draft };
}
