/** Guess files of every released version open for ever. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { guessInside, openGuessFile, shareCardOf, shareIdentityFromHex } from "@ebb/platform";
import { describe, expect, it } from "vitest";

const folder = join(import.meta.dirname, "v1/guess");
const bytes = (name: string) => new Uint8Array(readFileSync(join(folder, name)));
const people = JSON.parse(readFileSync(join(folder, "people.json"), "utf8"));

async function person(name: "ada" | "ben") {
  const identity = shareIdentityFromHex(people.seeds[name]);
  if (!identity) throw new Error("expected an identity");
  return { identity, card: await shareCardOf(identity) };
}

async function opened(name: string, to: "ada" | "ben") {
  const other = await person(to === "ada" ? "ben" : "ada");
  const known = { shares: new Set<string>(), lastNumber: 0 };
  const file = await openGuessFile(bytes(name), {
    ...(await person(to)),
    ...{ other: other.card, known },
  });
  if (!file.ok) throw new Error(`expected a file that opens, got ${file.error.type}`);
  return file.value;
}

describe("guess files of version 1", () => {
  it("say nothing before both have answered, and then what the other answered", async () => {
    const { secrets, answers } = people;
    expect(guessInside(await opened("one.age", "ben"), "close", [secrets.ben])).toBeUndefined();
    expect(guessInside(await opened("two.age", "ada"), "close", [secrets.ada])).toEqual(
      answers.ben,
    );
    expect(guessInside(await opened("three.age", "ben"), "close", [secrets.ben])).toEqual(
      answers.ada,
    );
  });

  it("have slots for the same questions in the same order", async () => {
    const { guess, number, slots } = await opened("one.age", "ben");
    expect({ guess, number }).toEqual({ guess: "golden-1", number: 29_000_001 });
    expect(slots.map(({ question }) => question)).toEqual(["close", "time", "own", "hard"]);
  });
});
