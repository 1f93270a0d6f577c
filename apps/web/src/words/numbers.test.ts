import fc from "fast-check";
import { expect, test } from "vitest";
import { numberIn } from "./numbers.ts";

const numbers = fc.oneof(
  fc.double({ min: -2e6, max: 2e6, noNaN: true }),
  fc.integer({ min: -40_000, max: 40_000 }).map((tenths) => tenths / 20),
  fc.integer({ min: -3000, max: 3000 }).map((cents) => cents / 100),
);

test.each(["en", "de"] as const)("is what the browser itself would write (%s)", (language) => {
  for (const digits of [0, 1, 2]) {
    const form = new Intl.NumberFormat(language, { maximumFractionDigits: digits });
    fc.assert(
      fc.property(numbers, (value) => {
        const said = form.format(value).replace("-", "\u2212");
        expect(numberIn(value, digits, language)).toBe(said === "\u22120" ? "0" : said);
      }),
      { numRuns: 2000 },
    );
  }
});

test("what rounds to nothing has no sign", () => {
  expect(numberIn(-0.04, 1, "en")).toBe("0");
  expect(numberIn(-0, 1, "de")).toBe("0");
});
