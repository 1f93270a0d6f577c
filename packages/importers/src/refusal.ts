/** Why files cannot be used, and the one sentence that says what, where, and what to do. */

/** A refusal. `file` is a display name; `detail` is a number, a format or names of files, never content. */
export interface Refusal {
  readonly kind: RefusalKind;
  readonly file: string;
  /** 1-based line, where one is to blame. */
  readonly line?: number | undefined;
  readonly detail?: string | undefined;
}

/** The kinds of refusal. */
export type RefusalKind =
  | "empty-file"
  | "picture"
  | "binary"
  | "not-a-chat"
  | "no-messages"
  | "broken-zip"
  | "hostile-zip"
  | "nested-zip"
  | "encrypted-zip"
  | "several-chats"
  | "other-json"
  | "json-too-deep"
  | "telegram-html"
  | "messenger-html"
  | "other-conversation"
  | "date-order"
  | "calendar"
  | "database-here"
  | "diary"
  | "unreadable";

const chatHint =
  "Export the chat again from the messenger and give Ebb that .txt, .zip or .json file.";

const sentences: Record<RefusalKind, (detail: string) => string> = {
  "empty-file": () => `it is empty (0 bytes or only blank lines). ${chatHint}`,
  picture: (detail: string) =>
    `it is a picture or other media (${detail}), whatever its name says. ${chatHint}`,
  binary: () => `its bytes are not text, so it is no chat export. ${chatHint}`,
  "not-a-chat": () =>
    `no line begins with a date, a time and a name, so it is not a chat Ebb knows. ${chatHint}`,
  "no-messages": () => `it is a chat export without a single message. ${chatHint}`,
  "broken-zip": (detail: string) =>
    `the zip is damaged or was not copied to its end (${detail}). Copy or export it again.`,
  "hostile-zip": (detail: string) =>
    `the zip breaks a limit that protects this device (${detail}). Export the chat without media and try again.`,
  "nested-zip": () =>
    "the zip holds another zip. Unpack it first and give Ebb the chat file inside.",
  "encrypted-zip": () =>
    "the zip is locked with a password. Unpack it first and give Ebb the chat file inside.",
  "several-chats": (detail: string) =>
    `it holds several chats (${detail}). Give Ebb the file of one chat only, or name one of them (--chat).`,
  "other-json": () => `it is JSON, but not of a chat export that Ebb knows. ${chatHint}`,
  "json-too-deep": () => `its JSON is nested deeper than 64 levels. ${chatHint}`,
  "telegram-html": () =>
    "it is Telegram's HTML. In Telegram Desktop choose Export chat history, format JSON, and give Ebb result.json.",
  "messenger-html": () =>
    "it is an HTML download. Ask for the download again in the format JSON and give Ebb the message files.",
  "other-conversation": (detail: string) =>
    `it is another conversation than ${detail}. Give Ebb files of one chat at a time.`,
  "date-order": (detail: string) =>
    `the dates do not fit the order ${detail}. Leave --date-order out or give another order.`,
  calendar: () => "its dates are in a calendar that Ebb cannot read yet.",
  "database-here": () =>
    "it is a messages database. Only the command line can read it: ebb import chat.db.",
  diary: () => "it is a diary, not a chat. Use ebb read for diaries.",
  unreadable: (detail: string) => `it could not be read (${detail}).`,
};

/** One sentence or two: which file, what is wrong, what to do. */
export function refusalSentence(refusal: Refusal): string {
  const where = refusal.line === undefined ? refusal.file : `${refusal.file}, line ${refusal.line}`;
  return `${where}: ${sentences[refusal.kind](refusal.detail ?? "")}`;
}
