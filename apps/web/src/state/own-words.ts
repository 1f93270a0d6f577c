/**
 * Words of the person's own, while they are typed: when they speak of harm, help is one tap away at once,
 * before anything is saved, copied or sent. What comes out of a file never passes here.
 */

import { ask } from "./client.ts";
import { careOffered } from "./session.ts";
import { watchTyped } from "./typed.ts";

/** A pause in typing after which the words are looked at. */
const pauseMs = 500;

/** Fields whose words spoke of harm when they were looked at last; a strip that was closed stays closed. */
const heavy = new Set<string>();
const waiting = new Map<string, ReturnType<typeof setTimeout>>();

/** Looks at all that is typed from now on. */
export function heedTyped(): void {
  watchTyped(heed);
}

/** Takes note of what stands in a field now. */
export function heed(field: string, text: string): void {
  clearTimeout(waiting.get(field));
  waiting.set(
    field,
    setTimeout(() => void look(field, text), pauseMs),
  );
}

async function look(field: string, text: string): Promise<void> {
  const isHeavy = text.trim() !== "" && (await ask("careFirst", { text }));
  if (isHeavy && !heavy.has(field)) careOffered.value = true;
  if (isHeavy) heavy.add(field);
  else heavy.delete(field);
}
