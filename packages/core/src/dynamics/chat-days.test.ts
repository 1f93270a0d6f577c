import { createRandom } from "@ebb/engine";
import { describe, expect, test } from "vitest";
import type { CheckIn } from "../observations/index.ts";
import { withChatDays } from "./chat-days.ts";
import { fitCouple, smoothedDays } from "./couple-fit.ts";
import { modelOfCheckIns } from "./model.ts";

const noted = (person: "a" | "b", day: number, closeness: number, minute = 1200): CheckIn => ({
  person,
  time: { day, minute, offsetMinutes: undefined },
  scales: { closeness },
  events: {},
});

describe("withChatDays", () => {
  const checkIns = [
    noted("a", 10, 6, 480),
    noted("a", 10, 5),
    noted("b", 10, 7),
    noted("a", 13, 4),
    noted("b", 15, 8),
  ];
  const model = modelOfCheckIns(checkIns);
  const counts = Float64Array.of(9, 11, 12, Number.NaN, 14, 15, 16);
  const exposure = counts.map(() => 1);
  const side = { person: "b" as const, firstDay: 9, reversed: false };
  const chat = { ...side, signal: "messages" as const, counts, exposure };

  test("adds counts to the last row of their day and rows for days between, and keeps what was there", () => {
    const { series } = withChatDays(model, [chat]);
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

  test("hands each row its own day's waits, trials and exposure, and reads no day without any", () => {
    const wait = (meanLog: number) => ({ answered: 2, meanLog, longerThan: [], sd: 1 });
    const waits = [wait(9), undefined, wait(1), wait(2), undefined, wait(5), wait(6)];
    const own = Float64Array.of(9, 0, 1, 0, 2, Number.NaN, 3);
    const both = Float64Array.of(9, 0, 2, 1, 3, Number.NaN, 4);
    const half = exposure.map((_, i) => (i === 2 ? 0.5 : i === 4 ? 0 : 1));
    const { series } = withChatDays(model, [
      { ...chat, exposure: half },
      { ...side, signal: "replies", waits },
      { ...side, signal: "starts", own, both },
    ]);
    const [messages, replies, starts] = series.indicators.slice(2);
    const seen = [...series.times].map((time, i) => {
      const [count, waited, started] = series.y.subarray(5 * i + 2, 5 * i + 5);
      return [
        Math.floor(time),
        [count, messages?.exposure?.[i]],
        [waited, replies?.waits?.[i]?.meanLog],
        [started, starts?.trials?.[i]],
      ];
    });
    const none = Number.NaN;
    expect(seen.slice(1)).toEqual([
      [10, [11, 1], [none, undefined], [none, 0]],
      [11, [12, 0.5], [1, 1], [1, 2]],
      [12, [none, 1], [2, 2], [0, 1]],
      [13, [none, 0], [none, undefined], [2, 3]],
      [14, [15, 1], [5, 5], [none, none]],
      [15, [16, 1], [6, 6], [3, 4]],
    ]);
  });

  test("without a chat that speaks gives back the very same model", () => {
    expect(withChatDays(model, [])).toBe(model);
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
    const with_ = withChatDays(plain, [
      {
        ...{ person: "a", signal: "messages", firstDay: 100, reversed: false },
        counts: Float64Array.from(messages),
        exposure: new Float64Array(messages.length).fill(1),
      },
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
  }, 120_000);
});
