import { messageFlags } from "@ebb/core";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseIsoTime, utcMsOf } from "./iso-time.ts";
import { createTextMeasure, measureBytes, measureLine, measureText } from "./measure.ts";
import { createLineReader } from "./read-lines.ts";
import { decodeUtf8, encodeUtf8 } from "./utf8.ts";

const encode = (text: string) => new TextEncoder().encode(text);

describe("utf8", () => {
  it("agrees with the platform on every text (property)", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
        expect(encodeUtf8(text)).toEqual(encode(text));
        expect(decodeUtf8(encode(text))).toBe(
          new TextDecoder("utf-8", { ignoreBOM: true }).decode(encode(text)),
        );
      }),
    );
  });
});

describe("createLineReader", () => {
  it("gives the same lines for pieces of any size (property)", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("a", "ü", "\n", "\r\n", "👍", ""), { maxLength: 60 }),
        fc.integer({ min: 1, max: 9 }),
        (parts, step) => {
          const bytes = encode(parts.join(""));
          const lines: string[] = [];
          const reader = createLineReader((buffer, start, end) =>
            lines.push(decodeUtf8(buffer, start, end)),
          );
          for (let at = 0; at < bytes.length; at += step)
            reader.push(bytes.subarray(at, at + step));
          reader.finish();
          const expected = parts.join("").split("\n");
          if (expected.at(-1) === "") expected.pop();
          expect(lines).toEqual(
            expected.map((line) => (line.endsWith("\r") ? line.slice(0, -1) : line)),
          );
        },
      ),
    );
  });
});

describe("measure", () => {
  // The slow twin: words by the platform's classes.
  const slowWords = (text: string) => [...text.matchAll(/[\p{L}\p{M}\p{Nd}'\u2019]+/gu)].length;

  it("counts words and units like the platform, for letters of many scripts (property)", () => {
    const unit = fc.constantFrom(
      "a",
      "Z",
      "9",
      "'",
      " ",
      "-",
      "é",
      "ß",
      "ж",
      "ש",
      "م",
      "हि",
      "👍",
      ".",
      ",",
      "\u00a0",
      ":",
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 40 }), (parts) => {
        const text = parts.join("");
        const bytes = encode(text);
        const out = createTextMeasure();
        measureBytes(bytes, 0, bytes.length, out);
        expect({ chars: out.chars, words: out.words }).toEqual({
          chars: text.length,
          words: slowWords(text),
        });
        const line = createTextMeasure();
        // The byte behind the line feed is never part of the line.
        const fed = encode(`${text}\nx`);
        expect(measureLine(fed, 0, line)).toBe(bytes.length);
        expect(line).toEqual(out);
      }),
    );
  });

  it("hears a question in any script, behind a smile and a bracket", () => {
    const out = createTextMeasure();
    const asks = (text: string) => {
      measureText(text, out);
      return (out.flags & messageFlags.question) !== 0;
    };
    expect(["so?", "so? 😊", "(so?)", "هل؟", "吗？", "so?!"].map(asks)).toEqual([
      true,
      true,
      true,
      true,
      true,
      true,
    ]);
    expect(["so? yes", "", "no.", "?? ok"].map(asks)).toEqual([false, false, false, false]);
  });
});

describe("parseIsoTime", () => {
  it("agrees with the platform on times with a zone (property)", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("1990-01-01"), max: new Date("2090-01-01"), noInvalidDate: true }),
        (date) => {
          const time = parseIsoTime(date.toISOString());
          expect(time && utcMsOf(time)).toBe(date.getTime());
        },
      ),
    );
    const shifted = parseIsoTime("2023-01-05T17:52:39.762+01:00");
    expect(shifted && utcMsOf(shifted)).toBe(Date.parse("2023-01-05T17:52:39.762+01:00"));
    expect(
      ["2023-02-30", "2023-01-05T25:00", "x", "2023-01-05T17:52:39+x"].map(parseIsoTime),
    ).toEqual(Array(4).fill(undefined));
  });
});
