import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  ageIdentityOf,
  openVault,
  recoveryFromWords,
  restoreVault,
  systemRandom,
  type Vault,
  type VaultSecret,
} from "@ebb/platform";
import { memoryStorage } from "@ebb/platform/memory";
import { folderStorage } from "@ebb/platform/node";
import { Decrypter } from "age-encryption";
import { Ajv } from "ajv";
import { afterAll, describe, expect, it } from "vitest";
import { exportAsCsv, exportAsJson, verificationOf } from "../../../apps/cli/src/vault/show.ts";
import { schemaFiles } from "../documents/schemas.ts";

const golden = fileURLToPath(new URL("./v1/", import.meta.url));
const text = (name: string) => readFileSync(join(golden, name), "utf8");
const acts = text("acts.jsonl")
  .trimEnd()
  .split("\n")
  .map((line) => JSON.parse(line));
const passphrase = text("passphrase.txt").trimEnd();
const words = text("recovery.txt");
const secrets: readonly (readonly [string, VaultSecret])[] = [
  ["passphrase", { type: "passphrase", passphrase }],
  ["recovery words", { type: "recovery", words }],
];

const home = mkdtempSync(join(tmpdir(), "ebb-golden-"));
afterAll(() => rmSync(home, { recursive: true, force: true }));

function expectGolden(vault: Vault): void {
  expect(vault.damage()).toBeUndefined();
  expect(vault.acts().map(({ act }) => act)).toEqual(acts);
  expect(vault.acts().map(({ seq }) => seq)).toEqual(acts.map((_, i) => i + 1));
  const state = vault.state();
  expect(state.checkIns.map(({ act }) => act)).toEqual(["g01", "g03", "g02", "g36"]);
  expect(state.checkIns[0]?.scales).toEqual({
    closeness: 6,
    wanted: 2,
    stress: 4,
    room: 1,
    reach: 7,
    understood: 5,
  });
  expect(state.checkIns[1]).toMatchObject({ person: "b", late: true, tag: "stress" });
  expect(state.notes.map(({ act }) => act)).toEqual(["g09"]);
  expect(state.lines[0]).toMatchObject({ line: "l1", due: "2026-09-09", closed: false });
  expect(state.grants.map(({ grant }) => grant)).toEqual(["gr1"]);
  expect(state.imports).toEqual([]);
  expect(state.experiments[0]?.doneByDay["2026-06-16"]).toBe(true);
  expect(state.verifiedBackup?.act).toBe("g32");
}

const ajv = new Ajv({ strict: false });
const isValid = (schema: string, document: unknown) => {
  const validate = ajv.compile(JSON.parse(schemaFiles().get(schema) ?? "null"));
  return validate(document) ? [] : validate.errors;
};

describe("documents of the golden vault", () => {
  it("vault-verify/1 and export/1 pass their published schemas", async () => {
    const opened = await openVault({
      storage: folderStorage(join(golden, "vault"), "read"),
      random: systemRandom(),
      secret: { type: "passphrase", passphrase },
      access: "read",
    });
    if (!opened.ok) throw new Error(opened.error.type);
    expect(isValid("vault-verify-1.json", verificationOf(opened.value))).toEqual([]);
    expect(verificationOf(opened.value)).toMatchObject({ ok: true, records: acts.length });
    const document = JSON.parse(exportAsJson(opened.value));
    expect(isValid("export-1.json", document)).toEqual([]);
    expect(document.acts).toEqual(acts.filter(({ kind }) => kind !== "gate"));
    expect(exportAsCsv(opened.value).split(/\r?\n/)).toHaveLength(6);
  });
});

describe("the vault and backups of version 1", () => {
  it.each(secrets)("the folder opens by %s, unchanged", async (_name, secret) => {
    const storage = folderStorage(join(golden, "vault"), "read");
    const opened = await openVault({ storage, random: systemRandom(), secret, access: "read" });
    if (!opened.ok) throw new Error(opened.error.type);
    expectGolden(opened.value);
  });

  it("the folder goes on: a copy takes further acts", async () => {
    const dir = join(home, "copy");
    cpSync(join(golden, "vault"), dir, { recursive: true });
    const opened = await openVault({
      storage: folderStorage(dir),
      random: systemRandom(),
      secret: { type: "passphrase", passphrase },
      access: "write",
    });
    if (!opened.ok) throw new Error(opened.error.type);
    expectGolden(opened.value);
    expect(
      opened.value.append([{ act: "new", at: "2026-07-01", kind: "note", text: "on it goes" }]),
    ).toBe(acts.length + 1);
    await opened.value.lock();
  });

  it.each([
    ["recovery.age", { type: "recovery", words }],
    ["passphrase.age", { type: "passphrase", passphrase }],
  ] as const)("%s restores", async (name, secret) => {
    const restored = await restoreVault({
      storage: memoryStorage(),
      random: systemRandom(),
      file: readFileSync(join(golden, name)),
      secret,
      replace: false,
    });
    if (!restored.ok) throw new Error(restored.error.type);
    expectGolden(restored.value.vault);
    await restored.value.vault.lock();
  });

  it("recovery.age opens without Ebb, by an age library and the identity of the words", async () => {
    const recovery = recoveryFromWords(words);
    if (!(recovery instanceof Uint8Array)) throw new Error(recovery.type);
    const decrypter = new Decrypter();
    decrypter.addIdentity(ageIdentityOf(recovery));
    const plain = await decrypter.decrypt(readFileSync(join(golden, "recovery.age")), "text");
    const lines = plain.trimEnd().split("\n");
    expect(JSON.parse(lines[0] ?? "").ebb).toBe("ebb-backup/1");
    expect(lines.slice(-acts.length).map((line) => JSON.parse(line).act)).toEqual(acts);
  });
});
