/** No function of the platform whose last bit differs between engines computes a number of the engine. */

import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const source = fileURLToPath(new URL("../src", import.meta.url));
const ownBits =
  /\bMath\.(exp|log|log2|log10|log1p|expm1|sin|cos|tan|asin|acos|atan|atan2|sinh|cosh|tanh|asinh|acosh|atanh|pow|hypot|cbrt)\b|[^*/\s]\s*\*\*\s*[^*/]/;

/** Mixed models serve tables of a study, not a reading. */
const apart = ["elementary", "mixed"];

test("the engine computes exp, log, sine and powers by its own arithmetic", () => {
  const files = readdirSync(source, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
    .filter((name) => !apart.some((folder) => name.startsWith(`${folder}/`)));
  expect(files.length).toBeGreaterThan(60);
  const found = files.flatMap((name) =>
    readFileSync(join(source, name), "utf8")
      .split("\n")
      .flatMap((line, i) => {
        const code = line.replace(/\/\/.*$/, "");
        const isComment = /^\s*(\/\*|\*)/.test(line);
        return !isComment && ownBits.test(code) ? [`${relative(".", name)}:${i + 1}`] : [];
      }),
  );
  expect(found).toEqual([]);
});
