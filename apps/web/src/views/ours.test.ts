import { isoDate } from "@ebb/core";
import { type Act, stateFromActs } from "@ebb/platform";
import { describe, expect, it } from "vitest";
import { askedAgainDays, gateOfTwo, isDueAlone, oursView } from "./ours.ts";

const day = 20_700;
const stamp = { at: `${isoDate(day)}T12:00:00+00:00` };
const act = (n: number, rest: object): Act => ({ act: `x${n}`, ...stamp, ...rest }) as Act;
const setting = (n: number, name: string, value: unknown) =>
  act(n, { kind: "setting", name, value });
const paired = act(1, { kind: "paired", name: "Ben", card: "card", words: true });

describe("isDueAlone", () => {
  it("asks before the first file and again after eight weeks, also when the clock was set back", () => {
    const asked = (at: number) => stateFromActs([setting(1, "alone", { day: at, whole: true })]);
    expect(isDueAlone(stateFromActs([]), day)).toBe(true);
    expect(isDueAlone(asked(day - askedAgainDays + 1), day)).toBe(false);
    expect(isDueAlone(asked(day - askedAgainDays), day)).toBe(true);
    expect(isDueAlone(asked(day + 1), day)).toBe(true);
  });
});

describe("gateOfTwo", () => {
  it("opens only after every question was answered with no, and a yes always closes", () => {
    const alone = (whole: boolean) => stateFromActs([setting(1, "alone", { day, whole })]);
    expect(gateOfTwo(alone(true), "unanswered", day)).toBe("clear");
    expect(gateOfTwo(alone(false), "unanswered", day)).toBe("unanswered");
    expect(gateOfTwo(alone(true), "raised", day)).toBe("raised");
    expect(gateOfTwo(stateFromActs([]), "unanswered", day)).toBe("unanswered");
  });
});

describe("oursView", () => {
  const view = (acts: Act[]) =>
    oursView(stateFromActs(acts), { isKept: true, gate: "unanswered", stamp });

  it("says nothing of what the other did: no time, no count, no number of a file", () => {
    const received = act(2, {
      kind: "share-received",
      ...{ share: "s1", number: 77, name: "Eve", notes: [], revokes: [] },
      days: [{ date: isoDate(day - 3), part: "evening", closeness: 4 }],
    });
    const { brought, other } = view([paired, received]);
    expect(other).toEqual({ name: "Ben", isSure: true });
    expect(brought).toEqual([
      {
        share: "s1",
        days: [{ date: isoDate(day - 3), part: "evening", closeness: 4 }],
        notes: [],
        agreements: [],
        therapist: false,
      },
    ]);
    expect(JSON.stringify(brought)).not.toMatch(/77|Eve/);
  });

  it("shows a file that takes everything back as nothing at all", () => {
    const empty = act(2, {
      kind: "share-received",
      ...{ share: "s2", number: 78, name: "Ben", days: [], notes: [], revokes: ["s1"] },
    });
    expect(view([paired, empty])).toEqual(view([paired]));
  });
});
