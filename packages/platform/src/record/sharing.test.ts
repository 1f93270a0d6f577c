import { describe, expect, test } from "vitest";
import type { Act } from "./act.ts";
import { sharingOf } from "./sharing.ts";

const stamp = (n: number) => ({ act: `x${n}`, at: "2026-01-01T20:00:00+01:00" });
const paired = (n: number, card = "card-1"): Act => ({
  ...stamp(n),
  kind: "paired",
  name: "Ben",
  card,
  words: true,
});
const received = (n: number, share: string, number: number, revokes: string[] = []): Act => ({
  ...stamp(n),
  kind: "share-received",
  share,
  number,
  name: "Ben",
  days: [],
  notes: [],
  revokes,
});

const made = (n: number, share: string, number: number, revokes: string[]): Act => ({
  ...stamp(n),
  kind: "share-made",
  share,
  number,
  items: ["closeness"],
  from: "2026-01-01",
  to: "2026-01-30",
  revokes,
});

describe("sharingOf", () => {
  test("keeps what was brought in until it is taken out or a later file revokes it", () => {
    const acts = [paired(1), received(2, "s1", 1), received(3, "s2", 2)];
    expect(sharingOf(acts).received.map(({ share }) => share)).toEqual(["s1", "s2"]);
    const out: Act = { ...stamp(4), kind: "share-removed", share: "s1" };
    expect(sharingOf([...acts, out]).received.map(({ share }) => share)).toEqual(["s2"]);
    const revoked = sharingOf([...acts, received(5, "s3", 3, ["s2"])]);
    expect(revoked.received.map(({ share }) => share)).toEqual(["s1", "s3"]);
    expect(revoked.known).toEqual({ shares: new Set(["s1", "s2", "s3"]), lastNumber: 3 });
  });

  test("a file with an agreement alone stands as given; one without anything does not", () => {
    const empty = { ...made(2, "s1", 1, []), items: [] } as Act;
    const agreed = { ...empty, agreements: ["g1"] } as Act;
    expect(sharingOf([paired(1), empty]).made).toEqual([]);
    expect(sharingOf([paired(1), agreed]).made).toEqual([agreed]);
  });

  test("ends silently on this side: nothing of the other is read any more", () => {
    const acts: Act[] = [paired(1), received(2, "s1", 1), { ...stamp(3), kind: "unpaired" }];
    expect(sharingOf(acts)).toMatchObject({ other: undefined, received: [], spent: ["x2"] });
  });

  test("with a card that comes back nothing stands again, and no old file comes in twice", () => {
    const again = (acts: Act[]) =>
      sharingOf([...acts, { ...stamp(8), kind: "unpaired", number: 4 }, paired(9)]);
    const whole = again([paired(1), received(2, "s1", 4)]);
    expect(whole).toMatchObject({ received: [], known: { lastNumber: 4 }, spent: ["x2"] });
    const forgotten = again([paired(1)]);
    expect(forgotten).toMatchObject({ received: [], known: { lastNumber: 4 }, spent: [] });
  });

  test("names the acts of files that no longer stand, so that they can be written out", () => {
    const acts = [paired(1), received(2, "s1", 1), received(3, "s2", 2, ["s1"])];
    expect(sharingOf(acts).spent).toEqual(["x2"]);
    const out: Act = { ...stamp(4), kind: "share-removed", share: "s2", number: 2 };
    expect(sharingOf([...acts, out]).spent).toEqual(["x2", "x3"]);
    const written = sharingOf([paired(1), out]);
    expect(written.known).toEqual({ shares: new Set(["s2"]), lastNumber: 2 });
  });

  test("what was given to one person is not given to the next", () => {
    const acts = [paired(1), made(2, "m1", 7, []), paired(3, "card-2")];
    expect(sharingOf(acts)).toMatchObject({ made: [], lastMade: 0 });
    expect(sharingOf([...acts, paired(4)])).toMatchObject({ made: [], lastMade: 7 });
  });

  test("begins anew with another card, so that a stranger's numbers do not count", () => {
    const acts = [paired(1), received(2, "s1", 9), paired(3, "card-2")];
    expect(sharingOf(acts).known.lastNumber).toBe(0);
  });

  test("forgets a file of one's own once it was taken back, and goes on counting", () => {
    const state = sharingOf([paired(0), made(1, "m1", 1, []), made(2, "m2", 2, ["m1"])]);
    expect(state.made.map(({ share }) => share)).toEqual(["m2"]);
    expect(state.lastMade).toBe(2);
  });
});
