import { createRandom } from "@ebb/engine";
import { describe, expect, test } from "vitest";
import type { CheckIn } from "../observations/index.ts";
import { withChatCounts } from "./chat-counts.ts";
import { fitCouple, smoothedDays } from "./couple-fit.ts";
import { modelOfCheckIns } from "./model.ts";

const noted = (person: "a" | "b", day: number, closeness: number, minute = 1200): CheckIn => ({
  person,
  time: { day, minute, offsetMinutes: undefined },
  scales: { closeness },
  events: {},
});

describe("withChatCounts", () => {
  const checkIns = [
    noted("a", 10, 6, 480),
    noted("a", 10, 5),
    noted("b", 10, 7),
    noted("a", 13, 4),
    noted("b", 15, 8),
  ];
  const model = modelOfCheckIns(checkIns);
  const counts = Float64Array.of(9, 11, 12, Number.NaN, 14, 15, 16);
  const chat = { person: "b" as const, firstDay: 9, counts, reversed: false };

  test("adds counts to the last row of their day and rows for days between, and keeps what was there", () => {
    const { series } = withChatCounts(model, [chat]);
    expect(series.indicators.map((one) => one.name)).toEqual([
      "closeness_a",
      "closeness_b",
      "messages_b",
    ]);
    const rows = [...series.times].map((time, i) => ({
      day: Math.floor(time),
      y: [...series.y.subarray(3 * i, 3 * i + 3)],
    }));
    const none = Number.NaN;
    expect(rows).toEqual([
      { day: 10, y: [6, none, none] },
      { day: 10, y: [5, 7, 11] },
      { day: 11, y: [none, none, 12] },
      { day: 13, y: [4, none, 14] },
      { day: 14, y: [none, none, 15] },
      { day: 15, y: [none, 8, 16] },
    ]);
    expect([...series.times].every((time, i, all) => i === 0 || time >= (all[i - 1] ?? 0))).toBe(
      true,
    );
  });

  test("without a chat that speaks gives back the very same model", () => {
    expect(withChatCounts(model, [])).toBe(model);
  });

  test("brings days without a check-in nearer to the truth where messages follow closeness (seed 2)", () => {
    const random = createRandom(2);
    let x = 0;
    const truth = Array.from({ length: 120 }, () => {
      x = 0.7 * x + random.normal();
      return 6 + x;
    });
    const known = truth.map((_, day) => day < 3 || day > 116 || random.uniform() < 0.5);
    const own = truth.flatMap((level, day) =>
      known[day] ? [noted("a", 100 + day, level + 0.5 * random.normal())] : [],
    );
    const messages = truth.map((level) => random.poisson(40 * Math.exp(0.25 * (level - 6))));
    const plain = modelOfCheckIns(own);
    const with_ = withChatCounts(plain, [
      { person: "a", firstDay: 100, counts: Float64Array.from(messages), reversed: false },
    ]);
    const errorOf = (one: typeof plain) => {
      const { fit } = fitCouple(one, "closeness");
      if (fit.status !== "fitted") throw new Error(fit.status);
      const days = smoothedDays(fit, one, { firstDay: 100, lastDay: 219 });
      const squares = truth.flatMap((level, day) =>
        known[day] ? [] : [((days.level.a[day]?.mean ?? 0) - level) ** 2],
      );
      return Math.sqrt(squares.reduce((sum, one_) => sum + one_, 0) / squares.length);
    };
    expect(errorOf(with_)).toBeLessThan(0.8 * errorOf(plain));
  });
});
