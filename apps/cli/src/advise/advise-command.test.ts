import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { gateQuestions, kindsWhenRaised } from "@ebb/core";
import { describe, expect, it } from "vitest";

const bin = join(import.meta.dirname, "../../dist/bin.js");

interface Item {
  readonly id: string;
  readonly kinds: readonly string[];
  readonly days: number;
  readonly not_when: readonly string[];
  readonly grade: string;
  readonly text: string;
}

function advise(situation: object, ...options: readonly string[]) {
  const input = JSON.stringify(situation);
  const ran = spawnSync(process.execPath, [bin, "advise", "-", ...options], { input });
  return { code: ran.status, out: ran.stdout.toString(), err: ran.stderr.toString() };
}

const clear = Object.fromEntries(gateQuestions.map((question) => [question, "no"]));
const stressed = {
  role: "reaches",
  gate: clear,
  leading_reasons: [{ id: "stress", probability: 0.7 }],
};

describe("ebb advise", { timeout: 120_000 }, () => {
  it("gives each step how long, when not and a grade, in both languages", () => {
    for (const lang of ["en", "de"]) {
      const { code, out } = advise(stressed, "--json", "--lang", lang);
      const { advice } = JSON.parse(out) as { advice: readonly Item[] };
      expect(code).toBe(0);
      expect(advice.length).toBeGreaterThanOrEqual(2);
      for (const { days, not_when, grade, text } of advice) {
        expect(days).toBeGreaterThan(0);
        expect(Array.isArray(not_when)).toBe(true);
        expect(["S", "M", "W", "C"]).toContain(grade);
        expect(text.length).toBeGreaterThan(20);
      }
    }
  });

  it("tells a person at a terminal the step, an alternative, when not, and when to look again", () => {
    const { out } = advise(stressed);
    expect(out).toMatch(
      /^Next step: .+ \[[SMWC]\]\n {2}.+\n {2}Not right when: .+\n {2}Look again in \d+ days\.$/m,
    );
    expect(out).toContain("Or instead: ");
    const german = advise(stressed, "--lang", "de").out;
    expect(german).toMatch(
      /^Nächster Schritt: .+\n {2}.+\n {2}Nicht passend: .+\n {2}Sieh in \d+ Tagen/m,
    );
  });

  it("shows help first and no waiting where a question is answered with yes", () => {
    const { out } = advise({ ...stressed, gate: { ...clear, afraid: "yes" }, country: "DE" });
    expect(out.startsWith("Please look at this first")).toBe(true);
    expect(out).toContain("112");
    const raised = advise({ ...stressed, gate: { afraid: "yes" } }, "--json");
    const document = JSON.parse(raised.out) as {
      gate: string;
      care: boolean;
      advice: readonly Item[];
    };
    expect([document.gate, document.care]).toEqual(["raised", true]);
    for (const { kinds } of document.advice)
      for (const kind of kinds) expect(kindsWhenRaised).toContain(kind);
  });

  it("reads the own line as own words", () => {
    const limit = { text: "if this goes on I want to die", date: null };
    const { out } = advise({ ...stressed, own_limit: limit }, "--json");
    expect(JSON.parse(out)).toMatchObject({ care: true });
  });

  it("names the field that cannot be used, without its content, with exit 3", () => {
    const { code, err } = advise({ gate: { afraid: "a secret" } });
    expect(code).toBe(3);
    expect(err).toContain("gate.afraid");
    expect(err).not.toContain("secret");
  });
});
