import { diaryProblemTypes, parseDiaryCsv } from "@ebb/core";
import { expect, test } from "vitest";
import { diaryProblemText } from "./diary-problem.ts";

test("every kind of problem is told in a sentence with file, line and what was done", () => {
  for (const type of diaryProblemTypes) {
    const text = diaryProblemText("d.csv", { type, line: 7, column: "stress" });
    expect(text).toMatch(/^d\.csv, line 7, column stress: .{20,}\.$/);
    expect(text).not.toContain(type);
  }
});

test("a number outside of its scale is told with the scale, and never with the number", () => {
  const { problems } = parseDiaryCsv("person,time,closeness\na,2025-01-01,4\na,2025-01-02,97\n");
  const [text] = problems.map((problem) => diaryProblemText("d.csv", problem));
  expect(text).toContain("d.csv, line 3, column closeness");
  expect(text).toContain("from 0 to 10");
  expect(text).not.toContain("97");
});
