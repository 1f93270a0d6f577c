import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { CommandFailure } from "../failure.ts";
import { readSources, type SourceOptions } from "./sources.ts";

const folder = mkdtempSync(join(tmpdir(), "ebb-sources-"));
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const nothing: SourceOptions = {
  me: undefined,
  dateOrder: undefined,
  map: undefined,
  dyad: undefined,
};

const failureOf = (path: string, options: Partial<SourceOptions> = {}): CommandFailure => {
  try {
    readSources([path], { ...nothing, ...options });
  } catch (error) {
    if (error instanceof CommandFailure) return error;
    throw error;
  }
  throw new Error("the file was read");
};

describe("readSources", () => {
  test("refuses an empty diary, bytes that are no text, and a table without known columns", () => {
    for (const path of [
      file("empty.csv", ""),
      file("bytes.csv", new Uint8Array([0xff, 0xfe, 0x80, 0x81])),
      file("other.csv", "alpha,beta\n1,2\n"),
    ]) {
      const failure = failureOf(path);
      expect(failure.exitCode).toBe(3);
      expect(failure.message).toMatch(/^\S+\.csv[,:]/);
    }
  });

  test("names the column of the mapping file that is not there", () => {
    const table = file("table.csv", "t,y1\n0,5\n");
    const map = file("map.json", '{"time":"t","a":{"closeness":"y9"},"b":{}}');
    expect(failureOf(table, { map }).message).toContain("y9");
  });

  test("asks which couple, and says which there are, where a diary holds several", () => {
    const two = "dyad,person,time,closeness\nx,a,2026-01-01,5\ny,a,2026-01-01,6\n";
    const failure = failureOf(file("two.csv", two));
    expect(failure.exitCode).toBe(2);
    expect(failure.message).toContain("x, y");
    const sources = readSources([file("two2.csv", two)], { ...nothing, dyad: "y" });
    expect(sources.kind === "record" && sources.record.checkIns[0]?.scales.closeness).toBe(6);
  });

  test("makes no reading from a chat of four, of one, or without a reader", () => {
    const line = (name: string, minute: number) => `13/01/2026, 10:${minute} - ${name}: hello\n`;
    const four = ["Ada", "Ben", "Cleo", "Dan"].map((name, i) => line(name, 10 + i)).join("");
    expect(failureOf(file("four.txt", four), { me: "Ada" })).toMatchObject({ exitCode: 3 });
    expect(
      failureOf(file("one.txt", line("Ada", 10) + line("Ada", 11)), { me: "Ada" }),
    ).toMatchObject({
      exitCode: 3,
    });
    const pair = file("pair.txt", line("Ada", 10) + line("Ben", 11));
    expect(failureOf(pair)).toMatchObject({ exitCode: 2 });
    expect(failureOf(pair, { me: "Zoe" }).message).toContain("Ada, Ben");
  });

  test("puts the reader of a chat first and joins it with the reader's diary", () => {
    const chat = file(
      "chat.txt",
      "13/01/2026, 10:10 - Ada: hello\n13/01/2026, 10:11 - Ben: hi\n14/01/2026, 10:11 - Ben: hi\n",
    );
    const diary = file("diary.csv", "person,time,closeness\nAda,2026-01-13,4\nBen,2026-01-13,7\n");
    const sources = readSources([chat, diary], { ...nothing, me: "Ben" });
    if (sources.kind !== "record") throw new Error("undecided");
    expect(sources.record.names).toEqual({ a: "Ben", b: "Ada" });
    expect(sources.record.reader).toBe("a");
    expect(sources.record.checkIns.map((one) => [one.person, one.scales.closeness])).toEqual([
      ["b", 4],
      ["a", 7],
    ]);
    expect(sources.record.chat?.messages).toBe(3);
  });

  test("takes a table of messages for a chat, and a program's diary for a diary", () => {
    const messages = file(
      "messages.csv",
      "time,person,text\n2026-01-13T09:00:00+01:00,Ada,hello\n2026-01-13T09:01:00+01:00,Ben,hi\n",
    );
    const chat = readSources([messages], { ...nothing, me: "Ada" });
    expect(chat.kind === "record" && chat.record.chat?.messages).toBe(2);
    const moods = file(
      "moods.csv",
      "full_date,date,weekday,time,mood,activities,note_title,note\n2026-01-01,January 1,Thursday,20:00,good,work stress,,\n",
    );
    const diary = readSources([moods], nothing);
    expect(diary.kind === "record" && diary.record.checkIns).toHaveLength(1);
  });

  test("does not join days that are only counted with a calendar", () => {
    const counted = file("counted.csv", "person,time,closeness\na,1,4\nb,2,7\n");
    const dated = file("dated.csv", "person,time,closeness\na,2026-01-01,4\n");
    try {
      readSources([counted, dated], nothing);
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({ exitCode: 3 });
    }
  });
});
