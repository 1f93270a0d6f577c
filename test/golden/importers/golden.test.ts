import { readdirSync, readFileSync } from "node:fs";
import { fileFromBytes, readConversation } from "@ebb/importers";
import { describe, expect, it } from "vitest";

const folder = new URL("./", import.meta.url);
const cases = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter(
    (name) =>
      name.includes("/") && !name.endsWith(".expected.json") && !name.endsWith("dialects.json"),
  )
  .sort();

function report(name: string): unknown {
  const bytes = new Uint8Array(readFileSync(new URL(name, folder)));
  const outcome = readConversation([fileFromBytes(name.slice(name.indexOf("/") + 1), bytes)]);
  if (outcome.status === "refused" || outcome.status === "cancelled") return outcome;
  const { conversation } = outcome.status === "read" ? outcome : { conversation: undefined };
  const columns = conversation?.messages;
  // Kind, writer and time of every row, so that a change of any is seen.
  const rows = Array.from({ length: columns?.count ?? 0 }, (_, row) =>
    [
      columns?.timeMs[row],
      columns?.author[row],
      columns?.kind[row],
      columns?.words[row],
      columns?.flags[row],
    ].join(" "),
  );
  return { ...outcome.report, rows };
}

describe("golden chats", () => {
  it.each(cases)("%s is read as a person reads it", async (name) => {
    const path = new URL(`${name.slice(0, name.lastIndexOf("."))}.expected.json`, folder);
    await expect(`${JSON.stringify(report(name), null, 1)}\n`).toMatchFileSnapshot(path.pathname);
  });
});
