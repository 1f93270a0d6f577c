/**
 * The program that the studies kill: opens a vault with a key and appends until it is stopped, saying
 * `ack SEQ` after each durable step. Now and then it writes the whole journal anew.
 * Arguments: folder, key in hexadecimal, `flush` or `no-flush` (the failing control).
 */

import { writeSync } from "node:fs";
import { type Act, openVault, type Storage, systemRandom } from "@ebb/platform";
import { folderStorage } from "@ebb/platform/node";
import { keyFromHex, textOfRecord } from "./expected.ts";

const [dir = "", key = "", flushing = "flush"] = process.argv.slice(2);
/** Appends between two rewritings of the journal. */
const rewriteEvery = 60;

/** A store whose flush does nothing: what a vault would be that forgot it. */
function withoutFlush(storage: Storage): Storage {
  return {
    ...storage,
    open: async (name) => ({ ...(await storage.open(name)), flush: () => {} }),
  };
}

const folder = folderStorage(dir);
const opened = await openVault({
  storage: flushing === "flush" ? folder : withoutFlush(folder),
  random: systemRandom(),
  secret: { type: "key", key: keyFromHex(key) },
  access: "write",
});
if (!opened.ok) throw new Error(`writer: ${opened.error.type}`);
const vault = opened.value;
if (vault.damage() !== undefined) throw new Error("writer: damaged");
let seq = vault.acts().length;
for (let round = 1; ; round++) {
  const acts: Act[] = Array.from({ length: 1 + (round % 3) }, (_, i) => {
    const text = textOfRecord(seq + 1 + i);
    return { act: `w${seq + 1 + i}`, at: "2026-01-01T08:00:00+01:00", kind: "note", text };
  });
  seq = vault.append(acts);
  // Synchronous, so that the line is out before anything else happens.
  writeSync(1, `ack ${seq}\n`);
  if (round % rewriteEvery === 0) await vault.forget([]);
  // Lets signals and pipes have their turn.
  if (round % 8 === 0) await new Promise((resolve) => setImmediate(resolve));
}
