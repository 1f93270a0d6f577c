import type { FileTrouble } from "../../worker/protocol.ts";

const again = "Export the chat again and choose the .txt, .zip or .json file.";

/** Why a file cannot be read and what to do; one or two sentences each. */
export const trouble: Record<FileTrouble, (count: number) => string> = {
  "empty-file": () => `The file is empty. ${again}`,
  picture: () => `This is a picture or another medium, whatever its name says. ${again}`,
  binary: () => `The bytes of this file are not text, so it is no chat. ${again}`,
  "not-a-chat": () =>
    `No line begins with a date, a time and a name, so Ebb does not know this as a chat. ${again}`,
  "no-messages": () => `This is a chat export without a single message. ${again}`,
  "broken-zip": () => "The zip is damaged or was not copied to its end. Copy or export it again.",
  "hostile-zip": () =>
    "The zip breaks a limit that protects this device. Export the chat without media and try again.",
  "nested-zip": () => "The zip holds another zip. Unpack it and choose the chat file inside.",
  "encrypted-zip": () =>
    "The zip is locked with a password. Unpack it and choose the chat file inside.",
  "several-chats": () => "The zip holds several chats. Choose the file of one chat only.",
  "other-json": () => `This is JSON, but not of a chat that Ebb knows. ${again}`,
  "json-too-deep": () => `This JSON is nested too deep to be a chat. ${again}`,
  "telegram-html": () =>
    "This is Telegram's HTML. In Telegram on a computer, export the chat again in the format JSON.",
  "messenger-html": () =>
    "This is a download in HTML. Ask for it again in the format JSON and choose the message files.",
  "other-conversation": () => "These files belong to different chats. Choose files of one chat.",
  "date-order": () => "The days in this file do not fit that order. Choose the other one.",
  calendar: () => "The days in this file follow a calendar that Ebb cannot read yet.",
  "database-here": () => "This is a database of messages. Only the command line can read it.",
  diary: () => "This is a diary table. Choose it alone, without other files.",
  unreadable: () => "The file could not be read. Choose it again.",
  "one-writer": () =>
    "Only one person writes in this chat. Ebb needs a chat of two people, and you are one of them.",
  "several-writers": (count) =>
    `${count} people write in this chat. Ebb reads only a chat of two people, and you are one of them.`,
  "too-large": () => "This table is larger than 64 MB. Choose a smaller part of it.",
  "not-a-table": () =>
    "This is no table with a first line of column names. Save it as CSV and try again.",
  "nothing-mapped": () =>
    "With these columns no day could be read. Check which column holds the day and which the closeness.",
  "nothing-to-draw": () =>
    "The file was read, but there is nothing in it to draw. It needs messages or days by two people.",
};
