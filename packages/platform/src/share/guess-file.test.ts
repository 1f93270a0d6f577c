import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { systemRandom } from "../kit/system.ts";
import { guessQuestions, type LockedGuess } from "../record/guess-question.ts";
import {
  type GuessBody,
  type GuessSlot,
  guessInside,
  makeGuessFile,
  openGuessFile,
} from "./guess-file.ts";
import { makeShare } from "./share-file.ts";
import { newShareIdentity, shareCardOf } from "./share-identity.ts";

const random = systemRandom();

async function someone() {
  const identity = newShareIdentity(random);
  return { identity, card: await shareCardOf(identity) };
}

type Someone = Awaited<ReturnType<typeof someone>>;

const [ada, ben, cleo] = await Promise.all([someone(), someone(), someone()]);
const none: GuessSlot = { locked: undefined, theirKey: undefined };
const empty = { close: none, time: none, own: none, hard: none };
const known = { shares: new Set<string>(), lastNumber: 0 };
const answer = (mine: number, theirs: number): LockedGuess => ({
  id: "00112233445566ff",
  mine,
  theirs,
});

const make = (from: Someone, to: Someone, close: Partial<GuessSlot> = {}, number = 30_000_000) =>
  makeGuessFile(
    {
      ...{ from: from.identity, fromCard: from.card, to: to.card },
      ...{ guess: `g${number}`, number, slots: { ...empty, close: { ...none, ...close } } },
    },
    random,
  );

async function open(file: Uint8Array, to: Someone, other: Someone): Promise<GuessBody> {
  const opened = await openGuessFile(file, { ...to, other: other.card, known });
  if (!opened.ok) throw new Error(`expected a file that opens, got ${opened.error.type}`);
  return opened.value;
}

const keyOf = (body: GuessBody) => body.slots[0]?.key ?? "";

describe("guess-then-reveal by file", () => {
  test("both see what both locked, after three files", async () => {
    const one = await make(ada, ben, { locked: answer(1, 2) });
    const atBen = await open(one.file, ben, ada);
    const two = await make(ben, ada, { locked: answer(3, 4), theirKey: keyOf(atBen) });
    const atAda = await open(two.file, ada, ben);
    expect(guessInside(atAda, "close", [one.secrets.close ?? ""])).toEqual(answer(3, 4));
    const three = await make(ada, ben, { locked: answer(1, 2), theirKey: keyOf(atAda) });
    const last = await open(three.file, ben, ada);
    expect(guessInside(last, "close", [two.secrets.close ?? ""])).toEqual(answer(1, 2));
    expect(guessInside(last, "time", [two.secrets.close ?? ""])).toBeUndefined();
  });

  test("nothing opens for one who had no answer when the file was made, also later", async () => {
    const one = await make(ada, ben);
    expect(one.secrets).toEqual({});
    const two = await make(ben, ada, {
      locked: answer(3, 4),
      theirKey: keyOf(await open(one.file, ben, ada)),
    });
    const body = await open(two.file, ada, ben);
    const late = await make(ada, ben, { locked: answer(0, 0), theirKey: keyOf(body) });
    expect(guessInside(body, "close", [late.secrets.close ?? ""])).toBeUndefined();
  });

  test("a file has the same length and the same fields, whatever was answered (fast-check)", async () => {
    const plain = await make(ada, ben);
    const shapeOf = (body: GuessBody) =>
      body.slots.map(({ question, key, sealed }) => [question, key.length, sealed.length]);
    const shape = shapeOf(await open(plain.file, ben, ada));
    const answers = fc.record({ mine: fc.integer({ min: 0, max: 4 }), theirs: fc.nat({ max: 4 }) });
    const theirs = keyOf(await open((await make(ben, ada)).file, ada, ben));
    await fc.assert(
      fc.asyncProperty(fc.option(answers), fc.boolean(), async (given, hasKey) => {
        const { file } = await make(ada, ben, {
          locked: given ? answer(given.mine, given.theirs) : undefined,
          theirKey: hasKey ? theirs : undefined,
        });
        expect(file.length).toBe(plain.file.length);
        expect(shapeOf(await open(file, ben, ada))).toEqual(shape);
      }),
      { numRuns: 25 },
    );
  });

  test("keys are new in every file, so that two files do not tell an answer either", async () => {
    const locked = answer(1, 1);
    const keys = new Set<string>();
    for (const more of [{ locked }, { locked }, {}, {}])
      for (const { key } of (await open((await make(ada, ben, more)).file, ben, ada)).slots)
        keys.add(key);
    expect(keys.size).toBe(4 * guessQuestions.length);
  });

  test("an answer that is sent back to its maker opens for nobody", async () => {
    const one = await make(ada, ben, { locked: answer(1, 2) });
    const atBen = await open(one.file, ben, ada);
    const two = await make(ben, ada, { locked: answer(3, 4), theirKey: keyOf(atBen) });
    const atAda = await open(two.file, ada, ben);
    // The same slot, as if it came from the other side.
    const back: GuessBody = { ...atAda, from: atAda.to, to: atAda.from };
    const keyOfAda = { ...back, slots: back.slots.map((slot) => ({ ...slot, key: keyOf(atBen) })) };
    expect(guessInside(keyOfAda, "close", [two.secrets.close ?? ""])).toBeUndefined();
  });

  test("keys that agree on nothing take nothing and give nothing", async () => {
    const small = "0".repeat(64);
    const { file, secrets } = await make(ada, ben, { locked: answer(1, 2), theirKey: small });
    const body = await open(file, ben, ada);
    const odd = { ...body, slots: body.slots.map((slot) => ({ ...slot, key: small })) };
    expect(guessInside(odd, "close", [secrets.close ?? "", "", "zz"])).toBeUndefined();
  });

  test("refuses every hostile file for one reason of the list", async () => {
    const { file } = await make(ada, ben, { locked: answer(1, 2) });
    const problem = async (bytes: Uint8Array, more: object = {}) => {
      const opened = await openGuessFile(bytes, { ...ben, other: ada.card, known, ...more });
      return opened.ok ? undefined : opened.error.type;
    };
    const flipped = Uint8Array.from(file, (byte, at) => (at === 400 ? byte ^ 1 : byte));
    const days = await makeShare({
      ...{ from: ada.identity, fromCard: ada.card, to: ben.card, share: "s1", number: 1 },
      ...{ made: "2026-02-17", name: "Ada", days: [], notes: [], revokes: [] },
    });
    expect(await problem(file)).toBeUndefined();
    expect(await problem(file.slice(0, 300))).toBe("damaged");
    expect(await problem(flipped)).toBe("damaged");
    expect(await problem((await make(ada, cleo)).file)).toBe("for-somebody-else");
    expect(await problem((await make(cleo, ben)).file)).toBe("from-somebody-else");
    expect(await problem(days)).toBe("not-a-share");
    expect(await problem(new Uint8Array(100_000))).toBe("too-large");
    const before = { shares: new Set(["g30000000"]), lastNumber: 0 };
    expect(await problem(file, { known: before })).toBe("brought-in-before");
    const later = { shares: new Set<string>(), lastNumber: 30_000_001 };
    expect(await problem(file, { known: later })).toBe("older-than-known");
  });
});
