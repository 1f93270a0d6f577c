import { expect, test } from "vitest";
import { reportsOf } from "./bad-entry.ts";
import { signalsKnown } from "./signals-known.ts";

test("signals-known finds nothing in the knowledge as it is", () => {
  expect(reportsOf(signalsKnown)).toEqual([]);
});

test("signals-known reports a sign on a signal that does not exist", () => {
  const reports = reportsOf(signalsKnown, {
    "reasons/stress.yml": (yaml) => {
      yaml.signs[0].signal = "moon_phase";
    },
  });
  expect(reports).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        id: "stress",
        message: expect.stringMatching(/no signal moon_phase/u),
      }),
    ]),
  );
});
