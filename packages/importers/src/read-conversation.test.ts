import * as fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { SourceFile } from "./importer.ts";
import { fileFromBytes } from "./importer.ts";
import { readConversation, readConversationSteps } from "./read-conversation.ts";
import { refusalSentence } from "./refusal.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const file = (text: string, name = "chat.txt") => fileFromBytes(name, bytesOf(text));

function read(files: readonly SourceFile[], options = {}) {
  const outcome = readConversation(files, options);
  if (outcome.status === "refused") throw new Error(refusalSentence(outcome.refusal));
  if (outcome.status === "cancelled") throw new Error("cancelled");
  return outcome;
}

function refusal(bytes: Uint8Array, name = "chat.txt"): string {
  const outcome = readConversation([fileFromBytes(name, bytes)]);
  return outcome.status === "refused" ? outcome.refusal.kind : outcome.status;
}

const chat =
  "13.02.23, 20:20 - Anna: a\n13.02.23, 20:21 - Ben: b\nmore\n14.02.23, 08:00 - Anna: c\n";

describe("readConversation", () => {
  it("refuses what is no chat, each with its own kind", () => {
    expect(refusal(new Uint8Array())).toBe("empty-file");
    expect(refusal(bytesOf(" \n\n"))).toBe("empty-file");
    expect(
      refusal(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, ...Array(400).fill(200)])),
    ).toBe("picture");
    expect(refusal(bytesOf("Dear diary,\ntoday nothing happened.\n"))).toBe("not-a-chat");
    expect(refusal(bytesOf('{"a": 1}'), "x.json")).toBe("other-json");
    expect(refusal(bytesOf("<!DOCTYPE html><html></html>"), "messages.html")).toBe("telegram-html");
    expect(refusal(bytesOf("13.02.23, 20:20 - You created the group\n"))).toBe("no-messages");
    expect(refusal(bytesOf(`${'{"a":'.repeat(100)}1${"}".repeat(100)}`), "x.json")).toBe(
      "json-too-deep",
    );
  });

  it("refuses a file of random bytes after its head, whatever its size says", () => {
    let state = 1;
    let furthest = 0;
    const random: SourceFile = {
      name: "random.txt",
      size: 300_000_000,
      read: (start, end) => {
        furthest = Math.max(furthest, end);
        return Uint8Array.from({ length: end - start }, () => {
          state = (Math.imul(state, 1103515245) + 12345) >>> 0;
          return state >>> 24;
        });
      },
    };
    const outcome = readConversation([random]);
    expect(outcome.status === "refused" && outcome.refusal.kind).toBe("binary");
    expect(furthest).toBeLessThan(1 << 20);
  });

  it("opens a zip, and refuses half of one, a nested one, one with two chats, and a bomb", () => {
    const zip = zipSync({ "_chat.txt": bytesOf(chat) });
    const report = read([fileFromBytes("chat.zip", zip)]).report;
    expect(report.messages).toBe(3);
    expect(refusal(zip.slice(0, zip.length >> 1), "half.zip")).toBe("broken-zip");
    expect(refusal(zipSync({ "inner.zip": zip }), "nested.zip")).toBe("nested-zip");
    expect(refusal(zipSync({ "a.txt": bytesOf(chat), "b.txt": bytesOf(chat) }), "two.zip")).toBe(
      "several-chats",
    );
    expect(refusal(zipSync({ "_chat.txt": new Uint8Array(60_000_000) }), "bomb.zip")).toBe(
      "hostile-zip",
    );
    const many = Object.fromEntries(
      Array.from({ length: 1001 }, (_, at) => [`${at}.jpg`, strToU8("x")]),
    );
    expect(refusal(zipSync(many), "many.zip")).toBe("hostile-zip");
    expect(
      read([fileFromBytes("up.zip", zipSync({ "../../_chat.txt": bytesOf(chat) }))]).report
        .messages,
    ).toBe(3);
  });

  it("refuses a zip in which any byte of the packed chat was changed", () => {
    const zip = zipSync({ "_chat.txt": bytesOf(chat.repeat(30)) });
    for (let at = 40; at < 120; at += 7) {
      const damaged = zip.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 0x55;
      expect(["broken-zip", "hostile-zip"]).toContain(refusal(damaged, "damaged.zip"));
    }
  });

  it("reads UTF-16 of both kinds like UTF-8, with a problem", () => {
    const plain = read([file(chat)]).report;
    for (const big of [false, true]) {
      const text = `\ufeff${chat}`;
      const bytes = new Uint8Array(text.length * 2);
      for (let at = 0; at < text.length; at += 1) {
        bytes[at * 2 + (big ? 1 : 0)] = text.charCodeAt(at) & 255;
        bytes[at * 2 + (big ? 0 : 1)] = text.charCodeAt(at) >> 8;
      }
      const { problems, ...rest } = read([fileFromBytes("chat.txt", bytes)]).report;
      expect(problems.map(({ type }) => type)).toEqual(["utf-16"]);
      expect({ ...rest, problems: [] }).toEqual({ ...plain, problems: [] });
    }
  });

  it("notes odd bytes and reads on", () => {
    const bytes = bytesOf(chat);
    bytes[24] = 0xff;
    const { messages, problems } = read([fileFromBytes("chat.txt", bytes)]).report;
    expect(messages).toBe(3);
    expect(problems).toEqual([{ type: "odd-bytes", line: 1, count: 1 }]);
  });

  it("leaves the writers of a colon in a notice out, and pastes in their message", () => {
    const text =
      "03.03.24, 18:00 - A: x\n16.03.24, 19:05 - A: look\n03.03.24, 18:00 - A: x\n16.03.24, 19:07 - B: no\n";
    const { report } = read([file(text)]);
    expect(report.messages).toBe(3);
    expect(report.problems.map(({ type }) => type)).toEqual(["pasted-lines"]);
  });

  it("says that an export was cut at forty thousand rows", () => {
    const lines = Array.from({ length: 40_000 }, (_, at) => {
      const minute = String(at % 60).padStart(2, "0");
      const hour = String(Math.floor(at / 60) % 24).padStart(2, "0");
      const day = String(1 + Math.floor(at / 1440)).padStart(2, "0");
      return `${day}.12.23, ${hour}:${minute} - ${at % 2 ? "Anna" : "Ben"}: x\n`;
    });
    const { report } = read([file(lines.join(""))]);
    expect(report.truncated.likely).toBe(true);
    expect(report.messages).toBe(40_000);
  });

  it("asks for the date order with two dates, and takes the answer", () => {
    const text = "1/2/23, 20:20 - Anna: a\n3/4/23, 20:21 - Ben: b\n";
    const asked = read([file(text)]);
    expect(asked.status).toBe("undecided");
    expect(asked.report.undecided?.choices).toEqual([
      { order: "dmy", example: "2023-02-01" },
      { order: "mdy", example: "2023-01-02" },
    ]);
    expect(asked.report.days).toBeNull();
    expect(read([file(text)], { dateOrder: "mdy" }).report.first).toBe("2023-01-02T20:20:00");
    const wrong = readConversation([file("13/2/23, 20:20 - Anna: a\n14/2/23, 1:00 - B: b\n")], {
      dateOrder: "mdy",
    });
    expect(wrong.status === "refused" && wrong.refusal.kind).toBe("date-order");
  });

  it("stops between two pieces when asked to", () => {
    const big = file(chat.repeat(40_000));
    let pieces = 0;
    const onProgress = () => {
      pieces += 1;
      return pieces < 3;
    };
    const outcome = readConversation([big], {}, { onProgress });
    expect(outcome.status).toBe("cancelled");
    expect(pieces).toBe(3);
    const steps = readConversationSteps([big]);
    expect(steps.next().done).toBe(false);
  });

  it("keeps the counts of a report when columns are not wanted", () => {
    const withColumns = read([file(chat)]).report;
    expect(read([file(chat)], { columns: false }).report).toEqual(withColumns);
  });
});

describe("merging", () => {
  const lines = Array.from({ length: 60 }, (_, at) => {
    const day = String(13 + Math.floor(at / 12)).padStart(2, "0");
    const hour = String(8 + (at % 12)).padStart(2, "0");
    return `${day}.02.23, ${hour}:15 - ${at % 3 ? "Anna" : "Ben"}: text ${at % 5}\n`;
  });

  it("overlapping exports make the whole chat, in any order and any number (property)", () => {
    const whole = read([file(lines.join(""))]).report;
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 58 }),
        fc.integer({ min: 0, max: 20 }),
        (cut, overlap) => {
          const first = file(lines.slice(0, Math.min(60, cut + overlap)).join(""), "first.txt");
          const second = file(lines.slice(cut - 1).join(""), "second.txt");
          const merged = read([second, first, second]).report;
          expect(merged.participants.toSorted((p, q) => p.name.localeCompare(q.name))).toEqual(
            whole.participants.toSorted((p, q) => p.name.localeCompare(q.name)),
          );
          expect({ m: merged.messages, first: merged.first, last: merged.last }).toEqual({
            m: whole.messages,
            first: whole.first,
            last: whole.last,
          });
          expect(readConversation([first, second])).toEqual(readConversation([second, first]));
        },
      ),
      { numRuns: 40 },
    );
  });

  it("keeps true doubles within a minute, and different messages of one minute", () => {
    const twice =
      "13.02.23, 20:20 - Anna: ok\n13.02.23, 20:20 - Anna: ok\n13.02.23, 20:21 - Ben: x\n";
    expect(read([file(twice), file(twice)]).report.messages).toBe(3);
    const other = "13.02.23, 20:20 - Anna: different\n13.02.23, 20:21 - Ben: x\n";
    expect(read([file(twice), file(other)]).report.messages).toBe(4);
  });

  it("takes a message that one export has deleted or edited as one", () => {
    const before =
      "13.02.23, 20:20 - Anna: something\n13.02.23, 20:21 - Ben: x\n13.02.23, 20:25 - Ben: teh end\n";
    const after =
      "13.02.23, 20:20 - Anna: This message was deleted\n13.02.23, 20:21 - Ben: x\n13.02.23, 20:25 - Ben: the end <This message was edited>\n";
    const one = read([file(before), file(after)]).report;
    expect(one.messages).toBe(3);
    expect(one.problems).toEqual([{ type: "merged-with-changes", line: null, count: 2 }]);
    expect(read([file(after), file(before)]).report).toEqual(one);
  });

  it("refuses another conversation and names both files", () => {
    const mine = file("13.02.23, 20:20 - Anna: a\n13.02.23, 20:21 - Ben: b\n", "ben.txt");
    const theirs = file("13.02.23, 20:20 - Anna: a\n13.02.23, 20:21 - Cleo: b\n", "cleo.txt");
    const outcome = readConversation([mine, theirs]);
    expect(outcome.status === "refused" && refusalSentence(outcome.refusal)).toMatch(
      /cleo\.txt.*ben\.txt/,
    );
  });
});

describe("any file", () => {
  it("accounts for every line and never throws, whatever is cut, doubled or swapped (property)", () => {
    const seeds = [
      "13.02.23, 20:20 - Anna: a",
      "[13.02.23, 20:20:11] Ben: \u200eimage omitted",
      "1/30/23, 11:59\u202fPM - Anna: x",
      "1/30/23, 11:59\u202fPM - a notice: with colon",
      "30.02.23, 25:61 - Anna: nowhen",
      "",
      "plain",
      "٣٠/١/٢٣، ٨:٢٠ م - Ben: y",
      "\ufeff\u200e[2023-02-12, 20:20] Me: z",
      "31.12.22, 23:59 - : no name",
      "13.02.23, 20:20 - Anna:",
    ];
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...seeds), fc.nat(60), fc.string({ maxLength: 3 })), {
          maxLength: 30,
        }),
        (parts) => {
          const text = parts
            .map(([line, at, junk]) => line.slice(0, at) + junk + line.slice(at))
            .join("\n");
          const outcome = readConversation([file(text)]);
          if (outcome.status !== "read" && outcome.status !== "undecided") return;
          const lines = outcome.report.lines_accounted;
          if (lines === null) return;
          const { total, ...used } = lines;
          expect(Object.values(used).reduce((sum, one) => sum + one, 0)).toBe(total);
          expect(total).toBe(text.split("\n").length - (text.endsWith("\n") ? 1 : 0));
        },
      ),
      { numRuns: 400 },
    );
  });
});
