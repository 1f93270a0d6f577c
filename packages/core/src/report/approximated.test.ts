/** A reading whose quick approximation is not trusted claims nothing until the sampler has been asked. */

import { createRandom, type FitChain, runChainTask } from "@ebb/engine";
import { knowledge } from "@ebb/knowledge";
import { beforeAll, describe, expect, test } from "vitest";
import type { CheckIn } from "../observations/index.ts";
import type { PreparedReading } from "./reading-of.ts";
import { prepareReading } from "./reading-of.ts";
import type { CoupleRecord } from "./record.ts";

const context = { madeBy: { app: "0", engine: "0", knowledge: "0" }, knowledge };
const hour = 1 / 24;

/** A couple in which b follows a and a steps back from b, by hourly Euler steps, in whole points. */
function coupleOf(seed: number, days: number): CoupleRecord {
  const random = createRandom(seed);
  let [a, b] = [0, 0];
  const checkIns: CheckIn[] = [];
  const shock = () => 1.2 * Math.sqrt(hour) * random.normal();
  for (let day = 0; day < days; day++) {
    for (let step = 0; step < 24; step++) {
      const nextA = a + hour * (-1.1 * a - 0.2 * b) + shock();
      b += hour * (1.1 * a - 0.9 * b) + shock();
      a = nextA;
    }
    const note = (person: "a" | "b", x: number) => {
      const closeness = Math.round(Math.min(10, Math.max(0, 5.5 + x + 0.5 * random.normal())));
      const time = { day: 20_000 + day, minute: 1200, offsetMinutes: undefined };
      checkIns.push({ person, time, scales: { closeness }, events: {} });
    };
    note("a", a);
    note("b", b);
  }
  const names = { a: "Ada", b: "Ben" };
  return { names, reader: null, checkIns, days: "calendar", chat: null, example: false };
}

describe("prepareReading of a couple whose approximation is bad (seed 48, 150 days)", () => {
  const record = coupleOf(48, 150);
  let quick: PreparedReading | undefined;
  let drawn: (FitChain | undefined)[] = [];
  beforeAll(() => {
    quick = prepareReading(record, context);
    // Shorter chains than a reading asks for: the test waits for them.
    drawn = (quick?.chains ?? []).map((task) => runChainTask({ ...task, draws: 300 }));
  }, 240_000);

  test("says that it is not trusted, asks for four chains and claims no answer", () => {
    expect(quick?.reading.model).toMatchObject({ method: "laplace", trusted: false, r_hat: null });
    expect(quick?.reading.model?.k_hat).toBeGreaterThanOrEqual(0.7);
    expect(quick?.chains).toHaveLength(4);
    expect(quick?.isWaiting).toBe(true);
    expect(quick?.reading.loop.a_on_b?.supported).toBe(false);
    expect(quick?.reading.findings.some(({ kind }) => kind === "coupling")).toBe(false);
  });

  test("stands on the sampler once its chains are drawn, and may then claim the answer", () => {
    const refined = prepareReading(record, { ...context, drawn });
    expect(refined?.chains).toEqual([]);
    expect(refined?.reading.model).toMatchObject({ method: "nuts", trusted: true, divergences: 0 });
    expect(refined?.reading.model?.r_hat).toBeLessThan(1.05);
    expect(refined?.reading.model?.bulk_ess).toBeGreaterThan(100);
    const before = quick?.reading.loop.a_on_b;
    const after = refined?.reading.loop.a_on_b;
    expect(after?.supported).toBe(true);
    // Both look at one posterior: no farther apart than the quick one's own width.
    const width = (before?.interval80[1] ?? 0) - (before?.interval80[0] ?? 0);
    expect(Math.abs((after?.mean ?? 0) - (before?.mean ?? 0))).toBeLessThan(width / 2);
  });

  test("keeps the quick reading where chains do not agree or found no start", () => {
    const broken = [drawn[0], undefined, drawn[2], drawn[3]];
    const kept = prepareReading(record, { ...context, drawn: broken });
    expect(kept?.reading.model).toMatchObject({ method: "laplace", trusted: false });
    expect(kept?.reading.loop.a_on_b?.supported).toBe(false);
  });
});

test("a record of which nothing may be said with a probability is not sampled", () => {
  const few = prepareReading(coupleOf(3, 20), context);
  expect(few?.chains).toEqual([]);
  expect(few?.reading.model).toMatchObject({ method: "laplace", k_hat: null, trusted: true });
});
