/**
 * Guess-then-reveal by file, in the worker: answers are locked here, files carry them, and what both
 * answered is shown. No handler says whether the other has answered.
 */

import {
  type GuessBody,
  type GuessingState,
  type GuessQuestion,
  guessInside,
  guessQuestions,
  type LockedGuess,
  makeGuessFile,
  newActId,
  openGuessFile,
  parseShareCard,
  type ShareProblem,
} from "@ebb/platform";
import type { Given } from "../views/guess.ts";
import { type ApartView, apartView } from "../views/guess-apart.ts";
import type { createOurs, OursSources } from "./ours.ts";
import type { MakeAnswer } from "./shares.ts";

/** What became of a guess file of the other's; that it came in, and nothing of what is in it. */
export type GuessAnswer =
  | { readonly kind: "in" }
  | { readonly kind: "cannot"; readonly problem: ShareProblem["type"] | "not-paired" };

/** Hex digits of the id of a locked answer. */
const idLength = 16;
const largestBytes = 1_000_000;

/** Handlers of the answers. */
export function createGuesses(
  { store, random, now }: Pick<OursSources, "store" | "random" | "now">,
  ours: Pick<ReturnType<typeof createOurs>, "own">,
) {
  const view = () => apartView(store.state().guessing);
  return {
    guessApart: view,
    lockGuess: ({ question, given }: { question: GuessQuestion; given: Given }): ApartView => {
      const id = newActId(random).slice(0, idLength);
      // Answers come from a list of five; the schema of the act looks at that.
      const what = { question, id, ...given } as { question: GuessQuestion } & Answered;
      store.add({ kind: "guess-locked", ...what });
      return view();
    },
    dropGuess: ({ question }: { question: GuessQuestion }): ApartView => {
      store.add({ kind: "guess-dropped", question });
      return view();
    },
    makeGuess: async (): Promise<MakeAnswer> => {
      const { sharing, guessing } = store.state();
      const to = parseShareCard(sharing.other?.card ?? "");
      if (!sharing.other || !to) return { kind: "not-paired" };
      if (!sharing.other.words) return { kind: "not-sure" };
      const mine = await ours.own();
      if (!mine) return { kind: "not-kept" };
      const { at } = now();
      const guess = newActId(random);
      const number = Math.max(guessing.lastMade + 1, Math.floor(Date.parse(at) / 60_000));
      const { questions: slots } = guessing;
      const from = { from: mine.identity, fromCard: mine.card };
      const { file, secrets } = await makeGuessFile({ ...from, to, guess, number, slots }, random);
      store.add({ kind: "guess-made", at, guess, number, secrets });
      return { kind: "made", file, name: `answers-${at.slice(0, 10)}.age` };
    },
    openGuess: async ({ file }: { file: Blob }): Promise<GuessAnswer> => {
      if (file.size > largestBytes) return { kind: "cannot", problem: "too-large" };
      const { sharing, guessing } = store.state();
      const other = parseShareCard(sharing.other?.card ?? "");
      const mine = await ours.own();
      if (!other || !mine) return { kind: "cannot", problem: "not-paired" };
      const bytes = new Uint8Array(await file.arrayBuffer());
      const opened = await openGuessFile(bytes, { ...mine, other, known: guessing.known });
      if (!opened.ok) return { kind: "cannot", problem: opened.error.type };
      const { guess, number, slots } = opened.value;
      const keys = Object.fromEntries(slots.map(({ question, key }) => [question, key]));
      const inside = openedBy(opened.value, guessing);
      store.add({ kind: "guess-received", guess, number, keys, opened: inside });
      return { kind: "in" };
    },
  };
}

/** An answer as the schema of its act has it: 0 to 4. */
type Answered = LockedGuess & { mine: 0 | 1 | 2 | 3 | 4; theirs: 0 | 1 | 2 | 3 | 4 };

/** Answers that the own secrets open, of questions that still wait; none that was shown before. */
function openedBy(
  body: GuessBody,
  { questions }: GuessingState,
): Partial<Record<GuessQuestion, Answered>> {
  const found: Partial<Record<GuessQuestion, Answered>> = {};
  for (const question of guessQuestions) {
    const { locked, secrets, shown, seen } = questions[question];
    const answer = locked && !shown ? guessInside(body, question, secrets) : undefined;
    // guessInside gives answers of the list alone.
    if (answer && !seen.includes(answer.id)) found[question] = answer as Answered;
  }
  return found;
}
