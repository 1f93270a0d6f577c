import { expect, test } from "vitest";
import { reportsOf } from "./bad-entry.ts";
import { sourcesKnown } from "./sources-known.ts";

test("sources-known finds nothing in the knowledge as it is", () => {
  expect(reportsOf(sourcesKnown)).toEqual([]);
});

test("sources-known reports a source that has no file", () => {
  const reports = reportsOf(sourcesKnown, {
    "dynamics/d1.yml": (yaml) => {
      yaml.sources.push("nobody-1999");
    },
  });
  expect(reports).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        id: "d1",
        message: expect.stringMatching(/no source has the id nobody-1999/u),
      }),
    ]),
  );
});

test("sources-known reports the claims that a lost source leaves behind", () => {
  const reports = reportsOf(sourcesKnown, { "sources/schulz-2004.yml": null });
  expect(reports).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ id: "d3", message: expect.stringMatching(/schulz-2004/u) }),
      expect.objectContaining({ id: "stress", message: expect.stringMatching(/schulz-2004/u) }),
    ]),
  );
});
