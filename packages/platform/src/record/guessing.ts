/**
 * What the acts say of guess-then-reveal by file: for each question the own locked answer, the secrets
 * that can open an answer to it, the other's last key, and what was shown. All of it belongs to one
 * person; with another card, or without one, it begins anew, and no old file comes in again.
 */

import type { Act, ActOf } from "./act.ts";
import { type GuessQuestion, guessQuestions, type LockedGuess } from "./guess-question.ts";

/** One question. */
export interface GuessState {
  readonly locked: LockedGuess | undefined;
  /** Secrets of the files made since the answer was locked, while nothing is shown. */
  readonly secrets: readonly string[];
  readonly theirKey: string | undefined;
  /** The other's answer, once both answered. */
  readonly shown: LockedGuess | undefined;
  /** Answers of the other that were shown before; none is shown twice. */
  readonly seen: readonly string[];
}

/** All questions, and which files are known. */
export interface GuessingState {
  readonly questions: Readonly<Record<GuessQuestion, GuessState>>;
  readonly lastMade: number;
  readonly known: { readonly shares: ReadonlySet<string>; readonly lastNumber: number };
  /** Acts of files from somebody with whom one no longer shares. */
  readonly spent: readonly string[];
}

const unasked: GuessState = {
  locked: undefined,
  secrets: [],
  theirKey: undefined,
  shown: undefined,
  seen: [],
};

interface WithCard {
  questions: Record<GuessQuestion, GuessState>;
  lastMade: number;
  shares: Set<string>;
  lastNumber: number;
}

const fresh = (): WithCard => ({
  questions: { close: unasked, time: unasked, own: unasked, hard: unasked },
  lastMade: 0,
  shares: new Set(),
  lastNumber: 0,
});

/** Guessing from all standing acts. */
export function guessingOf(acts: readonly Act[]): GuessingState {
  const cards = new Map<string, WithCard>();
  let card = "";
  let received: string[] = [];
  const spent: string[] = [];
  const at = (of: string): WithCard => {
    const known = cards.get(of) ?? fresh();
    cards.set(of, known);
    return known;
  };
  const moveTo = (next: string) => {
    if (next === card) return;
    at(card).questions = fresh().questions;
    spent.push(...received);
    received = [];
    card = next;
  };
  for (const act of acts) {
    if (act.kind === "paired") moveTo((act as ActOf<"paired">).card);
    if (act.kind === "unpaired") moveTo("");
    if (act.kind === "guess-received") received.push(act.act);
    take(at(card), act);
  }
  const { questions, lastMade, shares, lastNumber } = at(card);
  return { questions, lastMade, known: { shares, lastNumber }, spent };
}

function take(of: WithCard, act: Act): void {
  if (act.kind === "guess-locked") noteLocked(of, act as ActOf<"guess-locked">);
  if (act.kind === "guess-dropped") {
    const { question } = act as ActOf<"guess-dropped">;
    const { theirKey, seen } = of.questions[question];
    of.questions[question] = { ...unasked, theirKey, seen };
  }
  if (act.kind === "guess-made") noteMade(of, act as ActOf<"guess-made">);
  if (act.kind === "guess-received") noteReceived(of, act as ActOf<"guess-received">);
}

function noteLocked(of: WithCard, { question, id, mine, theirs }: ActOf<"guess-locked">): void {
  const { theirKey, seen } = of.questions[question];
  of.questions[question] = { ...unasked, theirKey, seen, locked: { id, mine, theirs } };
}

/** A secret is kept only for a locked answer that still waits. */
function noteMade(of: WithCard, { number, secrets }: ActOf<"guess-made">): void {
  of.lastMade = Math.max(of.lastMade, number);
  for (const question of guessQuestions) {
    const secret = secrets[question];
    const known = of.questions[question];
    if (secret === undefined || !known.locked || known.shown) continue;
    of.questions[question] = { ...known, secrets: [...known.secrets, secret] };
  }
}

function noteReceived(
  of: WithCard,
  { guess, number, keys, opened }: ActOf<"guess-received">,
): void {
  of.shares.add(guess);
  of.lastNumber = Math.max(of.lastNumber, number);
  for (const question of guessQuestions) {
    const known = of.questions[question];
    const found = opened?.[question];
    const isNew = found !== undefined && known.locked !== undefined && !known.shown;
    of.questions[question] = {
      ...known,
      theirKey: keys[question] ?? known.theirKey,
      ...(isNew ? { shown: found, secrets: [], seen: [...known.seen, found.id] } : {}),
    };
  }
}
