/** A simulated record of some length for tests of a fit: Euler steps of an hour, written to be read. */

import { createRandom, pairSeries, type Series } from "../../src/index.ts";

/** `days` daily rows of two sliders (30 % missing), stress as a level and arguments as events. */
export function longRecord(days: number, seed: number): Series {
  const random = createRandom(seed);
  const stress = Float64Array.from({ length: days }, () => random.normal());
  const argument = Float64Array.from({ length: days }, () => (random.bernoulli(0.2) ? 1 : 0));
  const hour = 1 / 24;
  let a = random.normal();
  let b = random.normal();
  const seen = [new Float64Array(days), new Float64Array(days)];
  for (let day = 0; day < days; day++) {
    for (let step = 0; step < 24; step++) {
      const nextA = a + hour * (-0.6 * a + 0.3 * b - 0.2 * stress[day]!);
      const nextB = b + hour * (-0.2 * a - 0.5 * b - 0.6 * stress[day]! - 0.7 * argument[day]!);
      a = nextA + Math.sqrt(hour) * random.normal();
      b = nextB + Math.sqrt(hour) * random.normal();
    }
    seen[0]![day] = random.bernoulli(0.3) ? Number.NaN : 6.8 + a + 0.6 * random.normal();
    seen[1]![day] = random.bernoulli(0.3) ? Number.NaN : 6.1 + b + 0.6 * random.normal();
  }
  const u = new Float64Array(2 * days);
  for (let day = 0; day < days; day++) {
    u[2 * day] = stress[day]!;
    u[2 * day + 1] = argument[day]!;
  }
  return pairSeries({
    times: Float64Array.from({ length: days }, (_, day) => day),
    a: seen[0]!,
    b: seen[1]!,
    inputs: [
      { name: "stress", acts: "level" },
      { name: "argument", acts: "event" },
    ],
    u,
  });
}
