import { dayFromCivil } from "@ebb/core";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOfHeaderDate } from "./calendar.ts";
import type { WrittenDate } from "./date-order.ts";
import { decideOrder } from "./date-order.ts";
import { hoursOfWords } from "./day-period.ts";
import { readHeader } from "./header.ts";
import { cleanName } from "./writers.ts";

const platformDay = (year: number, month: number, day: number, calendar: string) => {
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
    year: "numeric",
    month: "numeric",
    day: "numeric",
    timeZone: "UTC",
  });
  const from = dayOfHeaderDate(year, month, day, 4);
  const parts = format.formatToParts(from * 86_400_000);
  const value = (type: string) =>
    Number.parseInt(parts.find((part) => part.type === type)?.value ?? "", 10);
  return [value("year"), value("month"), value("day")];
};

describe("dayOfHeaderDate", () => {
  it("agrees with the platform's Persian and Umm al-Qura calendars (property)", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1390, max: 1425 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 29 }),
        (y, m, d) => {
          expect(platformDay(y, m, d, "persian")).toEqual([y, m, d]);
        },
      ),
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 1431, max: 1468 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 29 }),
        (y, m, d) => {
          expect(platformDay(y, m, d, "islamic-umalqura")).toEqual([y, m, d]);
        },
      ),
    );
  });

  it("reads Buddhist years, and refuses days that are none", () => {
    expect(dayOfHeaderDate(2566, 2, 12, 4)).toBe(dayFromCivil(2023, 2, 12));
    expect(dayOfHeaderDate(66, 2, 12, 2)).toBe(dayFromCivil(2023, 2, 12));
    expect(dayOfHeaderDate(2023, 2, 30, 4)).toBeNaN();
    expect(dayOfHeaderDate(1999, 2, 3, 4)).toBeNaN();
  });
});

const written = (text: string): WrittenDate => {
  const parts = text.split("/");
  const three = (list: number[]): [number, number, number] => [
    list[0] ?? 0,
    list[1] ?? 0,
    list[2] ?? 0,
  ];
  return {
    numbers: three(parts.map(Number)),
    widths: three(parts.map((part) => part.length)),
    marks: "//",
  };
};

describe("decideOrder", () => {
  it("takes the only order in which every date is a day", () => {
    expect(decideOrder(["1/13/23", "2/14/23"].map(written))).toEqual({
      kind: "decided",
      order: "mdy",
      isOnly: true,
    });
  });
  it("takes the order in which time runs forward", () => {
    const dates = ["1/2/23", "2/2/23", "3/2/23", "1/3/23", "2/3/23", "1/4/23"].map(written);
    expect(decideOrder(dates)).toEqual({ kind: "decided", order: "dmy", isOnly: false });
  });
  it("leaves open what both allow", () => {
    expect(decideOrder(["1/2/23", "3/4/23", "5/6/23"].map(written))).toEqual({
      kind: "open",
      orders: ["dmy", "mdy"],
    });
  });
});

describe("readHeader", () => {
  const header = (line: string) => {
    const bytes = new TextEncoder().encode(line);
    return readHeader(bytes, 0, bytes.length);
  };
  it("knows the words of a day that begin with a digit, and only behind the time", () => {
    for (const [line, form] of [
      ["11/24/2022, 2:37 2ja - Anna: x", "dash"],
      ["[11/24/2022, 2:37:30 1ka] Anna: x", "bracket"],
    ] as const) {
      const found = header(line);
      expect(found).toMatchObject({
        form,
        numbers: found?.numbers.slice(0, form === "dash" ? 5 : 6),
      });
      expect(found?.words.at(-1)).toBe(form === "dash" ? "ja" : "ka");
      expect(found?.signature).toBe(form === "dash" ? "#/#/#, #:# W - " : "[#/#/#, #:#:# W]");
    }
    expect(header("11/24/2022, 2:37 2jam - Anna: x")?.numbers).toHaveLength(6);
  });
  it("sees form, numbers and words of headers it was never told of", () => {
    expect(header("12.02.23 г., 8:20 ч. pm - Anna: x")).toMatchObject({
      form: "dash",
      numbers: [12, 2, 23, 8, 20],
      words: ["", "", "", "г", "", "ч pm"],
    });
    expect(header("[2023-02-12, 8:20:11 p.\u00a0m.] Anna: x")).toMatchObject({
      form: "bracket",
      numbers: [2023, 2, 12, 8, 20, 11],
    });
    expect(header("12.02.23, 20:20:11: Anna: x")?.form).toBe("colon");
    expect(header("۱۴۰۱/۱۱/۲۳،\u200f ۲۰:۲۰ - Anna: x")?.numbers).toEqual([1401, 11, 23, 20, 20]);
  });
  it("sees none in ordinary lines", () => {
    expect(["", "at 10:30, 11:45 - and so on", "1. 2. 3.", "[1] x"].map(header)).toEqual(
      Array(4).fill(undefined),
    );
  });
});

describe("hoursOfWords", () => {
  it("reads the parts of the day of other languages", () => {
    const hour = (words: string[], word: string, written: number) =>
      hoursOfWords(words).get(word)?.[written];
    expect(hour(["am", "pm"], "pm", 12)).toBe(12);
    expect(hour(["am", "pm"], "am", 12)).toBe(0);
    expect(hour(["오전", "오후"], "오후", 8)).toBe(20);
    expect(hour(["凌晨", "晚上"], "晚上", 8)).toBe(20);
  });

  it("takes half past twelve for the part of the day beside a word for noon itself", () => {
    const words = ["နံနက်", "နေ့လယ်", "ညနေ", "ည"];
    expect(hoursOfWords(words).get("နေ့လယ်")?.[12]).toBe(12);
    expect(hoursOfWords(words).get("နံနက်")?.[12]).toBe(0);
    // Nothing lies beside: it stays open.
    expect(hoursOfWords(words).get("ညနေ")?.[1]).toBeUndefined();
  });
});

describe("cleanName", () => {
  it("takes direction marks and the tilde away and keeps joined emoji", () => {
    expect(cleanName("~\u00a0Ben")).toBe("Ben");
    expect(cleanName("\u202a+49\u00a0170\u202c")).toBe("+49 170");
    expect(cleanName("👩‍👩‍👧")).toBe("👩‍👩‍👧");
  });
});
