import { expect, test } from "vitest";
import { articleNote } from "./article-note.ts";
import { reportsOf } from "./bad-entry.ts";

test("article-note finds nothing in the knowledge as it is", () => {
  expect(reportsOf(articleNote)).toEqual([]);
});

test("article-note reports a contested claim of an article without a note", () => {
  const reports = reportsOf(articleNote, {
    "text/en/dynamics.yml": (yaml) => {
      delete yaml.d4.note;
    },
  });
  expect(reports).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        id: "d4",
        message: expect.stringMatching(/no note on the articles in en/u),
      }),
    ]),
  );
});
