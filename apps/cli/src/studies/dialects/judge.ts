/** Whether a reading of the made chat is right, asked, refused, doubtful and said so, or silently wrong. */

import { fileFromBytes, readConversation } from "@ebb/importers";
import type { Dialect, MadeMessage } from "./dialect.ts";
import { renderChat } from "./dialect.ts";
import { clockMs, madeChat } from "./made-chat.ts";

const dayMs = 86_400_000;

/** `asked` holds the right answer among its choices; `said` is wrong or incomplete but reported; `silent` is neither. */
export type Verdict = "right" | "asked" | "said" | "refused" | "silent";

/** What a reading found, in a form that both programs give. */
export interface Found {
  readonly names: readonly string[];
  readonly timesMs: readonly number[];
}

/** True when count, writers and every time are those of the made chat. */
export function isRight(
  found: Found,
  dialect: Dialect,
  messages: readonly MadeMessage[] = madeChat(),
): boolean {
  const withSeconds = dialect.system === "ios";
  return (
    found.names.length === messages.length &&
    messages.every(
      ({ name, clock }, index) =>
        found.names[index] === name && found.timesMs[index] === clockMs(clock, withSeconds),
    )
  );
}

/** Judges the importer on one dialect, on the made chat or another one. */
export function judgeImporter(
  dialect: Dialect,
  messages: readonly MadeMessage[] = madeChat(),
): Verdict {
  const bytes = new TextEncoder().encode(renderChat(dialect, messages));
  const outcome = readConversation([fileFromBytes("chat.txt", bytes)]);
  if (outcome.status === "refused" || outcome.status === "cancelled") return "refused";
  if (outcome.status === "undecided")
    return answerOf(outcome.report.undecided?.choices ?? [], bytes, { dialect, messages });
  const found = foundIn(outcome.conversation);
  if (isRight(found, dialect, messages)) return "right";
  return outcome.report.problems.length > 0 ? "said" : "silent";
}

// One of the two answers has to lead to the right reading, or at least to the right days and a word of doubt.
function answerOf(
  choices: readonly { readonly order: "dmy" | "mdy" | "ymd"; readonly example: string }[],
  bytes: Uint8Array,
  truth: { readonly dialect: Dialect; readonly messages: readonly MadeMessage[] },
): Verdict {
  const { dialect, messages } = truth;
  const days = new Set(messages.map(({ clock }) => Math.floor(clockMs(clock, false) / dayMs)));
  const isTrue = ({ example }: { readonly example: string }) =>
    days.has(Date.parse(`${example}T00:00:00Z`) / dayMs);
  const verdicts = choices.filter(isTrue).map(({ order }): Verdict => {
    const answered = readConversation([fileFromBytes("chat.txt", bytes)], { dateOrder: order });
    if (answered.status !== "read") return "silent";
    if (isRight(foundIn(answered.conversation), dialect, messages)) return "asked";
    return answered.report.problems.length > 0 ? "said" : "silent";
  });
  const order: readonly Verdict[] = ["asked", "said", "silent"];
  return order.find((verdict) => verdicts.includes(verdict)) ?? "silent";
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
