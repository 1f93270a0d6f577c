import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gateQuestions } from "@ebb/core";
import { afterAll, expect, it } from "vitest";

const bin = join(import.meta.dirname, "../../bin/ebb.js");
const home = mkdtempSync(join(tmpdir(), "ebb-situation-"));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const ebb = (...args: readonly string[]) =>
  spawnSync(process.execPath, [bin, ...args], { encoding: "utf8" });

/** Reads the same diary with these answers to the private questions. */
function readWith(name: string, gate: object): { readonly page: string; readonly json: object } {
  const situation = join(home, `${name}.json`);
  const page = join(home, `${name}.html`);
  writeFileSync(situation, JSON.stringify({ role: "reaches", gate }));
  const ran = ebb(
    "read",
    join(home, "diary.csv"),
    "--situation",
    situation,
    "--html",
    page,
    "--json",
  );
  if (ran.status !== 0) throw new Error(`read: exit ${ran.status}`);
  return { page: readFileSync(page, "utf8"), json: JSON.parse(ran.stdout) as object };
}

it("a page for others is the same to the last byte whatever is answered to the private questions; the rest of the reading too", () => {
  writeFileSync(
    join(home, "diary.csv"),
    ebb("simulate", "--couples", "1", "--days", "30", "--seed", "4").stdout,
  );
  const no = Object.fromEntries(gateQuestions.map((question) => [question, "no"]));
  const clear = readWith("clear", no);
  const raised = readWith("raised", { ...no, afraid: "yes" });
  expect(raised.page).toBe(clear.page);
  const body = raised.page.slice(raised.page.indexOf("</style>"));
  expect(body).not.toMatch(/afraid|raised|help line/i);
  const { advice: one, safety: oneGate, ...restClear } = clear.json as Record<string, unknown>;
  const {
    advice: other,
    safety: otherGate,
    ...restRaised
  } = raised.json as Record<string, unknown>;
  expect(restRaised).toEqual(restClear);
  expect([oneGate, otherGate]).toEqual([{ gate: "clear" }, { gate: "raised" }]);
  expect(other).not.toEqual(one);
}, 120_000);
