import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { filesWith, ownFolder } from "../lint/bad-entry.ts";
import { compareIds, compileKnowledge } from "./compile.ts";
import { generatedFiles } from "./generate.ts";
import { readKnowledgeFolder } from "./read-folder.ts";

const files = readKnowledgeFolder(ownFolder);
const compiled = compileKnowledge(files);
const value = () => {
  if (!compiled.ok) throw new Error(compiled.problems.map(({ message }) => message).join("\n"));
  return compiled.value;
};
const problemsOf = (edits: Parameters<typeof filesWith>[0]) => {
  const result = compileKnowledge(filesWith(edits));
  return result.ok ? [] : result.problems;
};

describe("compileKnowledge", () => {
  test("compiles the repository's own folder without a problem", () => {
    expect(compiled.ok ? [] : compiled.problems).toEqual([]);
  });

  test("gives what is committed: the generated modules are up to date", () => {
    for (const [name, content] of Object.entries(generatedFiles(value()))) {
      const path = fileURLToPath(new URL(`../${name}`, import.meta.url));
      expect(readFileSync(path, "utf8") === content, `${name}: run npm run knowledge`).toBe(true);
    }
  });

  test("gives the same whatever the order of the files", () => {
    const reversed = compileKnowledge([...files].reverse());
    expect(reversed.ok && reversed.value.knowledge.fingerprint).toBe(value().knowledge.fingerprint);
  });

  test("changes the fingerprint with a single word of data", () => {
    const changed = compileKnowledge(
      filesWith({
        "dynamics/d1.yml": (yaml) => {
          yaml.grade = "M";
        },
      }),
    );
    expect(changed.ok && changed.value.knowledge.fingerprint).not.toBe(
      value().knowledge.fingerprint,
    );
  });

  test("takes the list of signals that it is given", () => {
    const result = compileKnowledge(files, ["stress"]);
    expect(result.ok).toBe(false);
  });

  test("reports a file that is not YAML, has an unknown field, or has no place", () => {
    expect(
      problemsOf({
        "dynamics/d1.yml": "grade: [",
        "dynamics/d2.yml": (yaml) => {
          yaml.mood = "good";
        },
        "dynamics/d3.yml": (yaml) => {
          delete yaml.grade;
        },
        "planets/mars.yml": "name: Mars\n",
        "text/en/planets.yml": "mars: {name: Mars, text: Red.}\n",
      }).map(({ rule, file }) => `${rule} ${file}`),
    ).toEqual(
      expect.arrayContaining([
        "yaml dynamics/d1.yml",
        "schema dynamics/d2.yml",
        "schema dynamics/d3.yml",
        "path planets/mars.yml",
        "path text/en/planets.yml",
      ]),
    );
  });

  test("keeps a redirect for an id that has moved", () => {
    const result = compileKnowledge(
      filesWith({
        "building/b16.yml": "status: moved\nto: [b14]\n",
        "text/en/building.yml": (yaml) => {
          delete yaml.b16;
        },
        "text/de/building.yml": (yaml) => {
          delete yaml.b16;
        },
        "experiments/e12.yml": (yaml) => {
          yaml.tries = "b14";
        },
        "reasons/rej.yml": (yaml) => {
          yaml.answers[1].entry = "b14";
        },
        "reasons/inad.yml": (yaml) => {
          yaml.answers[0].entry = "b14";
        },
      }),
    );
    expect(result.ok ? result.value.knowledge.redirects : result.problems).toEqual([
      { id: "b16", kind: "building", status: "moved", to: ["b14"] },
    ]);
  });
});

describe("the matching table", () => {
  test("has, for every reason and role, a first step that exists with grade, days and conditions", () => {
    const { matching, prior } = value().knowledge;
    for (const reason of prior.reasons) {
      for (const role of ["reaches", "steps_back"]) {
        const lines = matching.filter(
          (line) => line.reason === reason && (line.role === role || line.role === "both"),
        );
        expect(lines.length, `${reason} ${role}`).toBeGreaterThan(0);
        expect(lines.some((line) => line.order === 1)).toBe(true);
      }
    }
    for (const line of matching) expect("SMWC").toContain(line.grade);
  });

  test("follows the review: what is suggested first for each reason", () => {
    const { matching } = value().knowledge;
    const named = (reason: string) =>
      matching.filter((line) => line.reason === reason).map((line) => line.entry);
    const expected: Readonly<Record<string, readonly string[]>> = {
      stress: ["a16", "a13"],
      conf: ["a16", "a7", "a3"],
      press: ["a2", "a26"],
      auton: ["a14"],
      rej: ["a9", "b16"],
      inad: ["b16", "a9"],
      vuln: ["a9"],
      proc: ["a26"],
      norm: ["a25"],
      hurt: ["a22", "p2"],
      commit: ["b8"],
      ready: ["a20"],
      social: ["a23"],
      lowmood: ["a21"],
      disinv: ["a24", "p4"],
      none: ["a27"],
    };
    for (const [reason, entries] of Object.entries(expected)) {
      for (const entry of entries) expect(named(reason), reason).toContain(entry);
    }
  });
});

describe("the prior", () => {
  const shared =
    process.env["EBB_SHARED"] ?? fileURLToPath(new URL("../../../../../shared/", import.meta.url));
  const reference = join(shared, "data/reference/prior-matrix.json");
  const present = existsSync(reference);
  if (!present) console.warn(`SKIPPED: the reference of the prior matrix is not at hand`);

  test.skipIf(!present)("is the elicited matrix, cell by cell", () => {
    const { matrix, half_life_days, base_weight } = JSON.parse(readFileSync(reference, "utf8"));
    const { prior } = value().knowledge;
    const idOf = (code: string) => (code === "DEPR" ? "lowmood" : code.toLowerCase());
    for (const [code, row] of Object.entries<Record<string, [number, number]>>(matrix)) {
      const r = prior.reasons.indexOf(idOf(code));
      prior.predictors.forEach((predictor, c) => {
        const [mean, sd] = row[predictor.code] ?? [0, 0.06];
        expect([prior.mean[r]?.[c], prior.sd[r]?.[c]], `${code} ${predictor.code}`).toEqual([
          mean,
          sd,
        ]);
      });
      expect(prior.base_weight[idOf(code)]).toBe(base_weight[code]);
      expect(prior.half_life_days[idOf(code)]).toEqual(half_life_days[code]);
    }
  });

  test("has 15 rows and 16 columns, weights that add up, and sds above zero", () => {
    const { prior } = value().knowledge;
    expect([prior.reasons.length, prior.predictors.length]).toEqual([15, 16]);
    const sum = Object.values(prior.base_weight).reduce((total, weight) => total + weight, 0);
    expect(sum).toBeCloseTo(1, 12);
    expect(prior.sd.flat().every((sd) => sd > 0)).toBe(true);
  });
});

test("compareIds puts d2 before d10 and letters in order", () => {
  expect(["d10", "b1", "d2", "load"].sort(compareIds)).toEqual(["b1", "d2", "d10", "load"]);
});
