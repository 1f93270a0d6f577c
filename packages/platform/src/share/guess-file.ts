/**
 * The guess file, `ebb-guess/1`: answers of two to the same questions, on two devices and without a server.
 * Both answer, then both see; from a file alone nobody can tell whether its maker has answered.
 *
 * A file has one slot for each question, always all of them, always of one size. A slot has a public key,
 * new in every file, and a sealed part. Where its maker has locked an answer, the secret of the key is
 * kept and the sealed part is the answer, locked with that key and the last key of the other's. Where not,
 * the secret is thrown away and the sealed part is chance; both look the same. So an answer opens only
 * for somebody who had locked one before making the file that it was sealed for.
 *
 * What it does not give: of two, one sees it a file earlier, as between any two without a third; a
 * rebuilt program could keep the secrets that Ebb throws away; that a file is made at all is seen.
 */

import { err, ok, type Result } from "@ebb/core";
import { x25519 } from "@noble/curves/ed25519.js";
import * as v from "valibot";
import { bytesFromHex, hexFromBytes, utf8Bytes } from "../kit/bytes.ts";
import type { Random } from "../ports.ts";
import { type GuessQuestion, guessQuestions, type LockedGuess } from "../record/guess-question.ts";
import {
  deriveKey,
  keyBytes,
  nonceBytes,
  sealPacked,
  tagBytes,
  unsealPacked,
} from "../secret/cipher.ts";
import type { ShareProblem, ShareReceiver } from "./share-file.ts";
import {
  parseShareCard,
  type ShareCard,
  type ShareIdentity,
  shareCardText,
} from "./share-identity.ts";
import { jsonOfBody, lockedFor, readSigned, signedText, unlocked } from "./signed-file.ts";

const format = "ebb-guess/1";
/** No guess file comes near it. */
const largestGuessBytes = 64 * 1024;

const answers = 5;
const idBytes = 8;
const sealedBytes = nonceBytes + tagBytes + idBytes + 2;
const hex = (bytes: number) => v.pipe(v.string(), v.regex(new RegExp(`^[0-9a-f]{${2 * bytes}}$`)));
const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,64}$/));

const slotSchema = v.strictObject({
  question: v.picklist(guessQuestions),
  key: hex(keyBytes),
  sealed: hex(sealedBytes),
});

const bodySchema = v.strictObject({
  guess: id,
  /** Grows with the files to this person, as in a share file. */
  number: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1e9)),
  from: v.string(),
  to: v.string(),
  slots: v.pipe(
    v.array(slotSchema),
    v.check((slots) => slots.map(({ question }) => question).join() === guessQuestions.join()),
  ),
});

/** What a guess file says. */
export type GuessBody = v.InferOutput<typeof bodySchema>;

/** What of one question goes into a file: the locked answer, and the other's last key for it. */
export interface GuessSlot {
  readonly locked: LockedGuess | undefined;
  readonly theirKey: string | undefined;
}

/** A file to be made. */
export interface GuessRequest {
  readonly from: ShareIdentity;
  readonly fromCard: ShareCard;
  readonly to: ShareCard;
  readonly guess: string;
  readonly number: number;
  readonly slots: Readonly<Record<GuessQuestion, GuessSlot>>;
}

/** A made file, and the secrets of its slots that have an answer; those of the others are gone. */
export interface MadeGuess {
  readonly file: Uint8Array;
  readonly secrets: Readonly<Partial<Record<GuessQuestion, string>>>;
}

/** Makes a guess file: the same size and the same look, whatever was answered. */
export async function makeGuessFile(request: GuessRequest, random: Random): Promise<MadeGuess> {
  const { from, fromCard, to, guess, number, slots } = request;
  const cards = { from: shareCardText(fromCard), to: shareCardText(to) };
  const secrets: Partial<Record<GuessQuestion, string>> = {};
  const filled = guessQuestions.map((question) => {
    const secret = random.bytes(keyBytes);
    const { locked, theirKey } = slots[question];
    if (locked) secrets[question] = hexFromBytes(secret);
    const key = locked && sharedKey(secret, theirKey ?? "");
    const what = { nonce: random.bytes(nonceBytes), context: contextOf(cards, question) };
    const sealed =
      locked && key
        ? sealPacked(key, { ...what, plain: bytesOf(locked) })
        : random.bytes(sealedBytes);
    return {
      question,
      key: hexFromBytes(x25519.getPublicKey(secret)),
      sealed: hexFromBytes(sealed),
    };
  });
  const body: GuessBody = { guess, number, ...cards, slots: filled };
  const plain = signedText(from, format, JSON.stringify(v.parse(bodySchema, body)));
  return { file: await lockedFor(to, plain), secrets };
}

/** Opens a guess file of the other's; nothing of it is used unless all of it passes. */
export async function openGuessFile(
  file: Uint8Array,
  receiver: ShareReceiver,
): Promise<Result<GuessBody, ShareProblem>> {
  const { identity, other, card, known } = receiver;
  const plain = await unlocked(file, { identity, largestBytes: largestGuessBytes });
  if (!plain.ok) return plain;
  const read = readSigned(plain.value, { format, other });
  if (!read.ok) return read;
  const parsed = v.safeParse(bodySchema, jsonOfBody(read.value));
  if (!parsed.success) return err({ type: "damaged" });
  const { from, to, guess, number } = parsed.output;
  const giver = parseShareCard(from);
  if (giver === undefined || shareCardText(giver) !== shareCardText(other))
    return err({ type: "from-somebody-else" });
  if (to !== shareCardText(card)) return err({ type: "for-somebody-else" });
  if (known.shares.has(guess)) return err({ type: "brought-in-before" });
  if (number <= known.lastNumber) return err({ type: "older-than-known" });
  return ok(parsed.output);
}

/** The other's answer to a question, where one of the own secrets opens it; otherwise nothing can be told. */
export function guessInside(
  body: GuessBody,
  question: GuessQuestion,
  secrets: readonly string[],
): LockedGuess | undefined {
  const slot = body.slots.find((one) => one.question === question);
  const sealed = bytesFromHex(slot?.sealed ?? "");
  if (slot === undefined || sealed === undefined) return undefined;
  for (const secret of secrets) {
    const bytes = bytesFromHex(secret);
    const key = bytes?.length === keyBytes ? sharedKey(bytes, slot.key) : undefined;
    const plain = key && unsealPacked(key, sealed, contextOf(body, question));
    const found = plain && guessOf(plain);
    if (found) return found;
  }
  return undefined;
}

function sharedKey(secret: Uint8Array, theirKey: string): Uint8Array | undefined {
  const key = bytesFromHex(theirKey);
  if (key?.length !== keyBytes) return undefined;
  try {
    return deriveKey(x25519.getSharedSecret(secret, key), "guess", new Uint8Array(0));
  } catch {
    // A key of small order agrees on nothing.
    return undefined;
  }
}

/** Whose, to whom and about what: an answer that is sent back to its maker opens for nobody. */
function contextOf(
  { from, to }: { readonly from: string; readonly to: string },
  question: GuessQuestion,
): Uint8Array {
  return utf8Bytes(`${format}\n${from}\n${to}\n${question}\n`);
}

function bytesOf({ id: of, mine, theirs }: LockedGuess): Uint8Array {
  const start = bytesFromHex(of);
  if (start?.length !== idBytes) throw new Error("bytesOf: expected an id of 16 hex digits");
  return Uint8Array.of(...start, mine, theirs);
}

function guessOf(plain: Uint8Array): LockedGuess | undefined {
  const [mine = answers, theirs = answers] = plain.subarray(idBytes);
  if (plain.length !== idBytes + 2 || mine >= answers || theirs >= answers) return undefined;
  return { id: hexFromBytes(plain.subarray(0, idBytes)), mine, theirs };
}
