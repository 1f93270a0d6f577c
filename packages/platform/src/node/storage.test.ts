import { execFileSync } from "node:child_process";
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { systemClock, systemRandom } from "../kit/system.ts";
import { StorageFault } from "../ports.ts";
import { makeAct } from "../record/make-act.ts";
import { createVault, openVault } from "../vault/open.ts";
import { folderStorage } from "./storage.ts";

const home = mkdtempSync(join(tmpdir(), "ebb-folder-"));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const world = { clock: systemClock(), random: systemRandom() };
const note = (text: string) => makeAct({ kind: "note", text }, world);

async function faultOf(step: () => unknown): Promise<StorageFault | undefined> {
  try {
    await step();
  } catch (error) {
    if (error instanceof StorageFault) return error;
    throw error;
  }
  return undefined;
}

/** A small file system in memory, where the machine lets us mount one. */
function smallDisk(): string | undefined {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return undefined;
  const folder = join(home, "small");
  mkdirSync(folder, { recursive: true });
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=256k", "tmpfs", folder], { stdio: "ignore" });
    return folder;
  } catch {
    return undefined;
  }
}

describe("folderStorage", () => {
  it("keeps files for their owner alone", async () => {
    const dir = join(home, "own");
    const file = await folderStorage(dir).open("a");
    file.close();
    expect(statSync(join(dir, "a")).mode & 0o777).toBe(0o600);
    expect(statSync(dir).mode & 0o777).toBe(0o700);
  });

  it("refuses names that are no plain names", async () => {
    for (const name of ["../a", "a/b", "", ".a", "A", "a.b"])
      await expect(folderStorage(home).open(name)).rejects.toThrow("a plain name");
  });

  it("opened for reading creates and changes nothing", async () => {
    const dir = join(home, "reading");
    const storage = folderStorage(dir, "read");
    const file = await storage.open("a");
    expect(file.size()).toBe(0);
    expect(await storage.list()).toEqual([]);
    expect((await faultOf(() => file.write(0, Uint8Array.of(1))))?.reason).toBe("refused");
    expect((await faultOf(() => storage.lock()))?.reason).toBe("refused");
    expect((await faultOf(() => storage.remove("a")))?.reason).toBe("refused");
  });

  it("says why the medium refuses, without the path", async () => {
    const path = join(home, "a-file");
    writeFileSync(path, "");
    const fault = await faultOf(() => folderStorage(join(path, "below")).open("a"));
    expect(fault?.reason).toBe("refused");
    expect(fault?.message).not.toContain(home);
  });

  it.skipIf(process.getuid?.() === 0)("says refused where writing is forbidden", async () => {
    const dir = join(home, "forbidden");
    mkdirSync(dir);
    chmodSync(dir, 0o500);
    expect((await faultOf(() => folderStorage(dir).open("a")))?.reason).toBe("refused");
  });

  const small = smallDisk();
  if (small === undefined)
    process.stderr.write("SKIPPED: full disk (needs root and mount on Linux)\n");
  it.skipIf(small === undefined)("a disk that is truly full loses nothing confirmed", async () => {
    try {
      const storage = folderStorage(join(small ?? "", "vault"));
      const passphrase = "seven calm boats on a wide river";
      const created = await createVault({ storage, random: world.random, passphrase });
      if (!created.ok) throw new Error(created.error.type);
      const { vault } = created.value;
      const texts: string[] = [];
      let fault: StorageFault | undefined;
      for (let i = 0; i < 200 && fault === undefined; i++) {
        const text = `${i} ${"x".repeat(3000)}`;
        fault = await faultOf(() => vault.append([note(text)]));
        if (fault === undefined) texts.push(text);
      }
      expect(fault?.reason).toBe("full");
      expect(vault.refusal()).toBeUndefined();
      expect(texts.length).toBeGreaterThan(10);
      // Something else made room again.
      const [freed] = readdirSync(join(small ?? "", "vault")).filter((n) =>
        n.startsWith("snapshot"),
      );
      if (freed !== undefined) rmSync(join(small ?? "", "vault", freed));
      await vault.lock();
      const secret = { type: "passphrase", passphrase } as const;
      const again = await openVault({ storage, random: world.random, secret, access: "read" });
      if (!again.ok) throw new Error(again.error.type);
      expect(again.value.damage()).toBeUndefined();
      expect(again.value.state().notes.map(({ text }) => text)).toEqual(texts);
    } finally {
      execFileSync("umount", ["-l", small ?? ""]);
    }
  });
});
