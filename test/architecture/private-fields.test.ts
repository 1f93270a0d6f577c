import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const folder = fileURLToPath(new URL("../../apps/web/src/", import.meta.url));

// Chromium writes what stands in a field to its session files unless the field says autocomplete (see
// docs/threat-model.md, A5; test/e2e/canary.test.ts searches a real profile).
it("every field of the app says what the browser may remember of it", () => {
  const careless: string[] = [];
  let fields = 0;
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (!name.endsWith(".tsx")) continue;
    const text = readFileSync(join(folder, name), "utf8");
    for (const match of text.matchAll(/<(input|textarea|select)\b/g)) {
      fields += 1;
      const tag = text.slice(match.index, text.indexOf("/>", match.index));
      if (!tag.includes("autocomplete")) careless.push(`${name}: ${match[1]}`);
    }
  }
  expect(fields).toBeGreaterThan(5);
  expect(careless).toEqual([]);
});
