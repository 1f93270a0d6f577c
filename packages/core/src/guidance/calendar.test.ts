import { expect, test } from "vitest";
import { dayFromCivil } from "../kit/index.ts";
import { calendarFile } from "./calendar.ts";

const day = dayFromCivil(2026, 12, 31);

test("calendarFile writes floating local times over the end of a day and a year", () => {
  const text = calendarFile(
    [{ id: "a-1", title: "Back", day, minute: 23 * 60 + 50, minutes: 20 }],
    "20261201T080000Z",
  );
  expect(text).toContain("DTSTART:20261231T235000\r\n");
  expect(text).toContain("DTEND:20270101T001000\r\n");
  expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
});

test("calendarFile escapes and folds so that unfolding gives the title back", () => {
  const title = `Ä;, \\ ${"long ".repeat(30)}`;
  const text = calendarFile([{ id: "a", title, day }], "20261201T080000Z");
  const encoded = text
    .split("\r\n")
    .map((line) => [...line].reduce((n, c) => n + (c > "\u007f" ? 2 : 1), 0));
  expect(Math.max(...encoded)).toBeLessThanOrEqual(75);
  const summary = /SUMMARY:(.*)/u.exec(text.replaceAll("\r\n ", ""))?.[1] ?? "";
  expect(summary.replace(/\\([\\;,])/gu, "$1")).toBe(title);
  expect(text).not.toMatch(/ebb|room|space/iu);
});
