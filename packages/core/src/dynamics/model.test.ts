import { describe, expect, test } from "vitest";
import type { CheckIn } from "../observations/index.ts";
import { modelOfCheckIns, modelOfContact } from "./model.ts";

const checkIn = (
  person: "a" | "b",
  day: number,
  scales: CheckIn["scales"],
  events: CheckIn["events"] = {},
): CheckIn => ({
  person,
  time: { day, minute: undefined, offsetMinutes: undefined },
  scales,
  events,
});

const column = (model: ReturnType<typeof modelOfCheckIns>, name: string): number[] => {
  const q = model.series.inputs.findIndex((input) => input.name === name);
  const count = model.series.inputs.length;
  return [...model.series.times].map((_, i) => model.series.u[i * count + q] as number);
};

describe("modelOfCheckIns", () => {
  test("leaves a missing note missing, and gives an unnoted day no row", () => {
    const model = modelOfCheckIns([
      checkIn("a", 0, { closeness: 6 }),
      checkIn("b", 4, { closeness: 3 }),
    ]);
    expect([...model.series.times]).toEqual([0, 4]);
    expect([...model.series.y]).toEqual([6, Number.NaN, Number.NaN, 3]);
  });

  test("counts what both noted of one day as one event, as the stronger note", () => {
    const days = [0, 1, 2, 3, 4, 5].flatMap((day) => [
      checkIn("a", day, { closeness: 5, stress: day }, day < 3 ? { argument: 0.5 } : {}),
      checkIn("b", day, { closeness: 5 }, day < 3 ? { argument: 1 } : {}),
    ]);
    expect(column(modelOfCheckIns(days), "argument")).toEqual([1, 1, 1, 0, 0, 0]);
  });

  test("takes an event as unknown where events are noted explicitly and this one is not", () => {
    const days = [0, 1, 2, 3, 4].map((day) =>
      checkIn("a", day, { closeness: 5 }, day === 4 ? {} : { argument: day === 3 ? 0 : 1 }),
    );
    expect(column(modelOfCheckIns(days), "argument")).toEqual([1, 1, 1, 0, Number.NaN]);
  });

  test("names what was noted too rarely to be weighed", () => {
    const days = [0, 1, 2, 3].map((day) =>
      checkIn("a", day, { closeness: 5, stress: day % 2 }, day === 0 ? { repair: 1 } : {}),
    );
    expect(modelOfCheckIns(days).leftOut).toContain("repair");
  });

  test("lets what one person feels act on that person, and what happens between both on both", () => {
    const days = [0, 1, 2, 3, 4, 5].flatMap((day) => [
      checkIn("a", day, { closeness: 5 }, { criticised: day % 2, argument: day % 2 }),
      checkIn("b", day, { closeness: 5 }, { criticised: (day + 1) % 2, argument: 0 }),
    ]);
    const { inputs } = modelOfCheckIns(days).series;
    const on = Object.fromEntries(inputs.map((input) => [input.name, input.on]));
    expect(on["argument"]).toBeUndefined();
    expect(on["criticised_a"] ?? on["criticised_b"]).toBeDefined();
  });

  test("takes the guess of one reporter as a guess, never as the other's own note", () => {
    const model = modelOfCheckIns([
      checkIn("a", 0, { closeness: 6, other_closeness: 4 }),
      checkIn("a", 1, { closeness: 7, other_closeness: 5 }),
    ]);
    expect(model.reporters).toEqual({ a: true, b: false });
    expect(model.series.indicators.map((one) => one.kind)).toEqual(["anchor", "guess"]);
  });

  test("censors slider ends only where more than 15 % of the scores stand there", () => {
    const scores = (top: number) =>
      Array.from({ length: 20 }, (_, day) => checkIn("a", day, { closeness: day < top ? 10 : 6 }));
    expect(modelOfCheckIns(scores(3)).series.indicators[0]?.censored).toBeUndefined();
    expect(modelOfCheckIns(scores(4)).series.indicators[0]?.censored).toEqual({ low: 0, high: 10 });
  });

  test("swaps with the people", () => {
    const days = [0, 1, 2, 3].flatMap((day) => [
      checkIn("a", day, { closeness: day, stress: day }, { together: day % 2 }),
      checkIn("b", day, { closeness: 9 - day, stress: 3 }, { together: 0 }),
    ]);
    const swapped = days.map(
      (one): CheckIn => ({ ...one, person: one.person === "a" ? "b" : "a" }),
    );
    const [straight, mirrored] = [modelOfCheckIns(days), modelOfCheckIns(swapped)];
    const mirror = (name: string) => name.replace(/_([ab])$/, (_, p) => (p === "a" ? "_b" : "_a"));
    expect(mirrored.series.inputs.map((input) => mirror(input.name)).sort()).toEqual(
      straight.series.inputs.map((input) => input.name).sort(),
    );
    expect(column(mirrored, "stress_b")).toEqual(column(straight, "stress_a"));
  });
});

describe("modelOfContact", () => {
  test("gives each day with messages one reading a person", () => {
    const model = modelOfContact([{ day: 3, contact: { a: 0.5, b: -0.25 } }]);
    expect([...model.series.y]).toEqual([0.5, -0.25]);
    expect(model.series.inputs).toEqual([]);
  });
});
