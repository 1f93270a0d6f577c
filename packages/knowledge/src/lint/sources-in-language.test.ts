import { expect, test } from "vitest";
import { reportsOf } from "./bad-entry.ts";
import { sourcesInLanguage } from "./sources-in-language.ts";

test("sources-in-language finds nothing in the knowledge as it is", () => {
  expect(reportsOf(sourcesInLanguage)).toEqual([]);
});

test("sources-in-language reports what is missing, too many, or badly worded", () => {
  const reports = reportsOf(sourcesInLanguage, {
    "text/de/sources.yml": (yaml) => {
      delete yaml["papp-2009"];
      yaml["nobody-1999"] = { ...yaml["joel-2020"] };
      yaml["joel-2020"].measured = "Narzissten!";
    },
  });
  expect(reports).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ id: "papp-2009", message: "no words in this language" }),
      expect.objectContaining({ id: "nobody-1999", message: "words without a source" }),
      expect.objectContaining({ id: "joel-2020", message: "“Narzissten” has no place here" }),
    ]),
  );
});
