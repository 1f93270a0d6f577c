/**
 * SMS Backup & Restore, XML: `<sms date type body contact_name>`, `<mms date msg_box>` with parts, and
 * `<call date duration type>` of the separate calls file. Read tag by tag from the bytes; emoji as pairs of
 * numeric references and embedded pictures of any length are taken as they come.
 */

import { messageKinds } from "@ebb/core";
import { encodingOf, readText } from "../bytes/text-pieces.ts";
import type { SourceFile, Steps } from "../importer.ts";
import type { Refusal } from "../refusal.ts";
import type { ReadFile } from "../report/build-report.ts";
import { readOfRecords } from "../report/build-report.ts";
import { createConversationBuilder } from "../report/conversation-builder.ts";
import { createProblemList } from "../report/problem-list.ts";
import type { ReadOptions } from "../report/read-options.ts";
import { scannerOf } from "../report/read-options.ts";
import type { ChatRecord } from "../report/record-sink.ts";
import { createRecordSink } from "../report/record-sink.ts";
import { createTagReader } from "./tag-reader.ts";

/** Name of the one whose phone it is. */
const ownName = "Me";

/** Reads the file; the conversation is that of the contact who occurs, or of the one named by `chat`. */
export function* readSmsXml(file: SourceFile, options: ReadOptions): Steps<ReadFile | Refusal> {
  const builder = createConversationBuilder(options.columns, scannerOf(options));
  const problems = createProblemList();
  const sink = createRecordSink(builder, problems, options);
  const contacts = new Set<string>();
  let open: { attributes: ReadonlyMap<string, string>; text: string; kind: number } | undefined;

  function add(contact: string, record: ChatRecord): void {
    contacts.add(contact);
    const [first] = contacts;
    if (contact === (options.chat ?? first)) sink(record);
  }

  function closeMms(): void {
    if (open === undefined) return;
    const { attributes, text, kind } = open;
    open = undefined;
    // A draft was never sent.
    if (attributes.get("msg_box") === "3") return;
    const box = attributes.get("msg_box");
    const isOwn = box === "2" || box === "4" || box === "5";
    const contact = contactOf(attributes);
    const shown =
      kind === messageKinds.media ? kind : text === "" ? messageKinds.empty : messageKinds.text;
    add(contact, {
      timeMs: dateOf(attributes),
      name: isOwn ? ownName : contact,
      kind: shown,
      text,
    });
  }

  const tags = createTagReader((name, attributes) => {
    if (name === "sms") takeSms(attributes, add);
    else if (name === "call") takeCall(attributes, add);
    else if (name === "mms") open = { attributes, text: "", kind: messageKinds.text };
    else if (name === "/mms") closeMms();
    else if (name === "part" && open !== undefined) {
      const type = attributes.get("ct") ?? "";
      if (type === "text/plain") open.text = attributes.get("text") ?? "";
      else if (type !== "application/smil") open.kind = messageKinds.media;
    }
  });
  const bytes = (piece: Uint8Array) => tags.push(piece);
  yield* readText(file, encodingOf(file.read(0, 512)), bytes);
  if (!tags.isComplete()) problems.note("file-ends-early");
  if (contacts.size > 1 && options.chat === undefined) {
    const names = [...contacts].slice(0, 8).join(", ");
    return { kind: "several-chats", file: file.name, detail: `${contacts.size}: ${names}` };
  }
  const zone = options.zone?.name ?? "utc";
  const built = builder.finish(zone);
  if (built.counts.messages + built.counts.calls === 0)
    return { kind: "no-messages", file: file.name };
  return readOfRecords({ source: "sms", zone, built, problems });
}

type Add = (contact: string, record: ChatRecord) => void;

function takeSms(attributes: ReadonlyMap<string, string>, add: Add): void {
  const type = attributes.get("type");
  const isOwn = type === "2" || type === "4" || type === "5" || type === "6";
  // A draft was never sent.
  if (type === "3") return;
  const contact = contactOf(attributes);
  const text = attributes.get("body") ?? "";
  const kind = text === "" ? messageKinds.empty : messageKinds.text;
  add(contact, { timeMs: dateOf(attributes), name: isOwn ? ownName : contact, kind, text });
}

function takeCall(attributes: ReadonlyMap<string, string>, add: Add): void {
  const type = attributes.get("type");
  const contact = contactOf(attributes);
  const seconds = Number(attributes.get("duration") ?? "0");
  const kind =
    type === "3" || type === "5" || seconds === 0 ? messageKinds.missedCall : messageKinds.call;
  add(contact, {
    timeMs: dateOf(attributes),
    name: type === "2" ? ownName : contact,
    kind,
    seconds,
  });
}

function dateOf(attributes: ReadonlyMap<string, string>): number | undefined {
  const date = attributes.get("date");
  return date === undefined || date === "" ? undefined : Number(date);
}

function contactOf(attributes: ReadonlyMap<string, string>): string {
  const name = attributes.get("contact_name") ?? "";
  const isKnown = name !== "" && name !== "(Unknown)" && name !== "null";
  return isKnown ? name : plainNumber(attributes.get("address") ?? attributes.get("number") ?? "?");
}

const numberMarks = " -().\u00a0\u2011";

// `+49 170-123` and `+49170123` are one number; a name or an address is left as it is.
function plainNumber(address: string): string {
  const plain = [...address].filter((character) => !numberMarks.includes(character)).join("");
  const digits = plain.startsWith("+") ? plain.slice(1) : plain;
  const isNumber = digits !== "" && [...digits].every((one) => one >= "0" && one <= "9");
  return isNumber ? plain : address;
}
