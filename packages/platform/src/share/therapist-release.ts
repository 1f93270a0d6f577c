/**
 * The release of one person to the page for a therapist: a signature that the days of one share file may
 * stand, read together with the receiver's, on such a page. A page that carries both bears the releases
 * of both, so that whoever reads it can check that two keys said so, each naming the other.
 *
 * What it does not prove: who the two keys belong to, and that a release was not taken back later. A file
 * that was saved before stays what it was.
 */

import { utf8Bytes } from "../kit/bytes.ts";
import {
  isSignedBy,
  parseShareCard,
  type ShareCard,
  type ShareIdentity,
  shareCardText,
  signShare,
} from "./share-identity.ts";

/** One person's signed word; `from` and `to` are cards as text, `share` the file that is released. */
export interface TherapistRelease {
  readonly from: string;
  readonly to: string;
  readonly share: string;
  /** 128 hex digits. */
  readonly signature: string;
}

/** Signs the release of one share file. */
export function signTherapistRelease(
  identity: ShareIdentity,
  what: { readonly from: ShareCard; readonly to: ShareCard; readonly share: string },
): TherapistRelease {
  const [from, to] = [shareCardText(what.from), shareCardText(what.to)];
  const { share } = what;
  return { from, to, share, signature: signShare(identity, statement({ from, to, share })) };
}

/** Whether two releases are of two people who each name the other, each rightly signed. */
export function isReleasedByBoth(one: TherapistRelease, other: TherapistRelease): boolean {
  const isMutual = one.from === other.to && other.from === one.to && one.from !== other.from;
  return isMutual && isRightlySigned(one) && isRightlySigned(other);
}

/** Whether the key of `from` signed this very release. */
export function isRightlySigned(release: TherapistRelease): boolean {
  const card = parseShareCard(release.from);
  return card !== undefined && isSignedBy(card, statement(release), release.signature);
}

/** The purpose comes first, so that no other signature of the key can be passed off. */
function statement({ from, to, share }: Omit<TherapistRelease, "signature">): Uint8Array {
  return utf8Bytes(`ebb-therapist-release/1\n${from}\n${to}\n${share}\n`);
}
