import { createVault, type NewAct, systemRandom } from "@ebb/platform";
import { memoryStorage } from "@ebb/platform/memory";
import { describe, expect, it } from "vitest";
import { createGuesses } from "./guesses.ts";
import { createOurs } from "./ours.ts";
import { createStore } from "./store.ts";

const random = systemRandom();
const startMs = 20_500 * 86_400_000;

/** One person with a kept record in memory, whose clock moves a minute with every file. */
async function person() {
  let minutes = 0;
  const nowMs = () => startMs + minutes * 60_000;
  const clock = { nowMs, offsetMinutes: () => 0, zone: () => undefined };
  const store = createStore({ clock, random });
  const made = await createVault({
    ...{ storage: memoryStorage(), random },
    passphrase: "seven calm rivers under one bridge",
  });
  if (!made.ok) throw new Error("expected a vault");
  store.moveTo(made.value.vault);
  const now = () => ({ at: new Date(nowMs()).toISOString().replace(/\.\d+Z$/, "+00:00") });
  const gate = () => "clear" as const;
  const ours = createOurs({ store, random, now, gate, answerSafe: gate });
  const guesses = createGuesses({ store, random, now }, ours);
  const file = async (): Promise<Blob> => {
    minutes += 1;
    const answer = await guesses.makeGuess();
    if (answer.kind !== "made") throw new Error(`expected a file, got ${answer.kind}`);
    return new Blob([answer.file as BlobPart]);
  };
  return { store, ...ours.handlers, ...guesses, file };
}

type Person = Awaited<ReturnType<typeof person>>;

async function two(): Promise<readonly [Person, Person]> {
  const [ada, ben] = await Promise.all([person(), person()]);
  const pair = async (one: Person, name: string, other: Person) => {
    one.store.add({ kind: "setting", name: "share_name", value: "x" } as NewAct);
    await one.pairWith({ name, card: (await other.card()) ?? "" });
    one.pairSure();
  };
  await pair(ada, "Ben", ben);
  await pair(ben, "Ada", ada);
  return [ada, ben];
}

const close = (one: Person) => one.guessApart().find(({ question }) => question === "close");
const lock = (one: Person, mine: number, theirs: number) =>
  one.lockGuess({ question: "close", given: { mine, theirs } });

describe("guess, then look, on two devices", () => {
  it("shows both what both answered, after three files, and mirrored", async () => {
    const [ada, ben] = await two();
    lock(ada, 0, 1);
    expect(await ben.openGuess({ file: await ada.file() })).toEqual({ kind: "in" });
    lock(ben, 2, 3);
    await ada.openGuess({ file: await ben.file() });
    expect(close(ada)?.shown).toEqual({ a: { mine: 0, theirs: 1 }, b: { mine: 2, theirs: 3 } });
    expect(close(ben)?.shown).toBeNull();
    await ben.openGuess({ file: await ada.file() });
    expect(close(ben)?.shown).toEqual({ a: { mine: 2, theirs: 3 }, b: { mine: 0, theirs: 1 } });
  });

  it("shows the same to one who has not answered, whether the other has or not", async () => {
    const seen = async (isAnswered: boolean) => {
      const [ada, ben] = await two();
      if (isAnswered) lock(ada, 0, 1);
      const first = await ada.file();
      const came = await ben.openGuess({ file: first });
      await ada.openGuess({ file: await ben.file() });
      const second = await ada.file();
      const again = await ben.openGuess({ file: second });
      const kept = ben.store
        .acts()
        .filter(({ kind }) => kind === "guess-received")
        .map((act) => Object.keys(act).concat(JSON.stringify("opened" in act && act.opened)));
      return { came, again, view: ben.guessApart(), sizes: [first.size, second.size], kept };
    };
    const [without, withAnswer] = [await seen(false), await seen(true)];
    expect(withAnswer).toEqual(without);
  });

  it("says the same to one who has answered, whether the other has not or could not know", async () => {
    const [ada, ben] = await two();
    lock(ada, 0, 1);
    await ada.openGuess({ file: await ben.file() });
    const early = ada.guessApart();
    lock(ben, 2, 3);
    // Made before the file of the other was brought in: it cannot carry an answer that opens.
    await ada.openGuess({ file: await ben.file() });
    expect(ada.guessApart()).toEqual(early);
  });

  it("comes to the end also when both begin at once, or one answers late", async () => {
    const [ada, ben] = await two();
    const [early, other] = [await ada.file(), await ben.file()];
    await ben.openGuess({ file: early });
    await ada.openGuess({ file: other });
    lock(ada, 1, 1);
    lock(ben, 4, 4);
    for (let round = 0; round < 2; round++) {
      const [from, back] = [await ada.file(), await ben.file()];
      await ben.openGuess({ file: from });
      await ada.openGuess({ file: back });
    }
    expect(close(ada)?.shown).toEqual({ a: { mine: 1, theirs: 1 }, b: { mine: 4, theirs: 4 } });
    expect(close(ben)?.shown).toEqual({ a: { mine: 4, theirs: 4 }, b: { mine: 1, theirs: 1 } });
  });

  it("a new answer waits for a new one of the other; the old one is not shown twice", async () => {
    const [ada, ben] = await two();
    lock(ada, 0, 0);
    await ben.openGuess({ file: await ada.file() });
    lock(ben, 1, 1);
    await ada.openGuess({ file: await ben.file() });
    await ben.openGuess({ file: await ada.file() });
    lock(ada, 2, 2);
    await ben.openGuess({ file: await ada.file() });
    await ada.openGuess({ file: await ben.file() });
    expect(close(ada)).toMatchObject({ isLocked: true, shown: null });
    expect(close(ben)?.shown).toEqual({ a: { mine: 1, theirs: 1 }, b: { mine: 0, theirs: 0 } });
    lock(ben, 3, 3);
    await ada.openGuess({ file: await ben.file() });
    await ben.openGuess({ file: await ada.file() });
    await ada.openGuess({ file: await ben.file() });
    expect(close(ada)?.shown).toEqual({ a: { mine: 2, theirs: 2 }, b: { mine: 3, theirs: 3 } });
    expect(close(ben)?.shown).toEqual({ a: { mine: 3, theirs: 3 }, b: { mine: 2, theirs: 2 } });
  });

  it("an answer that was taken back opens for nobody any more, here and there", async () => {
    const [ada, ben] = await two();
    lock(ada, 0, 1);
    await ben.openGuess({ file: await ada.file() });
    lock(ben, 2, 3);
    const file = await ben.file();
    ada.dropGuess({ question: "close" });
    await ada.openGuess({ file });
    expect(close(ada)).toMatchObject({ isLocked: false, shown: null });
    await ben.openGuess({ file: await ada.file() });
    expect(close(ben)?.shown).toBeNull();
  });

  it("leaving takes out what came from the other; a file comes in once; a stranger's never", async () => {
    const [ada, ben] = await two();
    lock(ada, 0, 1);
    lock(ben, 2, 3);
    const file = await ben.file();
    await ada.openGuess({ file });
    expect(await ada.openGuess({ file })).toEqual({
      kind: "cannot",
      problem: "brought-in-before",
    });
    const [cleo] = await two();
    expect(await ada.openGuess({ file: await cleo.file() })).toMatchObject({
      problem: "for-somebody-else",
    });
    await ada.leaveOther();
    expect(JSON.stringify(ada.store.acts())).not.toContain(`"guess-received"`);
    expect(close(ada)).toMatchObject({ isLocked: false, shown: null });
    expect(await ada.makeGuess()).toEqual({ kind: "not-paired" });
  });
});
