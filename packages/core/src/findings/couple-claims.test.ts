import { createRandom, normalCdf } from "@ebb/engine";
import { knowledge } from "@ebb/knowledge";
import { expect, test } from "vitest";
import { fitCouple, modelOfCheckIns } from "../dynamics/index.ts";
import type { CheckIn } from "../observations/index.ts";
import { drawCoupleSpec, simulateCouple } from "../simulate/index.ts";
import { coupleClaimsOf, oppositeSigns } from "./couple-claims.ts";

test("oppositeSigns equals p(1 - q) + (1 - p)q for independent numbers", () => {
  for (const mean of [
    [0.3, -0.5],
    [2.5, 1.1],
    [-4, 0],
    [8, -8],
  ] as const) {
    const [p, q] = [normalCdf(mean[0] / 0.7), normalCdf(mean[1] / 1.3)];
    const pair = { mean, sd: [0.7, 1.3] as const, correlation: 0 };
    expect(oppositeSigns(pair)).toBeCloseTo(p * (1 - q) + (1 - p) * q, 9);
  }
});

test("oppositeSigns equals 1/2 - asin(r)/pi round zero (Sheppard 1899)", () => {
  for (const correlation of [-0.9, -0.4, 0.2, 0.8]) {
    const pair = { mean: [0, 0] as const, sd: [1, 3] as const, correlation };
    expect(oppositeSigns(pair)).toBeCloseTo(0.5 - Math.asin(correlation) / Math.PI, 8);
  }
});

test("oppositeSigns equals the share among drawn pairs (seed 5)", () => {
  const random = createRandom(5);
  const pair = { mean: [0.4, -0.2] as const, sd: [0.5, 0.8] as const, correlation: 0.6 };
  let opposite = 0;
  const draws = 200_000;
  for (let i = 0; i < draws; i++) {
    const z = random.normal();
    const x = pair.mean[0] + pair.sd[0] * z;
    const y = pair.mean[1] + pair.sd[1] * (0.6 * z + 0.8 * random.normal());
    if (x * y < 0) opposite++;
  }
  expect(Math.abs(oppositeSigns(pair) - opposite / draws)).toBeLessThan(0.005);
});

/** A couple with couplings (of b on a, of a on b) and a slow change of a's usual. */
function couple(changes: { k_ab: number; k_ba: number; d_a: number }, days: number): CheckIn[] {
  const random = createRandom(11);
  const source = { id: "0", scenario: "null" as const, days, matrix: knowledge.prior };
  const spec = drawCoupleSpec(source, random.fork(1));
  const parameters = { ...spec.parameters, a_a: 0.6, a_b: 0.6, ...changes };
  const { checkIns } = simulateCouple({ ...spec, parameters }, knowledge.prior, random.fork(2));
  return [...checkIns];
}

const claims = (checkIns: readonly CheckIn[]) =>
  coupleClaimsOf(fitCouple(modelOfCheckIns(checkIns), "closeness"));

test("coupleClaimsOf tells push and pull from going the same way, and finds a slow loss (seed 11)", () => {
  const opposite = claims(couple({ k_ab: -0.5, k_ba: 0.5, d_a: -0.6 }, 400));
  const [pushPull] = opposite.filter(({ kind }) => kind === "push_pull");
  expect(pushPull).toMatchObject({ about: "yes", person: null });
  expect(pushPull?.logOdds).toBeGreaterThan(2);
  expect(pushPull?.size).toBeLessThan(0);
  const drift = opposite.find(({ kind, person }) => kind === "drift" && person === "a");
  expect(drift?.size).toBeLessThan(-0.3);
  expect(drift?.interval80[1]).toBeLessThan(0);
  expect(drift?.heldOutGain()).toBeGreaterThan(0);
  const same = claims(couple({ k_ab: 0.4, k_ba: 0.4, d_a: 0 }, 200));
  expect(same.find(({ kind }) => kind === "push_pull")).toMatchObject({ about: "no" });
});

test("coupleClaimsOf with a and b swapped claims the same with the labels swapped", () => {
  const checkIns = couple({ k_ab: -0.4, k_ba: 0.5, d_a: -0.3 }, 90);
  const swapped = checkIns.map(
    (one): CheckIn => ({ ...one, person: one.person === "a" ? "b" : "a" }),
  );
  const [here, there] = [claims(checkIns), claims(swapped)];
  for (const one of here) {
    const person = one.person === null ? null : one.person === "a" ? "b" : "a";
    const twin = there.find((other) => other.kind === one.kind && other.person === person);
    expect(twin?.about).toBe(one.about);
    expect(twin?.logOdds).toBeCloseTo(one.logOdds, 3);
  }
});

test("coupleClaimsOf of one reporter claims nothing of two people", () => {
  const own = couple({ k_ab: 0.5, k_ba: -0.5, d_a: 0 }, 60).filter(({ person }) => person === "a");
  expect(claims(own).every(({ kind, person }) => kind === "drift" && person === "a")).toBe(true);
});
