import fc from "fast-check";
import { expect, test } from "vitest";
import { gateOf, gateQuestions } from "../safety/index.ts";
import { criteriaOf, pictureOf } from "./picture.ts";

const allNo = Object.fromEntries(gateQuestions.map((q) => [q, "no" as const]));
const reviewed = { gate: allNo, weeks_of_distance: 12, check_ins: 50 };
const oneSided = {
  ...reviewed,
  episodes: 4,
  share_explained: 0.4,
  repair_share: 0.2,
  declined_return_time: true,
  future_bids: 3,
  future_bids_deferred: 3,
};

test("gateOf: any yes raises, else anything unanswered or missing is unanswered, else clear", () => {
  expect(gateOf(undefined)).toBe("unanswered");
  expect(gateOf({})).toBe("unanswered");
  expect(gateOf(allNo)).toBe("clear");
  expect(gateOf({ ...allNo, minor: null })).toBe("unanswered");
  for (const q of gateQuestions) expect(gateOf({ [q]: "yes" })).toBe("raised");
});

test("pictureOf: each border stands on the side that the contract names", () => {
  expect(pictureOf(oneSided)).toBe("one_sided");
  expect(pictureOf({ ...oneSided, episodes: 3 })).toBe("stuck");
  expect(pictureOf({ ...oneSided, share_explained: 0.41 })).toBe("stuck");
  expect(pictureOf({ ...oneSided, repair_share: 0.25 })).toBe("stuck");
  expect(pictureOf({ ...oneSided, future_bids_deferred: 2 })).toBe("stuck");
  expect(pictureOf({ ...oneSided, declined_return_time: null, load_share: 0.81 })).toBe(
    "one_sided",
  );
  expect(pictureOf({ ...oneSided, declined_return_time: null, load_share: 0.8 })).toBe("stuck");
  expect(
    pictureOf({ ...oneSided, declined_return_time: false, understood_below_own_minimum: 0.7 }),
  ).toBe("one_sided");
  expect(pictureOf({ ...oneSided, weeks_of_distance: 7.9 })).toBe("too_early");
  expect(pictureOf({ ...oneSided, check_ins: 23 })).toBe("too_early");
  expect(pictureOf({ ...oneSided, gate: { afraid: "yes" } })).toBe("unsafe");
  expect(pictureOf({ ...reviewed, trend: "better" })).toBe("moving");
  expect(pictureOf({ ...reviewed, repair_share: 0.5 })).toBe("moving");
  expect(pictureOf(reviewed)).toBe("stuck");
  expect(pictureOf({})).toBeNull();
  expect(pictureOf({ weeks_of_distance: 20 })).toBe("too_early");
  expect(pictureOf({ check_ins: 60 })).toBe("too_early");
  expect(pictureOf({ episodes: 6, share_explained: 0.1 })).toBe("too_early");
  expect(pictureOf({ low_mood: true, trend: "better" })).toBeNull();
});

test("pictureOf: taking knowledge away never makes a criterion hold", () => {
  const share = fc.option(fc.double({ min: 0, max: 1, noNaN: true }));
  const count = fc.option(fc.nat(12));
  fc.assert(
    fc.property(
      fc.record({
        episodes: count,
        share_explained: share,
        repair_share: share,
        declined_return_time: fc.option(fc.boolean()),
        future_bids: count,
        future_bids_deferred: count,
        understood_below_own_minimum: share,
        load_share: share,
      }),
      fc.constantFrom(
        "episodes",
        "share_explained",
        "repair_share",
        "declined_return_time",
        "future_bids",
        "future_bids_deferred",
        "understood_below_own_minimum",
        "load_share",
      ),
      (situation, field) => {
        const before = criteriaOf(situation);
        const after = criteriaOf({ ...situation, [field]: null });
        return after.every(({ holds }, i) => holds !== "yes" || before[i]?.holds === "yes");
      },
    ),
  );
});
