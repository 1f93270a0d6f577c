/**
 * Who is who. Two people, `a` and `b`; which of them is the reader is data, and roles (reaches, steps
 * back) belong to an episode, never to a person.
 */

/** One of the two people. `a` is the reader where there is one. */
export type PartnerId = "a" | "b";

/** The two people as they are named in the record. */
export interface Couple {
  /** Dyad id of the source, or "" where there is only one. */
  readonly id: string;
  /** Display names as the record has them. */
  readonly names: { readonly a: string; readonly b: string };
  /** The person who reads, when known. */
  readonly reader: PartnerId | undefined;
}

/** The other one. */
export function otherPartner(person: PartnerId): PartnerId {
  return person === "a" ? "b" : "a";
}
