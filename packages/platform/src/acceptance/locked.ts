/** Files that anybody could lock: for the hostile rows of suites and studies. */

import { Encrypter } from "age-encryption";
import type { ShareCard } from "../share/share-identity.ts";

/** Any bytes or text locked for the owner of a card; the card is all it takes. */
export function lockedForCard(plain: Uint8Array | string, card: ShareCard): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(card.recipient);
  return encrypter.encrypt(plain);
}

/** Any text locked with a passphrase, at a small cost. */
export function lockedWithPassphrase(plain: string, passphrase: string): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(2);
  encrypter.setPassphrase(passphrase);
  return encrypter.encrypt(plain);
}
