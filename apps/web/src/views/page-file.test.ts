import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sampleReading } from "../dev/sample-reading.ts";
import { loopView } from "./loop.ts";
import { type PageView, pageText, readPage } from "./page-file.ts";
import { tideView } from "./tide.ts";
import { weeksOf } from "./weeks.ts";

const reading = sampleReading();
const tide = tideView(reading, 90, "en");
const page: PageView = {
  made: "2026-03-01",
  tide,
  loop: loopView(reading, undefined, { names: reading.people, language: "en" }),
  topics: "how we part on Sundays",
};

const copyOf = () =>
  JSON.parse(pageText(page)) as { loop: object; tide: { wells: object[] } & object };

/** Every place in a tree of JSON. */
function places(value: unknown, path: readonly (string | number)[] = []): (string | number)[][] {
  if (typeof value !== "object" || value === null) return [[...path]];
  return [
    [...path],
    ...Object.entries(value).flatMap(([name, inner]) => places(inner, [...path, name])),
  ];
}

describe("readPage", () => {
  it("gives back what was written", () => {
    expect(readPage(pageText(page))).toEqual(JSON.parse(JSON.stringify(page)));
    expect(readPage(pageText({ ...page, loop: null }))?.loop).toBeNull();
  });

  it("carries both where the page has them, and takes nothing beside a whole part of both", () => {
    const release = { from: "ebb1.x", to: "ebb1.y", share: "s1", signature: "00" };
    const both = {
      ...{ names: { a: "Ada", b: "Ben" }, pattern: "push_pull" as const, tide },
      basis: { own: 40, other: 41 },
      loop: { ...loopView(reading, undefined, { names: reading.people, language: "en" as const }) },
      releases: [release, release] as const,
    };
    const text = pageText({ ...page, both });
    expect(readPage(text)?.both).toEqual(JSON.parse(JSON.stringify(both)));
    expect(readPage(pageText(page))).not.toHaveProperty("both");
    const odd = (change: object) =>
      readPage(JSON.stringify({ ...JSON.parse(text), both: { ...both, ...change } }));
    expect(odd({})).toBeDefined();
    expect(odd({ releases: [release] })).toBeUndefined();
    expect(odd({ releases: [release, { ...release, signature: 1 }] })).toBeUndefined();
    expect(odd({ pattern: "doomed" })).toBeUndefined();
    expect(odd({ tide: { ...tide, dates: [] } })).toBeUndefined();
    expect(odd({ more: "words" })?.both).not.toHaveProperty("more");
  });

  it("refuses what is not such a page", () => {
    for (const text of ["", "null", "[]", "{}", '{"format":"ebb/page/2"}', pageText(page).slice(9)])
      expect(readPage(text)).toBeUndefined();
  });

  it("refuses words of closed lists that it does not know, for they choose what is drawn", () => {
    const odd = (change: (file: ReturnType<typeof copyOf>) => void) => {
      const file = copyOf();
      change(file);
      return readPage(JSON.stringify(file));
    };
    expect(odd(() => undefined)).toBeDefined();
    expect(odd((file) => Object.assign(file.loop, { strength: "certain" }))).toBeUndefined();
    expect(odd((file) => Object.assign(file.tide, { measure: "love" }))).toBeUndefined();
    const well = { id: 0, person: "a", kind: "fled", from: 0, to: 1, heading: "h" };
    expect(odd((file) => file.tide.wells.push(well))).toBeUndefined();
  });

  it("never throws on a damaged file, and what it takes can be drawn", () => {
    const whole = JSON.parse(pageText(page)) as object;
    const all = places(whole).filter((path) => path.length > 0);
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.jsonValue(), (path, value) => {
        const copy = structuredClone(whole) as Record<string | number, unknown>;
        let at = copy;
        for (const name of path.slice(0, -1)) at = at[name] as typeof at;
        at[path.at(-1) ?? ""] = value;
        const read = readPage(JSON.stringify(copy));
        if (!read) return;
        for (const person of ["a", "b"] as const)
          for (const { start, mean, low, high } of read.tide.ribbons[person]) {
            expect([...mean, ...low, ...high].every(Number.isFinite)).toBe(true);
            expect(read.tide.dates[start + mean.length - 1]).toBeTypeOf("string");
          }
        for (const week of weeksOf(read.tide)) expect(week.noted).toBeLessThanOrEqual(7);
      }),
      { numRuns: 400 },
    );
  });
});

describe("weeksOf", () => {
  it("shares all days out and gives the mean of each week", () => {
    const flat = (start: number, mean: readonly number[]) => ({
      start,
      mean,
      low: mean,
      high: mean,
    });
    const small = {
      ...tide,
      dates: Array.from({ length: 9 }, (_, i) => `2026-03-0${i + 1}`),
      ribbons: { a: [flat(0, [1, 2]), flat(3, [6, 6])], b: [flat(8, [4])] },
    };
    expect(weeksOf(small)).toEqual([
      { from: "2026-03-03", noted: 3, a: 6, b: 4 },
      { from: "2026-03-01", noted: 2, a: 1.5, b: null },
    ]);
  });
});
