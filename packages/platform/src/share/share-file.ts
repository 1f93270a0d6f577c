/**
 * The share file, `ebb-share/1`: what one person gives the other to see, in an age file that only the
 * other's key opens, signed by the giver.
 *
 *     line 1   {"ebb": "ebb-share/1", "signature": hex}
 *     line 2   the body as JSON (shareBodySchema), signed byte for byte
 *
 * Every refusal is one of a closed list; nothing of the file is used before all of it has passed.
 */

import { err, eventNames, isoDate, ok, type ReleasedDay, type Result, reasonIds } from "@ebb/core";
import * as v from "valibot";
import { localTimeFromIso } from "../record/local-time.ts";
import {
  parseShareCard,
  type ShareCard,
  type ShareIdentity,
  shareCardText,
} from "./share-identity.ts";
import {
  jsonOfBody,
  lockedFor,
  readSigned,
  type SignedFileProblem,
  signedText,
  unlocked,
} from "./signed-file.ts";
import { signTherapistRelease } from "./therapist-release.ts";

const format = "ebb-share/1";

/** Largest file that is opened: ten years of two check-ins a day are far below it. */
export const largestShareBytes: number = 8 * 1024 * 1024;
const mostDays = 20_000;
const mostNotes = 1000;

const date = v.pipe(
  v.string(),
  v.isoDate(),
  v.check((text) => localTimeFromIso(text) !== undefined, "a day of the calendar"),
);
const score = v.pipe(v.number(), v.minValue(0), v.maxValue(10));
const strength = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,64}$/));

/** Each event by name; a record would let the names of prototypes pass unseen. */
const eventsSchema = v.strictObject(
  Object.fromEntries(eventNames.map((name) => [name, v.optional(strength)])) as Record<
    // The keys are those of `eventNames`; fromEntries forgets them.
    (typeof eventNames)[number],
    v.OptionalSchema<typeof strength, undefined>
  >,
);

const daySchema = v.strictObject({
  date,
  part: v.picklist(["morning", "evening"]),
  closeness: v.optional(score),
  room: v.optional(score),
  reach: v.optional(score),
  events: v.optional(eventsSchema),
  tag: v.optional(v.picklist([...reasonIds, "other", "none", "unclear"])),
  other_closeness: v.optional(score),
  other_room: v.optional(score),
  other_reach: v.optional(score),
});

const agreementSchema = v.strictObject({
  agreement: id,
  about: v.picklist(["space", "topic", "ritual"]),
  text: v.pipe(v.string(), v.minLength(1), v.maxLength(500)),
  /** Local time, `2026-03-02T18:00`. */
  when: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/))),
  repeats: v.nullable(v.picklist(["daily", "weekly"])),
});

/** An agreement as a share file carries it. */
export type SharedAgreement = v.InferOutput<typeof agreementSchema>;

const shareBodySchema = v.strictObject({
  /** Id of this file, drawn anew each time. */
  share: id,
  /**
   * Grows with the giver's files to this person: an older one never comes after a newer. Minutes since
   * 1970, so that it grows also after a backup came back, and counts nothing.
   */
  number: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1e9)),
  made: v.pipe(v.string(), v.maxLength(40)),
  /** Name of the giver, as the giver writes it. */
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(80)),
  from: v.string(),
  to: v.string(),
  days: v.pipe(v.array(daySchema), v.maxLength(mostDays)),
  notes: v.pipe(
    v.array(v.strictObject({ date, text: v.pipe(v.string(), v.maxLength(4000)) })),
    v.maxLength(mostNotes),
  ),
  agreements: v.optional(v.pipe(v.array(agreementSchema), v.maxLength(200))),
  /** The receiver may carry these days on a page for a therapist. */
  therapist: v.optional(v.boolean()),
  /** The signature of that release (therapist-release.ts), for a page that carries both. */
  therapist_signature: v.optional(v.pipe(v.string(), v.regex(/^[0-9a-f]{128}$/))),
  /** Shares that this one takes back. */
  revokes: v.pipe(v.array(id), v.maxLength(10_000)),
});

/** What a share file says. */
export type ShareBody = v.InferOutput<typeof shareBodySchema>;

/** Why a share file is refused; nothing is changed by a refused file. */
export type ShareProblem =
  | SignedFileProblem
  /** This very file was brought in before. */
  | { readonly type: "brought-in-before" }
  /** A later file was brought in already. */
  | { readonly type: "older-than-known" };

/** What the giver puts in. */
export interface ShareRequest {
  readonly from: ShareIdentity;
  readonly fromCard: ShareCard;
  readonly to: ShareCard;
  readonly share: string;
  readonly number: number;
  /** The day on which it is made; the hour would say more than is meant. */
  readonly made: string;
  readonly name: string;
  readonly days: readonly ReleasedDay[];
  readonly notes: readonly { readonly date: string; readonly text: string }[];
  readonly agreements?: readonly SharedAgreement[];
  readonly therapist?: boolean;
  readonly revokes: readonly string[];
}

/** Days as a file writes them. */
export function sharedDaysOf(days: readonly ReleasedDay[]): ShareBody["days"] {
  return days.map(({ day, ...rest }) => ({ date: isoDate(day), ...rest }));
}

/** Days of a file, or of the act that keeps them; what is no such day is left out. */
export function releasedDaysOf(days: readonly unknown[]): ReleasedDay[] {
  return days.flatMap((one) => {
    const parsed = v.safeParse(daySchema, one);
    if (!parsed.success) return [];
    const { date: iso, ...rest } = parsed.output;
    const day = localTimeFromIso(iso)?.day;
    // The schema leaves out what is undefined.
    return day === undefined ? [] : [{ day, ...rest } as ReleasedDay];
  });
}

/** Makes a share file. */
export async function makeShare(request: ShareRequest): Promise<Uint8Array> {
  return lockedFor(request.to, signedShare(request));
}

/** What lies in the file before it is locked: the same request gives the same bytes. */
export function signedShare(request: ShareRequest): Uint8Array {
  const body: ShareBody = {
    share: request.share,
    number: request.number,
    made: request.made,
    name: request.name,
    from: shareCardText(request.fromCard),
    to: shareCardText(request.to),
    days: sharedDaysOf(request.days),
    notes: [...request.notes],
    ...(request.agreements?.length ? { agreements: [...request.agreements] } : {}),
    ...(request.therapist ? releaseOf(request) : {}),
    revokes: [...request.revokes],
  };
  return signedShareText(request.from, JSON.stringify(v.parse(shareBodySchema, body)));
}

function releaseOf({ from, fromCard, to, share }: ShareRequest) {
  const { signature } = signTherapistRelease(from, { from: fromCard, to, share });
  return { therapist: true, therapist_signature: signature };
}

/** Any text signed as a body; it is looked at only when it is read. */
export function signedShareText(from: ShareIdentity, body: string): Uint8Array {
  return signedText(from, format, body);
}

/** What the receiver knows when a file comes. */
export interface ShareReceiver {
  readonly identity: ShareIdentity;
  readonly card: ShareCard;
  /** The card of the person one is paired with. */
  readonly other: ShareCard;
  /** Shares brought in before, and the highest number among them. */
  readonly known: { readonly shares: ReadonlySet<string>; readonly lastNumber: number };
}

/** Opens a share file; nothing of it is used unless all of it passes. */
export async function openShare(
  file: Uint8Array,
  receiver: ShareReceiver,
): Promise<Result<ShareBody, ShareProblem>> {
  const { identity } = receiver;
  const plain = await unlocked(file, { identity, largestBytes: largestShareBytes });
  return plain.ok ? readShare(plain.value, receiver) : plain;
}

/** Reads what lay in a file once it is unlocked; nothing of it is used unless all of it passes. */
export function readShare(
  plain: Uint8Array,
  receiver: ShareReceiver,
): Result<ShareBody, ShareProblem> {
  const read = readSigned(plain, { format, other: receiver.other });
  if (!read.ok) return read;
  const body = parsedBody(read.value);
  return body === undefined ? err({ type: "damaged" }) : checkedBody(body, receiver);
}

function parsedBody(bytes: Uint8Array): ShareBody | undefined {
  const parsed = v.safeParse(shareBodySchema, jsonOfBody(bytes));
  return parsed.success ? parsed.output : undefined;
}

function checkedBody(body: ShareBody, receiver: ShareReceiver): Result<ShareBody, ShareProblem> {
  const from = parseShareCard(body.from);
  if (from?.signer !== receiver.other.signer || from.recipient !== receiver.other.recipient) {
    return err({ type: "from-somebody-else" });
  }
  if (body.to !== shareCardText(receiver.card)) return err({ type: "for-somebody-else" });
  if (receiver.known.shares.has(body.share)) return err({ type: "brought-in-before" });
  if (body.number <= receiver.known.lastNumber) return err({ type: "older-than-known" });
  return ok(body);
}
