/**
 * A file from one person to the other: age to the receiver's key, and inside it a line with the format and
 * the giver's signature, then the body as JSON, signed byte for byte. Each format signs its own name with
 * the bytes, so that a signature for the one purpose is none for another.
 */

import { err, ok, type Result } from "@ebb/core";
import { Decrypter, Encrypter } from "age-encryption";
import * as v from "valibot";
import { concatBytes, textFromUtf8, utf8Bytes } from "../kit/bytes.ts";
import {
  isSignedBy,
  receivingKeyOf,
  type ShareCard,
  type ShareIdentity,
  signShare,
} from "./share-identity.ts";

/** Why a file is refused before its body is looked at; nothing is changed by a refused file. */
export type SignedFileProblem =
  | { readonly type: "not-a-share" }
  | { readonly type: "too-large" }
  | { readonly type: "damaged" }
  /** Made for another person, or for an identity that this one had before. */
  | { readonly type: "for-somebody-else" }
  /** Signed by another than the person one is paired with, whatever name it carries. */
  | { readonly type: "from-somebody-else" }
  | { readonly type: "newer-version" };

/** A body with its format and signature, as it lies in the file before it is locked. */
export function signedText(from: ShareIdentity, format: string, body: string): Uint8Array {
  const bytes = utf8Bytes(body);
  const head = { ebb: format, signature: signShare(from, signedBytes(format, bytes)) };
  return concatBytes(utf8Bytes(`${JSON.stringify(head)}\n`), bytes);
}

/** Locks bytes so that only the owner of the card can open them. */
export async function lockedFor(card: ShareCard, plain: Uint8Array): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(card.recipient);
  return encrypter.encrypt(plain);
}

/** Unlocks a file with the own identity. */
export async function unlocked(
  file: Uint8Array,
  { identity, largestBytes }: { readonly identity: ShareIdentity; readonly largestBytes: number },
): Promise<Result<Uint8Array, SignedFileProblem>> {
  if (file.length > largestBytes) return err({ type: "too-large" });
  if (!startsLikeAge(file)) return err({ type: "not-a-share" });
  const decrypter = new Decrypter();
  decrypter.addIdentity(receivingKeyOf(identity));
  try {
    return ok(await decrypter.decrypt(file));
  } catch (error) {
    const isOther = error instanceof Error && /no identity matched/i.test(error.message);
    return err({ type: isOther ? "for-somebody-else" : "damaged" });
  }
}

/** The body of an unlocked file of a format (`ebb-share/1`), once its signature is the other's. */
export function readSigned(
  plain: Uint8Array,
  { format, other }: { readonly format: string; readonly other: ShareCard },
): Result<Uint8Array, SignedFileProblem> {
  const end = plain.indexOf(10);
  const text = end > 0 && end < 1000 ? textFromUtf8(plain.subarray(0, end)) : "";
  let head: unknown;
  try {
    head = JSON.parse(text);
  } catch {
    return err({ type: "not-a-share" });
  }
  const parsed = v.safeParse(v.object({ ebb: v.string(), signature: v.string() }), head);
  if (!parsed.success) return err({ type: "not-a-share" });
  const { ebb, signature } = parsed.output;
  const [family = ""] = format.split("/");
  if (!ebb.startsWith(`${family}/`)) return err({ type: "not-a-share" });
  if (ebb !== format) return err({ type: "newer-version" });
  const bytes = plain.subarray(end + 1);
  return isSignedBy(other, signedBytes(format, bytes), signature)
    ? ok(bytes)
    : err({ type: "from-somebody-else" });
}

/** JSON of a body; undefined where it is none. */
export function jsonOfBody(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(textFromUtf8(bytes));
  } catch {
    return undefined;
  }
}

function signedBytes(format: string, body: Uint8Array): Uint8Array {
  return concatBytes(utf8Bytes(`${format}\n`), body);
}

function startsLikeAge(file: Uint8Array): boolean {
  const mark = utf8Bytes("age-encryption.org/v1\n");
  return file.length > mark.length && mark.every((byte, i) => file[i] === byte);
}
