import { describe, expect, test } from "vitest";
import { contactOf } from "./contact.ts";

describe("contactOf", () => {
  test("is the log of turns and a half against the own median", () => {
    const days = [2, 4, 6].map((turns, day) => ({ day, turns: { a: turns, b: 1 } }));
    const contact = contactOf(days);
    expect(contact[0]?.contact.a).toBeCloseTo(Math.log(2.5 / 4), 12);
    expect(contact[2]?.contact.a).toBeCloseTo(Math.log(6.5 / 4), 12);
    expect(contact[1]?.contact.b).toBeCloseTo(Math.log(1.5), 12);
  });

  test("compares with the 60 days around, so that an old habit does not count for ever", () => {
    const days = Array.from({ length: 200 }, (_, day) => ({
      day,
      turns: { a: day < 100 ? 40 : 4, b: 5 },
    }));
    const contact = contactOf(days);
    expect(contact[10]?.contact.a).toBeCloseTo(Math.log(40.5 / 40), 12);
    expect(contact[190]?.contact.a).toBeCloseTo(Math.log(4.5 / 4), 12);
  });

  test("stays finite for somebody who never writes", () => {
    const contact = contactOf([{ day: 0, turns: { a: 9, b: 0 } }]);
    expect(contact[0]?.contact.b).toBe(0);
  });
});
