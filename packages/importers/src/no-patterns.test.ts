import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const folder = new URL("./", import.meta.url);
const sources = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
  (name) => name.endsWith(".ts") && !name.endsWith(".test.ts"),
);

// Strings and comments are taken out first, so that a slash in them is no pattern.
function withoutText(source: string): string {
  let out = "";
  for (let at = 0; at < source.length; ) {
    const rest = source.slice(at, at + 2);
    const quote = source[at] ?? "";
    if (rest === "//" || rest === "/*") {
      const end = source.indexOf(rest === "//" ? "\n" : "*/", at + 2);
      at = end < 0 ? source.length : end + (rest === "//" ? 0 : 2);
    } else if (quote === '"' || quote === "'") {
      let end = at + 1;
      while (end < source.length && source[end] !== quote) end += source[end] === "\\" ? 2 : 1;
      out += '""';
      at = end + 1;
    } else {
      out += quote;
      at += 1;
    }
  }
  return out;
}

describe("importers", () => {
  it.each(sources)("%s holds no regular expression", (name) => {
    const code = withoutText(readFileSync(new URL(name, folder), "utf8"));
    expect(code).not.toMatch(/\bRegExp\b|\.matchAll\(/);
    // A slash that opens a pattern follows an operator, an opening bracket or a keyword.
    expect(code).not.toMatch(/(?:[=(,:[!&|?;]|\breturn)\s*\/(?![/*])/);
  });
});
