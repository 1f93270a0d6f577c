/** Help lines: data with the place and day where each was read and checked. */

/** A way to reach a line. */
export interface HelpChannel {
  readonly by: "phone" | "text" | "chat" | "web" | "email";
  readonly at: string;
  /** What to send, for text lines. */
  readonly send?: string;
}

/** Kinds of help lines. */
export type HelpLineKind =
  | "violence_women"
  | "violence_men"
  | "violence_all"
  | "suicide"
  | "emotional"
  | "youth"
  | "sexual_assault"
  | "couples"
  | "directory";

/** One help line. Where `verified` is null it is shown as a lead to check, beside the directory. */
export interface HelpLine {
  readonly id: string;
  readonly name: string;
  /** Two letters, or null where it holds for every country. */
  readonly country: string | null;
  readonly kinds: readonly HelpLineKind[];
  readonly channels: readonly HelpChannel[];
  readonly hours: string | null;
  readonly languages: readonly string[];
  readonly cost: string | null;
  readonly on_bill: boolean | null;
  readonly source: string;
  /** Where it was read: on a page of the line or of an authority, in several public lists, or from memory. */
  readonly seen: "page" | "listings" | "memory";
  /** Day on which somebody checked the live page or called; null = not yet. */
  readonly verified: string | null;
  readonly verifier: string | null;
}

/** What is known of one country; the emergency number and the directory are always shown. */
export interface CountryHelp {
  readonly id: string;
  /** Two letters, or null for the rest of the world. */
  readonly country: string | null;
  /** Names of the country by language. */
  readonly names: Readonly<Record<string, string>>;
  readonly emergency: readonly string[];
  readonly lines: readonly HelpLine[];
}
