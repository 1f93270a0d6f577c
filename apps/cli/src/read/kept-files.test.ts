import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isoDate } from "@ebb/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const program = join(import.meta.dirname, "../../bin/ebb.js");
const home = mkdtempSync(join(tmpdir(), "ebb-kept-"));
const at = (name: string) => join(home, name);
const env = { ...process.env, EBB_PASSPHRASE: "seven quiet herons over the estuary", EBB_HOME: "" };

function ebb(
  args: readonly string[],
  input = "",
): { status: number | null; out: string; err: string } {
  const ran = spawnSync(process.execPath, [program, ...args], { encoding: "utf8", input, env });
  return { status: ran.status, out: ran.stdout, err: ran.stderr };
}

/** Forty days of one person, two check-ins a day, with a slow wave. */
const checkIns = Array.from({ length: 80 }, (_, i) => ({
  kind: "check-in",
  at: `${isoDate(20_454 + Math.floor(i / 2))}T${i % 2 === 0 ? "08" : "20"}:30:00+01:00`,
  person: "a",
  closeness: Math.round(5 + 3 * Math.sin(i / 9)),
  stress: (i * 7) % 11,
  argument: i % 13 === 0 ? 1 : 0,
}));

interface Read {
  readonly range: { readonly check_ins: number };
  readonly tide: readonly { readonly date: string; readonly a: unknown }[];
  readonly safety: { readonly gate: string };
}

const readingOf = (...args: readonly string[]): Read => {
  const { status, out, err } = ebb(["read", ...args, "--json"]);
  expect(status, err).toBe(0);
  return JSON.parse(out);
};

beforeAll(() => {
  const dir = ["--dir", at("vault")];
  const made = ebb(["vault", "create", ...dir, "--recovery-out", at("words.txt")]);
  expect(made.status, made.err).toBe(0);
  const lines = checkIns.map((one) => JSON.stringify(one)).join("\n");
  expect(ebb(["vault", "append", ...dir], lines).status).toBe(0);
  expect(ebb(["vault", "backup", at("words.age"), ...dir]).status).toBe(0);
  expect(ebb(["vault", "backup", at("phrase.age"), "--to-passphrase", ...dir]).status).toBe(0);
  expect(ebb(["vault", "export", "--out", at("copy.json"), ...dir]).status).toBe(0);
  expect(ebb(["vault", "export", "--csv", "--out", at("days.csv"), ...dir]).status).toBe(0);
}, 120_000);
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe("files that Ebb wrote", () => {
  it("give one and the same tide, whichever of them is read", () => {
    const backup = readingOf(at("words.age"), "--recovery-file", at("words.txt"));
    expect(backup.range.check_ins).toBe(checkIns.length);
    expect(backup.safety.gate).toBe("unanswered");
    for (const other of [
      readingOf(at("phrase.age")),
      readingOf(at("copy.json")),
      readingOf(at("days.csv"), "--me", "a"),
    ])
      expect(other.tide).toEqual(backup.tide);
  }, 240_000);

  it("ask for their secret, and say what is wrong with it", () => {
    const without = ebb(["read", at("words.age")]);
    expect(without.status).toBe(2);
    expect(without.err).toMatch(/--recovery-file/);
    writeFileSync(at("slip.txt"), readFileSync(at("words.txt"), "utf8").replace(/^\w+/, "zebra"));
    const slip = ebb(["read", at("words.age"), "--recovery-file", at("slip.txt")]);
    expect(slip.status).toBe(3);
    expect(slip.err).toMatch(/Recovery words/);
    writeFileSync(at("wrong.txt"), "another passphrase of some length\n");
    const wrong = ebb(["read", at("phrase.age"), "--passphrase-file", at("wrong.txt")]);
    expect(wrong.status).toBe(4);
  }, 120_000);

  it("are refused with a sentence when damaged, cut off, or given twice", () => {
    const bytes = readFileSync(at("words.age"));
    writeFileSync(at("cut.age"), bytes.subarray(0, bytes.length - 20));
    const cut = ebb(["read", at("cut.age"), "--recovery-file", at("words.txt")]);
    expect([cut.status, cut.err]).toEqual([3, expect.stringMatching(/cut off or changed/)]);
    writeFileSync(at("half.json"), readFileSync(at("copy.json"), "utf8").slice(0, 4000));
    const half = ebb(["read", at("half.json")]);
    expect([half.status, half.err]).toEqual([3, expect.stringMatching(/export\/1/)]);
    const twice = ebb(["read", at("copy.json"), at("copy.json")]);
    expect(twice.status).toBe(2);
  }, 120_000);

  it("join with a diary of the other, once it is said who reads", () => {
    const rows = checkIns
      .filter((_, i) => i % 2 === 1)
      .map((one, i) => `Bo,${one.at.slice(0, 11)}21:00:00+01:00,${4 + (i % 4)}`);
    writeFileSync(at("bo.csv"), `person,time,closeness\n${rows.join("\n")}\n`);
    const unsaid = ebb(["read", at("copy.json"), at("bo.csv")]);
    expect([unsaid.status, unsaid.err]).toEqual([2, expect.stringMatching(/Who are you/)]);
  }, 120_000);
});
