/** Reads a JSON export: the head tells the format, one walk over the file hands its records to the reader. */

import { encodingOf, readText } from "../bytes/text-pieces.ts";
import { chatlabJson, chatlabLines } from "../chatlab/chatlab-json.ts";
import { discordJson } from "../discord/discord-json.ts";
import { googleChatJson } from "../google-chat/google-chat-json.ts";
import type { SourceFile, Steps } from "../importer.ts";
import { messengerJson } from "../messenger/messenger-json.ts";
import type { Refusal } from "../refusal.ts";
import type { ReadFile } from "../report/build-report.ts";
import { readOfRecords } from "../report/build-report.ts";
import { createConversationBuilder } from "../report/conversation-builder.ts";
import { createProblemList } from "../report/problem-list.ts";
import type { ReadOptions } from "../report/read-options.ts";
import { scannerOf } from "../report/read-options.ts";
import { createRecordSink } from "../report/record-sink.ts";
import { signalLines } from "../signal/signal-lines.ts";
import { telegramJson } from "../telegram/telegram-json.ts";
import type { JsonFormat } from "./json-format.ts";
import type { JsonEnd } from "./scan-json.ts";
import { createJsonWalk } from "./scan-json.ts";

const formats: readonly JsonFormat[] = [
  discordJson,
  googleChatJson,
  messengerJson,
  chatlabLines,
  signalLines,
  chatlabJson,
  telegramJson,
];

const headBytes = 1 << 20;
const mostPaths = 4000;
const mostChatNames = 8;

/** Reads the file, or says why not. */
export function* readJson(file: SourceFile, options: ReadOptions): Steps<ReadFile | Refusal> {
  const encoding = encodingOf(file.read(0, 512));
  const paths = new Set<string>();
  const isWanted = () => false;
  const sniff = createJsonWalk({
    isWanted,
    take: () => undefined,
    see: (path) => {
      if (paths.size < mostPaths) paths.add(path);
    },
  });
  yield* readText(file, encoding, sniff.push, headBytes);
  const format = formats.find((one) => one.isFormat(paths));
  const end = sniff.finish();
  if (end === "too deep") return { kind: "json-too-deep", file: file.name };
  if (format === undefined)
    return { kind: emptyExport(paths) ? "no-messages" : "other-json", file: file.name };
  const reading = startReading(format, options);
  yield* readText(file, encoding, reading.walk.push);
  return finishReading(file, reading, format.source(file.name, paths), reading.walk.finish());
}

// A known export in which nobody wrote has no message keys to be told by.
function emptyExport(paths: ReadonlySet<string>): boolean {
  return (
    paths.has("messages") &&
    (paths.has("participants") || paths.has("type") || paths.has("channel"))
  );
}

interface Reading {
  readonly walk: ReturnType<typeof createJsonWalk>;
  readonly builder: ReturnType<typeof createConversationBuilder>;
  readonly problems: ReturnType<typeof createProblemList>;
  readonly chats: Set<string>;
  readonly chosen: string | undefined;
  /** Zone of the times that are kept. */
  readonly zone: string;
}

function startReading(format: JsonFormat, options: ReadOptions): Reading {
  const builder = createConversationBuilder(options.columns, scannerOf(options));
  const problems = createProblemList();
  const sink = createRecordSink(builder, problems, options);
  const chats = new Set<string>();
  let chat = "";
  const take = format.start({
    problems,
    enterChat: (name) => {
      chat = name;
    },
    record: (record) => {
      chats.add(chat);
      const [first] = chats;
      // A file of one chat has no names to choose by.
      return chat === "" || chat === (options.chat ?? first) ? sink(record) : false;
    },
  });
  return {
    walk: createJsonWalk({ isWanted: format.isWanted, take }),
    builder,
    problems,
    chats,
    chosen: options.chat,
    zone: options.zone?.name ?? "utc",
  };
}

function finishReading(
  file: SourceFile,
  { builder, problems, chats, chosen, zone }: Reading,
  source: ReadFile["source"],
  end: JsonEnd,
): ReadFile | Refusal {
  if (end === "too deep") return { kind: "json-too-deep", file: file.name };
  if (chats.size > 1 && chosen === undefined) {
    const names = [...chats].slice(0, mostChatNames).join(", ");
    const detail = `${chats.size}: ${names}${chats.size > mostChatNames ? ", …" : ""}`;
    return { kind: "several-chats", file: file.name, detail };
  }
  if (end !== "complete") problems.note("file-ends-early");
  const built = builder.finish(zone);
  if (built.counts.messages + built.counts.calls === 0)
    return { kind: end === "broken" ? "other-json" : "no-messages", file: file.name };
  return readOfRecords({ source, zone, built, problems });
}
