import { createRandom, parametersOf } from "@ebb/engine";
import { describe, expect, test } from "vitest";
import type { CheckIn } from "../observations/index.ts";
import { fitCouple } from "./couple-fit.ts";
import { withFurtherReadings } from "./further-readings.ts";
import { modelOfCheckIns } from "./model.ts";

/** Both note every evening; `understood` follows a's closeness by 0.8, room by -1.2 of b's. */
function notes(days: number): CheckIn[] {
  const random = createRandom(5);
  const x = { a: 0, b: 0 };
  return Array.from({ length: days }, (_, day) => {
    x.a = 0.5 * x.a + 1.2 * random.normal();
    x.b = 0.5 * x.b + 1.2 * random.normal();
    const time = { day, minute: 1200, offsetMinutes: undefined };
    const ofA = {
      closeness: 6 + x.a + 0.5 * random.normal(),
      understood: 3 + 0.8 * x.a + 0.3 * random.normal(),
      room: 4,
    };
    const ofB = {
      closeness: 5 + x.b + 0.5 * random.normal(),
      room: 4 - 1.2 * x.b + 0.3 * random.normal(),
      ...(day < 10 ? { understood: day } : {}),
    };
    return [
      { person: "a" as const, time, scales: ofA, events: {} },
      { person: "b" as const, time, scales: ofB, events: {} },
    ];
  }).flat();
}

describe("withFurtherReadings", () => {
  const checkIns = notes(90);
  const model = modelOfCheckIns(checkIns);
  const further = withFurtherReadings(model, checkIns, ["understood", "room"]);

  test("adds what was noted often enough and varies, each in its own row, and changes nothing else", () => {
    const { indicators, y, times } = further.series;
    expect(indicators.map((one) => one.name)).toEqual([
      "closeness_a",
      "closeness_b",
      "understood_a",
      "room_b",
    ]);
    expect(times).toEqual(model.series.times);
    times.forEach((_, i) => {
      const [a, b] = [checkIns[2 * i]!.scales, checkIns[2 * i + 1]!.scales];
      expect([...y.subarray(4 * i, 4 * i + 4)]).toEqual([
        a.closeness,
        b.closeness,
        a.understood,
        b.room,
      ]);
    });
  });

  test("a record without them stays the same object", () => {
    expect(withFurtherReadings(model, checkIns, [])).toBe(model);
    const bare = checkIns.map((one) => ({ ...one, scales: { closeness: one.scales.closeness! } }));
    expect(withFurtherReadings(model, bare, ["understood", "room"])).toBe(model);
  });

  test("nothing is read of somebody whose own closeness is not known", () => {
    const ofB = checkIns.map((one) =>
      one.person === "b" ? one : { ...one, scales: { understood: one.scales.understood ?? 0 } },
    );
    const { series } = withFurtherReadings(modelOfCheckIns(ofB), ofB, ["understood", "room"]);
    expect(series.indicators.map((one) => one.name)).toEqual([
      "closeness_a",
      "closeness_b",
      "room_b",
    ]);
  });

  test("loadings are found again, and closeness is known better than without", () => {
    const { fit } = fitCouple(further, "closeness");
    const { fit: plain } = fitCouple(model, "closeness");
    if (fit.status !== "fitted" || plain.status !== "fitted") throw new Error("not fitted");
    const known = parametersOf(fit);
    const within = (name: string, truth: number) => {
      const { mean, sd } = known[name]!;
      expect(Math.abs(mean - truth)).toBeLessThan(3 * sd);
      return sd;
    };
    expect(within("loading_understood_a", 0.8)).toBeLessThan(0.2);
    expect(within("loading_room_b", 1.2)).toBeLessThan(0.25);
    within("noise_understood_a", 0.3);
    within("r_a", 0.5);
    expect(known["k_ab"]!.sd).toBeLessThan(parametersOf(plain)["k_ab"]!.sd);
  });
});
