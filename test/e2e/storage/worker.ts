/**
 * The worker of the storage tests: runs the acceptance suites on the origin private file system, or writes
 * records until its tab is killed, or looks at what is left.
 */

import { createVault, openVault, type Storage, systemClock, systemRandom } from "@ebb/platform";
import { storageChecks, vaultChecks } from "@ebb/platform/memory";
import { originStorage } from "@ebb/platform/web";

type Request =
  | { readonly do: "suites" }
  | { readonly do: "create" | "write" | "look"; readonly folder: string }
  | { readonly do: "lock" };

const key = new Uint8Array(32).fill(7);
const secret = () => ({ type: "key", key: key.slice() }) as const;
const random = systemRandom();
/** Gives the fixed key to a new vault: the key is given directly in these loops. */
const fixedRandom = {
  bytes: (length: number) => (length === 32 ? key.slice() : random.bytes(length)),
};
const textOf = (seq: number) => `record ${seq} ${"z".repeat((seq * 37) % 700)}`;

let fresh = 0;
const freshStorage = () => originStorage(`suite-${Date.now()}-${fresh++}`);

async function suites(): Promise<string[]> {
  const failures: string[] = [];
  const attempt = async (title: string, run: () => Promise<void>) => {
    try {
      await run();
    } catch (error) {
      failures.push(`${title}: ${error instanceof Error ? error.message : "?"}`);
    }
  };
  for (const check of storageChecks)
    await attempt(check.title, async () => check.run(await freshStorage()));
  for (const check of vaultChecks)
    await attempt(check.title, async () =>
      check.run({
        storage: await freshStorage(),
        other: await freshStorage(),
        random,
        clock: systemClock(),
      }),
    );
  return failures;
}

async function write(storage: Storage): Promise<void> {
  const opened = await openVault({ storage, random, secret: secret(), access: "write" });
  if (!opened.ok) {
    postMessage({ failed: opened.error.type });
    return;
  }
  const vault = opened.value;
  if (vault.damage() !== undefined) {
    postMessage({ failed: "damaged" });
    return;
  }
  let seq = vault.acts().length;
  for (let round = 1; ; round++) {
    const texts = Array.from({ length: 1 + (round % 3) }, (_, i) => textOf(seq + 1 + i));
    seq = vault.append(
      texts.map((text, i) => ({ act: `w${seq + 1 + i}`, at: "2026-01-01", kind: "note", text })),
    );
    postMessage({ ack: seq });
    if (round % 60 === 0) await vault.forget([]);
    if (round % 4 === 0) await new Promise((resolve) => setTimeout(resolve, 0));
  }
}

/** Number of records, all with the text of their number; -1 when something is wrong. */
async function look(storage: Storage): Promise<number> {
  const opened = await openVault({ storage, random, secret: secret(), access: "write" });
  if (!opened.ok || opened.value.damage() !== undefined) return -1;
  const acts = opened.value.acts();
  await opened.value.lock();
  const isTrue = acts.every(
    ({ seq, act }, i) => seq === i + 1 && "text" in act && act.text === textOf(seq),
  );
  return isTrue ? acts.length : -1;
}

async function answer(request: Request): Promise<unknown> {
  if (request.do === "suites") return suites();
  if (request.do === "lock") {
    const storage = await originStorage("held");
    return (await storage.lock()) === undefined ? "busy" : "held";
  }
  const storage = await originStorage(request.folder);
  if (request.do === "look") return look(storage);
  if (request.do === "write") return write(storage);
  const store = { ...storage, keeps: false };
  const created = await createVault({ storage: store, random: fixedRandom, passphrase: undefined });
  if (!created.ok) return created.error.type;
  await created.value.vault.lock();
  return "created";
}

addEventListener("message", (event: MessageEvent<Request>) => {
  answer(event.data).then(
    (result) => postMessage({ result }),
    (error: unknown) => postMessage({ failed: String(error) }),
  );
});
