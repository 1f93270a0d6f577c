import { defaultPrior } from "@ebb/engine";
import { expect, it } from "vitest";
import { defaultPriorGrounds } from "./default-prior-ground.ts";

it("defaultPriorGrounds grounds every number of the default prior, once", () => {
  const { name: _, theta, effects: none, ...single } = defaultPrior;
  expect(none).toEqual({});
  const wanted = [...Object.keys(theta), ...Object.keys(single)].sort();
  expect(defaultPriorGrounds.flatMap(({ parameters }) => parameters).sort()).toEqual(wanted);
});
