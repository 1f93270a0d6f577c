/** docs/default-prior.md is made of the numbers themselves: `npx vitest run test/golden/default-prior -u`. */

import { join } from "node:path";
import { defaultPriorGrounds } from "@ebb/core";
import { defaultPrior, type Normal } from "@ebb/engine";
import { expect, test } from "vitest";

const page = join(import.meta.dirname, "../../../docs/default-prior.md");

const levels: Readonly<Record<string, Normal>> = {
  mu: defaultPrior.mu,
  drift: defaultPrior.drift,
  intercept: defaultPrior.intercept,
  eventIntercept: defaultPrior.eventIntercept,
  effect: defaultPrior.effect,
};

function normalOf(name: string): Normal {
  const normal = defaultPrior.theta[name] ?? levels[name];
  if (normal === undefined) throw new Error(`no prior of ${name}`);
  return normal;
}

/** The 95 % range on the scale one thinks in: exp of a log, logistic of a logit, tanh of an atanh. */
function rangeOf(name: string, { mean, sd }: Normal): string {
  const natural = (x: number) => {
    if (name.startsWith("log_")) return Math.exp(x);
    if (name.startsWith("atanh_")) return Math.tanh(x);
    if (name.startsWith("logit_")) return 1 / (1 + Math.exp(-x));
    return x;
  };
  const at = (z: number) => natural(mean + z * sd).toFixed(2);
  return `${at(0)} (${at(-1.96)} to ${at(1.96)})`;
}

function pageText(): string {
  const rows = defaultPriorGrounds.flatMap(({ parameters, kind, ground }) =>
    parameters.map((name) => {
      const normal = normalOf(name);
      const numbers = `${normal.mean.toFixed(3)}, ${normal.sd.toFixed(2)}`;
      return `| \`${name}\` | ${numbers} | ${rangeOf(name, normal)} | ${kind} | ${ground} |`;
    }),
  );
  return [
    "# Where each number of the default prior comes from",
    "",
    "Normal distributions on the scale that the name says (`log_`, `atanh_`, `logit_`), slider units 0 to 10, days; the middle and the 95 % range stand beside them on the natural scale. `data`: estimated on real couples; `convention`: chosen wide, with its reason. `ebb fit --cohort` estimates another prior from diaries of one's own; what these cannot show stays as here.",
    "",
    "| parameter | mean, sd | middle and 95 % range | kind | where from |",
    "| --- | --- | --- | --- | --- |",
    ...rows,
    "",
  ].join("\n");
}

test("the page of the default prior has its numbers and their grounds", async () => {
  await expect(pageText()).toMatchFileSnapshot(page);
});

test("every number of the default prior stands on the page", () => {
  const text = pageText();
  for (const name of [...Object.keys(defaultPrior.theta), ...Object.keys(levels)]) {
    expect(text).toContain(`\`${name}\``);
  }
});
