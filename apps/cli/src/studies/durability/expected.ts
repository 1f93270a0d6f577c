/** What the studies' writer writes, so that a reader can tell every record's content from its number. */

import { createVault, openVault, type Random, type Storage, systemRandom } from "@ebb/platform";

/** Text of the record with this number. */
export function textOfRecord(seq: number): string {
  return `record ${seq} ${"z".repeat((seq * 37) % 700)}`;
}

/** Bytes of a key. */
export function keyFromHex(hex: string): Uint8Array {
  return Uint8Array.from(Buffer.from(hex, "hex"));
}

/** Creates a vault without slots in a store that keeps its files, and gives its key in hexadecimal. */
export async function createKeyed(storage: Storage): Promise<string> {
  const drawn: string[] = [];
  const system = systemRandom();
  const random: Random = {
    bytes: (length) => {
      const bytes = system.bytes(length);
      if (length === 32) drawn.push(Buffer.from(bytes).toString("hex"));
      return bytes;
    },
  };
  // The key is given directly in these loops; the derivation from a passphrase has its own tests.
  const created = await createVault({
    storage: { ...storage, keeps: false },
    random,
    passphrase: undefined,
  });
  if (!created.ok) throw new Error(`createKeyed: ${created.error.type}`);
  await created.value.vault.lock();
  return drawn[0] ?? "";
}

/** What a look at the vault after a crash found. */
export interface Found {
  /** Records in order, all with the text of their number; -1 when the vault does not open or is wrong. */
  readonly records: number;
  readonly problem: string | undefined;
}

/** Opens a vault as the next start would, and checks every record. */
export async function lookAt(storage: Storage, key: string): Promise<Found> {
  const secret = { type: "key", key: keyFromHex(key) } as const;
  const opened = await openVault({ storage, random: systemRandom(), secret, access: "write" });
  if (!opened.ok) return { records: -1, problem: opened.error.type };
  const vault = opened.value;
  const damage = vault.damage();
  const acts = vault.acts();
  await vault.lock();
  if (damage !== undefined) return { records: -1, problem: `damage from ${damage.from}` };
  const wrong = acts.findIndex(
    ({ seq, act }, i) => seq !== i + 1 || !("text" in act) || act.text !== textOfRecord(seq),
  );
  return wrong < 0
    ? { records: acts.length, problem: undefined }
    : { records: -1, problem: `record ${wrong + 1} is another` };
}
