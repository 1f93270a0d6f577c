import { expect, test } from "vitest";
import { reportsOf } from "./bad-entry.ts";
import { signsFitMatrix } from "./signs-fit-matrix.ts";

test("signs-fit-matrix finds nothing in the knowledge as it is", () => {
  expect(reportsOf(signsFitMatrix)).toEqual([]);
});

test("signs-fit-matrix reports a sign against its cell, an unknown column, and a cell without a sign", () => {
  const reports = reportsOf(signsFitMatrix, {
    "reasons/stress.yml": (yaml) => {
      yaml.signs[0].direction = "down";
    },
    "reasons/vuln.yml": (yaml) => {
      yaml.signs[0].predictor = "Q9";
    },
    "model/prior-matrix.yml": (yaml) => {
      yaml.cells.disinv.K0 = [0.3, 0.1];
    },
    "reasons/norm.yml": (yaml) => {
      yaml.signs[0].signal = "stress";
    },
  });
  expect(reports).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        id: "stress",
        message: expect.stringMatching(/the matrix says up/u),
      }),
      expect.objectContaining({ id: "vuln", message: expect.stringMatching(/no predictor Q9/u) }),
      expect.objectContaining({ id: "disinv", message: expect.stringMatching(/uses K0/u) }),
      expect.objectContaining({
        id: "norm",
        message: expect.stringMatching(/E is not built from stress/u),
      }),
    ]),
  );
});
