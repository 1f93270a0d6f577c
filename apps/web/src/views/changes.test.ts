import type { JsonValue } from "@ebb/platform";
import { expect, test } from "vitest";
import { sampleReading } from "../dev/sample-reading.ts";
import { changesView } from "./changes.ts";

const reading = sampleReading();
const card = {
  id: "cycle",
  kind: "cycle",
  strength: "likely",
  person: null,
  about: null,
  size: 21,
  interval80: [17, 25],
  days: ["2026-01-03", "2026-01-04"],
};
const said = (finding: JsonValue) =>
  changesView([{ subject: "cycle", move: "new", finding }], reading, "en");

test("a kept card of a rhythm is said with its numbers", () => {
  const [view] = said(card);
  expect(view?.sentence).toMatch(/17.*25/);
});

test("a kept card that lacks anything its sentence is made of is left out, and never throws", () => {
  for (const name of Object.keys(card).filter((one) => one !== "id")) {
    const { [name as keyof typeof card]: _, ...rest } = card;
    expect([name, said(rest)]).toEqual([name, []]);
  }
  expect(said({ ...card, interval80: ["a", null] })).toEqual([]);
  expect(said({ ...card, strength: "certain" })).toEqual([]);
});
