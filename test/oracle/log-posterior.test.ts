/** The mode of the simulated couple's posterior against Stan's, and the maximum of its likelihood. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createObjective, defaultPrior, findMode, type Prior } from "@ebb/engine";
import { expect, test } from "vitest";
import { simulatedCouple, simulatedFolder } from "./simulated-couple.ts";

const reference = JSON.parse(readFileSync(join(simulatedFolder, "reference.json"), "utf8"));

test("the log posterior at the joint mode is Stan's -238.7420456166", () => {
  const objective = createObjective(simulatedCouple(), { drift: false, linear: "profile" });
  const { value } = findMode(objective);
  expect(Math.abs(value - reference.posterior.log_posterior_mode)).toBeLessThan(1e-8);
});

test("under flat priors the mode is the maximum of the likelihood, -234.629134510530", () => {
  const flat = { mean: 0, sd: Number.POSITIVE_INFINITY };
  const wide = Object.fromEntries(
    Object.entries(defaultPrior.theta).map(([name, { mean }]) => [name, { mean, sd: 1e6 }]),
  );
  const prior: Prior = { ...defaultPrior, theta: wide, mu: { ...flat, mean: 6 }, effect: flat };
  const objective = createObjective(simulatedCouple(), { drift: false, linear: "profile", prior });
  const { theta } = findMode(objective);
  objective.evaluate(theta);
  expect(Math.abs(objective.lastLogLik() - reference.posterior.loglik_maximum)).toBeLessThan(1e-7);
});
