import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inOrder, type Offer, roomsToday } from "./offered.ts";

const usual: Offer[] = ["check-in", "week", "ask-room", "loop", "care"];

describe("inOrder", () => {
  it("leaves the order alone without an answer and with some room", () => {
    expect(inOrder(usual, null)).toEqual(usual);
    expect(inOrder(usual, "some")).toEqual(usual);
  });

  it("puts asking for room first with little room and last with much", () => {
    expect(inOrder(usual, "little")).toEqual(["ask-room", "care", "check-in", "week", "loop"]);
    expect(inOrder(usual, "much")).toEqual(["check-in", "week", "loop", "care", "ask-room"]);
  });

  it("never adds an offer nor takes one away", () => {
    const all: Offer[] = [...usual, "line", "yesterday", "change"];
    fc.assert(
      fc.property(fc.shuffledSubarray(all), fc.constantFrom(...roomsToday), (offers, room) => {
        expect(inOrder(offers, room).sort()).toEqual([...offers].sort());
      }),
    );
  });
});
