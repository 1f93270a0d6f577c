import { execFileSync, spawn, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const program = fileURLToPath(new URL("../../bin/ebb.js", import.meta.url));
const home = mkdtempSync(join(tmpdir(), "ebb-vault-command-"));
const dir = join(home, "vault");
const words = join(home, "words.txt");
const passphrase = "seven calm boats on a wide river";

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function ebb(args: readonly string[], how: { input?: string; passphrase?: string } = {}): Ran {
  const ran = spawnSync(process.execPath, [program, "vault", ...args], {
    input: how.input ?? "",
    encoding: "utf8",
    env: { ...process.env, EBB_PASSPHRASE: how.passphrase ?? passphrase, TZ: "Europe/Berlin" },
  });
  return { code: ran.status, out: ran.stdout, err: ran.stderr };
}

const lines = (text: string) => text.trimEnd().split("\n");
const inputs = [
  { kind: "check-in", at: "2026-03-01T21:00:00+01:00", person: "a", closeness: 6, argument: 1 },
  { kind: "tag", at: "2026-03-02T21:00:00+01:00", ebb: "a:2026-03-01", reason: "stress" },
  { kind: "answer", at: "2026-03-02T21:01:00+01:00", id: "q1", value: 2 },
  { kind: "helped", at: "2026-03-02T21:02:00+01:00", step: "a16", value: null },
  { kind: "note", text: "=1+1" },
];

beforeAll(() => {
  const created = ebb(["create", "--dir", dir, "--recovery-out", words]);
  expect(created).toMatchObject({ code: 0, out: "" });
  const added = ebb(["append", "--dir", dir], {
    input: inputs.map((input) => JSON.stringify(input)).join("\n"),
  });
  expect(added).toEqual({ code: 0, out: "ack 1\nack 2\nack 3\nack 4\nack 5\n", err: "" });
});

afterAll(() => rmSync(home, { recursive: true, force: true }));

// Each call derives a key from the passphrase, and some tests make many.
describe("ebb vault", { timeout: 120_000 }, () => {
  it("append shows help at once where a note of one's own speaks of harm, and keeps the note", () => {
    const other = join(home, "own-words");
    ebb(["create", "--dir", other, "--recovery-out", join(home, "own-words.txt")]);
    const note = (text: string) =>
      ebb(["append", "--dir", other], { input: JSON.stringify({ kind: "note", text }) });
    expect(note("this waiting is killing me")).toEqual({ code: 0, out: "ack 1\n", err: "" });
    const heavy = note("Ich will nicht mehr leben");
    expect(heavy).toMatchObject({ code: 0, out: "ack 2\n" });
    expect(heavy.err).toContain("Please look at this first");
    expect(heavy.err).toContain("112");
    expect(heavy.err).not.toContain("leben");
  });

  it("create writes 24 words to a file for its owner alone, and never twice", () => {
    expect(readFileSync(words, "utf8").trim().split(" ")).toHaveLength(24);
    expect(statSync(words).mode & 0o777).toBe(0o600);
    expect(ebb(["create", "--dir", dir]).code).toBe(3);
  });

  it("create prints the words without --recovery-out", () => {
    const ran = ebb(["create", "--dir", join(home, "other")]);
    expect(ran.code).toBe(0);
    expect(ran.out.trim().split(" ")).toHaveLength(24);
  });

  it("list --json prints the records back as they were given, with a time where none was", () => {
    const ran = ebb(["list", "--json", "--dir", dir]);
    const records = lines(ran.out).map((line) => JSON.parse(line));
    records.forEach((record, i) => {
      expect(record).toMatchObject({ seq: i + 1, ...inputs[i] });
    });
    expect(records[4].at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/);
    expect(records[4].zone).toBe("Europe/Berlin");
  });

  it("opens by the recovery words as well, and from a passphrase file", () => {
    const file = join(home, "passphrase.txt");
    writeFileSync(file, `${passphrase}\n`);
    expect(ebb(["list", "--dir", dir, "--recovery-file", words], { passphrase: "" }).code).toBe(0);
    expect(ebb(["list", "--dir", dir, "--passphrase-file", file], { passphrase: "" }).code).toBe(0);
  });

  it("ends with 4 for a wrong passphrase, 3 for no vault, 2 without a passphrase", () => {
    expect(ebb(["list", "--dir", dir], { passphrase: "wrong" })).toMatchObject({
      code: 4,
      out: "",
    });
    expect(ebb(["list", "--dir", join(home, "nowhere")]).code).toBe(3);
    expect(ebb(["list", "--dir", dir], { passphrase: "" }).code).toBe(2);
    expect(ebb(["frobnicate"]).code).toBe(2);
  });

  it("append keeps the lines before a wrong one, names the line and the field, and nothing of its content", () => {
    const other = join(home, "wrong");
    ebb(["create", "--dir", other]);
    const good = JSON.stringify({ kind: "note", text: "one" });
    const bad = JSON.stringify({ kind: "check-in", closeness: "canary-77" });
    const ran = ebb(["append", "--dir", other], { input: `${good}\n${bad}\n${good}\n` });
    expect(ran.code).toBe(3);
    expect(ran.out).toBe("ack 1\n");
    expect(ran.err).toContain('line 2, field "closeness": expected a number from 0 to 10');
    expect(ran.err).not.toContain("canary");
    expect(ebb(["append", "--dir", other], { input: "{nonsense canary" }).err).not.toContain(
      "canary",
    );
    expect(lines(ebb(["list", "--json", "--dir", other]).out)).toHaveLength(1);
  });

  it("lets one writer in at a time; readers may look on", async () => {
    const writer = spawn(process.execPath, [program, "vault", "append", "--dir", dir], {
      env: { ...process.env, EBB_PASSPHRASE: passphrase },
    });
    const acked = new Promise<string>((resolve) =>
      writer.stdout.once("data", (chunk) => resolve(String(chunk))),
    );
    writer.stdin.write(`${JSON.stringify({ kind: "note", text: "held open" })}\n`);
    expect(await acked).toBe("ack 6\n");
    expect(ebb(["append", "--dir", dir], { input: "" })).toMatchObject({ code: 3, out: "" });
    expect(ebb(["verify", "--json", "--dir", dir]).code).toBe(0);
    writer.kill("SIGKILL");
    await new Promise((resolve) => writer.once("close", resolve));
    const next = ebb(["append", "--dir", dir], {
      input: JSON.stringify({ kind: "note", text: "7" }),
    });
    expect(next).toMatchObject({ code: 0, out: "ack 7\n" });
  });

  it("verify --json says vault-verify/1, and from where a record is damaged", () => {
    const whole = JSON.parse(ebb(["verify", "--json", "--dir", dir]).out);
    expect(whole).toMatchObject({
      ebb: "vault-verify/1",
      ok: true,
      damaged_from: null,
      reason: null,
    });
    expect(Object.keys(whole.made_by)).toEqual(["app", "engine", "knowledge"]);
    const copy = join(home, "damaged");
    execFileSync("cp", ["-r", dir, copy]);
    const journal = join(copy, "journal-1");
    const bytes = readFileSync(journal);
    // The third record: frames of 256 bytes.
    bytes[2 * 256 + 100] = (bytes[2 * 256 + 100] ?? 0) ^ 1;
    writeFileSync(journal, bytes);
    for (const name of readdirSync(copy)) if (name.startsWith("snapshot")) rmSync(join(copy, name));
    const ran = ebb(["verify", "--json", "--dir", copy]);
    expect(ran.code).toBe(3);
    expect(JSON.parse(ran.out)).toMatchObject({
      ok: false,
      records: whole.records - 1,
      damaged_from: 3,
      lost: [3],
    });
    expect(lines(ebb(["list", "--json", "--dir", copy]).out)).toHaveLength(whole.records - 1);
    expect(ebb(["append", "--dir", copy], { input: "{}" }).code).toBe(3);
    expect(ebb(["repair", "--dir", copy]).code).toBe(0);
    expect(JSON.parse(ebb(["verify", "--json", "--dir", copy]).out)).toMatchObject({ ok: true });
  });

  it("export gives one JSON document or a diary CSV in which no cell is active", () => {
    const document = JSON.parse(ebb(["export", "--dir", dir]).out);
    expect(document.ebb).toBe("export/1");
    expect(document.acts[4].text).toBe("=1+1");
    expect(ebb(["export", "--csv", "--dir", dir]).out.split(/\r?\n/).slice(0, 2)).toEqual([
      "person,time,closeness,argument",
      "a,2026-03-01T21:00:00+01:00,6,1",
    ]);
  });

  it("backup restores into an empty folder by the recovery words", () => {
    const file = join(home, "backup.age");
    const receipt = JSON.parse(ebb(["backup", file, "--json", "--dir", dir]).out);
    expect(receipt).toMatchObject({ ebb: "vault-backup/1", verified: true, file });
    expect(receipt.bytes).toBe(statSync(file).size);
    const target = join(home, "restored");
    expect(ebb(["restore", file, "--dir", target]).code).toBe(2);
    expect(ebb(["restore", file, "--dir", target, "--recovery-file", words]).code).toBe(0);
    const own = ebb(["list", "--json", "--dir", dir]).out;
    expect(ebb(["list", "--json", "--dir", target]).out).toBe(own);
    expect(ebb(["restore", file, "--dir", target, "--recovery-file", words]).code).toBe(3);
    const cut = join(home, "cut.age");
    writeFileSync(cut, readFileSync(file).subarray(0, -7));
    const refused = join(home, "refused");
    expect(ebb(["restore", cut, "--dir", refused, "--recovery-file", words]).code).toBe(3);
    expect(existsSync(refused) && readdirSync(refused).length > 0).toBe(false);
  });

  const age = spawnSync("age", ["--version"]).status === 0;
  if (!age) process.stderr.write("SKIPPED: no `age` here (Debian: apt install age)\n");
  it.skipIf(!age)("backup opens by the age of the system, with the identity of the words", () => {
    const file = join(home, "for-age.age");
    expect(ebb(["backup", file, "--dir", dir]).code).toBe(0);
    const identity = join(home, "identity.txt");
    writeFileSync(identity, ebb(["identity", "--recovery-file", words]).out);
    const plain = execFileSync("age", ["-d", "-i", identity, file], { encoding: "utf8" });
    const acts = lines(plain).filter((line) => line.startsWith('{"seq"'));
    const listed = lines(ebb(["list", "--json", "--dir", dir]).out);
    expect(acts.map((line) => JSON.parse(line).act)).toEqual(
      listed.map((line) => {
        const { seq: _, ...act } = JSON.parse(line);
        return act;
      }),
    );
  });

  it("passphrase and rekey replace what opens the vault", () => {
    const target = join(home, "changed");
    ebb(["create", "--dir", target, "--recovery-out", join(home, "old-words.txt")]);
    const file = join(home, "new-passphrase.txt");
    const next = "another rather long passphrase";
    writeFileSync(file, `${next}\n`);
    expect(ebb(["passphrase", "--dir", target, "--new-passphrase-file", file]).code).toBe(0);
    expect(ebb(["list", "--dir", target]).code).toBe(4);
    const rekeyed = ebb(["rekey", "--dir", target, "--new-passphrase-file", file], {
      passphrase: next,
    });
    expect(rekeyed.out.trim().split(" ")).toHaveLength(24);
    const old = ["list", "--dir", target, "--recovery-file", join(home, "old-words.txt")];
    expect(ebb(old).code).toBe(4);
    expect(ebb(["list", "--dir", target], { passphrase: next }).code).toBe(0);
  });

  it("destroy needs --yes and leaves nothing", () => {
    const target = join(home, "to-destroy");
    ebb(["create", "--dir", target]);
    expect(ebb(["destroy", "--dir", target]).code).toBe(2);
    expect(ebb(["destroy", "--yes", "--dir", target]).code).toBe(0);
    expect(readdirSync(target)).toEqual([]);
    expect(ebb(["list", "--dir", target]).code).toBe(3);
  });
});
