import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Dialect } from "./dialect.ts";
import { renderHeader, unpackDialect } from "./dialect.ts";
import { judgeImporter } from "./judge.ts";
import { shortChat } from "./made-chat.ts";

const fixture = new URL(
  "../../../../../test/golden/importers/whatsapp/dialects.json",
  import.meta.url,
);
// Written by the study from Unicode's locale data; one record a dialect.
const packed = JSON.parse(readFileSync(fixture, "utf8")) as Dialect[];
const dialects = packed.map(unpackDialect);

describe("the dialects of all locales", () => {
  it("renderHeader writes what phones write", () => {
    const clock = { year: 2023, month: 2, day: 12, hour: 20, minute: 5, second: 9 };
    const plain = { locale: "x", system: "ios" as const, zero: "0", words: [], yearOffset: 0 };
    const german = { ...plain, date: "dd.MM.yy", time: "HH:mm:ss", join: "{1}, {0}" };
    expect(renderHeader(german, clock)).toBe("12.02.23, 20:05:09");
    const thai = { ...plain, date: "d/M/yy", time: "HH:mm", join: "{1} {0}", yearOffset: 543 };
    expect(renderHeader(thai, clock)).toBe("12/2/66 20:05");
  });

  it("are read right at least 97 times in 100, and never silently wrong", () => {
    const verdicts = dialects.map((dialect) => ({ dialect, verdict: judgeImporter(dialect) }));
    const silent = verdicts.filter(({ verdict }) => verdict === "silent");
    const right = verdicts.filter(({ verdict }) => verdict === "right");
    expect(dialects.length).toBeGreaterThan(700);
    expect(silent.map(({ dialect }) => dialect.locale)).toEqual([]);
    expect(right.length / dialects.length).toBeGreaterThanOrEqual(0.97);
  });

  it("are asked or read right where a chat has one to six messages, never silently wrong", () => {
    const silent = dialects.flatMap((dialect, place) => {
      // Another chat for each dialect; lengths and days run through all.
      const chat = shortChat(place * 11 + 3);
      return judgeImporter(dialect, chat) === "silent" ? [`${dialect.locale} ${place}`] : [];
    });
    expect(silent).toEqual([]);
  });
});
