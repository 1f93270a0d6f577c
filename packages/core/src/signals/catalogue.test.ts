import { expect, test } from "vitest";
import { eventNames, scaleRanges } from "../observations/index.ts";
import { chatSignalIds, signalIds, signals } from "./catalogue.ts";

test("signals has one entry for every scale, event and chat signal, and no other", () => {
  const expected = [...Object.keys(scaleRanges), ...eventNames, ...chatSignalIds];
  expect([...signalIds].sort()).toEqual([...expected].sort());
  expect(new Set(signalIds).size).toBe(expected.length);
  for (const id of signalIds) expect(signals[id].id).toBe(id);
});

test("signals keeps the ranges of the check-in form", () => {
  for (const [id, range] of Object.entries(scaleRanges))
    expect(signals[id as keyof typeof scaleRanges].range).toEqual(range);
});
