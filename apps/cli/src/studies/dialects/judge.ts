/** Whether a reading of the made chat is right, asked, refused, doubtful and said so, or silently wrong. */

import { fileFromBytes, readConversation } from "@ebb/importers";
import type { Dialect } from "./dialect.ts";
import { renderChat } from "./dialect.ts";
import { clockMs, madeChat } from "./made-chat.ts";

/** `asked` holds the right answer among its choices; `said` is wrong or incomplete but reported; `silent` is neither. */
export type Verdict = "right" | "asked" | "said" | "refused" | "silent";

const messages = madeChat();

/** What a reading found, in a form that both programs give. */
export interface Found {
  readonly names: readonly string[];
  readonly timesMs: readonly number[];
}

/** True when count, writers and every time are those of the made chat. */
export function isRight(found: Found, dialect: Dialect): boolean {
  const withSeconds = dialect.system === "ios";
  return (
    found.names.length === messages.length &&
    messages.every(
      ({ name, clock }, index) =>
        found.names[index] === name && found.timesMs[index] === clockMs(clock, withSeconds),
    )
  );
}

/** Judges the importer on one dialect. */
export function judgeImporter(dialect: Dialect): Verdict {
  const bytes = new TextEncoder().encode(renderChat(dialect, messages));
  const outcome = readConversation([fileFromBytes("chat.txt", bytes)]);
  if (outcome.status === "refused" || outcome.status === "cancelled") return "refused";
  if (outcome.status === "undecided")
    return isAskedWell(outcome.report.undecided?.choices ?? [], bytes, dialect)
      ? "asked"
      : "silent";
  const found = foundIn(outcome.conversation);
  if (isRight(found, dialect)) return "right";
  return outcome.report.problems.length > 0 ? "said" : "silent";
}

// One of the two answers has to lead to the right reading.
function isAskedWell(
  choices: readonly { readonly order: "dmy" | "mdy" | "ymd" }[],
  bytes: Uint8Array,
  dialect: Dialect,
): boolean {
  return choices.some(({ order }) => {
    const answered = readConversation([fileFromBytes("chat.txt", bytes)], { dateOrder: order });
    return answered.status === "read" && isRight(foundIn(answered.conversation), dialect);
  });
}

function foundIn(
  conversation: Extract<ReturnType<typeof readConversation>, { status: "read" }>["conversation"],
): Found {
  const columns = conversation?.messages;
  const rows = Array.from({ length: columns?.count ?? 0 }, (_, row) => row).filter(
    (row) => (columns?.author[row] ?? -1) >= 0,
  );
  return {
    names: rows.map((row) => conversation?.participants[columns?.author[row] ?? -1] ?? ""),
    timesMs: rows.map((row) => columns?.timeMs[row] ?? 0),
  };
}
