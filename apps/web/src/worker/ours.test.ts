import { isoDate } from "@ebb/core";
import { createVault, type NewAct, systemRandom } from "@ebb/platform";
import { memoryStorage } from "@ebb/platform/memory";
import { describe, expect, it } from "vitest";
import { createJoint } from "./joint.ts";
import { createJointPage } from "./joint-page.ts";
import { createOurs } from "./ours.ts";
import { createShares, type ShareChoice } from "./shares.ts";
import { createStore } from "./store.ts";

const firstDay = 20_500;
const random = systemRandom();

/** One person with a kept record in memory, whose clock stands `days` after the first day. */
async function person(days = 40) {
  const clock = {
    nowMs: () => (firstDay + days) * 86_400_000 + 70_000_000,
    offsetMinutes: () => 0,
    zone: () => undefined,
  };
  const store = createStore({ clock, random });
  const made = await createVault({
    storage: memoryStorage(),
    random,
    passphrase: "seven calm rivers under one bridge",
  });
  if (!made.ok) throw new Error("expected a vault");
  store.moveTo(made.value.vault);
  const at = () => ({ at: `${isoDate(firstDay + days)}T19:26:40+00:00` });
  let gate: "clear" | "unanswered" | "raised" = "unanswered";
  const sources = {
    ...{ store, random, now: at, gate: () => gate },
    answerSafe: ({ answers }: { answers: object }) => {
      gate = Object.values(answers).includes("yes") ? "raised" : "clear";
      return gate;
    },
  };
  const ours = createOurs(sources);
  const shares = createShares(sources, ours);
  const joint = createJoint(store);
  const page = createJointPage({ store, read: joint.read, gate: () => ours.handlers.ours().gate });
  return { store, ...ours.handlers, ...shares, ...joint, ...page };
}

type Person = Awaited<ReturnType<typeof person>>;

function note(one: Person, day: number, more: object): void {
  const time = `${isoDate(firstDay + day)}T20:00:00+00:00`;
  one.store.add({ kind: "check-in", time, ...more } as NewAct);
}

async function pair(one: Person, name: string, other: Person): Promise<void> {
  one.store.add({ kind: "setting", name: "share_name", value: name === "Ben" ? "Ada" : "Ben" });
  const answer = await one.pairWith({ name, card: (await other.card()) ?? "" });
  expect(answer.kind).toBe("words");
  one.pairSure();
}

const choice = (more: Partial<ShareChoice> = {}): ShareChoice => ({
  items: ["closeness"],
  from: isoDate(firstDay),
  to: isoDate(firstDay + 60),
  without: [],
  notes: [],
  agreements: [],
  therapist: false,
  ...more,
});

async function fileOf(one: Person, what = choice()): Promise<Blob> {
  const made = await one.makeShare(what);
  if (made.kind !== "made") throw new Error(`expected a file, got ${made.kind}`);
  return new Blob([made.file as BlobPart]);
}

type PageOfBoth = Awaited<ReturnType<Person["jointForTherapist"]>>;

const isBoth = (page: PageOfBoth): page is Exclude<PageOfBoth, "held" | null> =>
  page !== null && page !== "held";

async function two(): Promise<readonly [Person, Person]> {
  const [ada, ben] = await Promise.all([person(), person()]);
  await pair(ada, "Ben", ben);
  await pair(ben, "Ada", ada);
  for (let day = 0; day < 34; day++) {
    note(ada, day, { closeness: (day * 7) % 9, other_closeness: 5, room: day % 4 });
    note(ben, day, { closeness: (day * 5) % 8, stress: 3 });
  }
  return [ada, ben];
}

describe("two people on one reading", () => {
  it("read the same four words, and nothing is shared by that", async () => {
    const [ada, ben] = await two();
    expect(await ada.pairWords()).toEqual(await ben.pairWords());
    expect(ada.ours()).toMatchObject({ given: null, brought: [], other: { isSure: true } });
  });

  it("need a kept record, and read the words before the first file", async () => {
    const ada = await person();
    expect(await ada.makeShare(choice())).toEqual({ kind: "not-paired" });
    const ben = await person();
    await ada.pairWith({ name: "Ben", card: (await ben.card()) ?? "" });
    expect(await ada.makeShare(choice())).toEqual({ kind: "not-sure" });
    expect(await ada.pairWith({ name: "me", card: (await ada.card()) ?? "" })).toEqual({
      kind: "own-card",
    });
  });

  it("see exactly what the preview showed, and the same loop with a and b swapped", async () => {
    const [ada, ben] = await two();
    const what = choice({ items: ["closeness", "guesses"], without: [isoDate(firstDay + 2)] });
    const preview = ada.sharePreview(what);
    expect(preview.days).toHaveLength(33);
    expect(await ben.openShare({ file: await fileOf(ada, what) })).toMatchObject({ days: 33 });
    await ada.openShare({ file: await fileOf(ben) });
    expect(ben.ours().brought[0]?.days).toEqual(preview.days);
    const [here, there] = [
      await ada.joint({ language: "en" }),
      await ben.joint({ language: "en" }),
    ];
    expect(here?.basis).toMatchObject({ own: 33, other: 34, isEnough: true });
    expect(there?.basis).toMatchObject({ own: 34, other: 33, isEnough: true });
    expect(here?.pattern).toBe(there?.pattern);
    expect(here?.loop.arrows.map(({ mean }) => mean)).toEqual(
      there?.loop.arrows.map(({ mean }) => mean).reverse(),
    );
    expect(here?.gaps.map(({ of }) => of)).toEqual(["b"]);
    expect(there?.gaps.map(({ of }) => of)).toEqual(["a"]);
  });

  it("take back what was given: it is gone over there, also from the files, and does not come again", async () => {
    const [ada, ben] = await two();
    const first = await fileOf(ada);
    await ben.openShare({ file: first });
    const back = await ada.takeBack();
    const file = new Blob([(back.kind === "made" ? back.file : new Uint8Array()) as BlobPart]);
    expect(await ben.openShare({ file })).toEqual({ kind: "taken-back" });
    expect(ben.ours().brought).toEqual([]);
    const kept = JSON.stringify(ben.store.acts());
    expect(kept).not.toContain(`"days":[{`);
    expect(await ben.openShare({ file: first })).toEqual({
      kind: "cannot",
      problem: "older-than-known",
    });
  });

  it("leave silently and without loss; a card that comes back brings no old file with it", async () => {
    const [ada, ben] = await two();
    const first = await fileOf(ada);
    await ben.openShare({ file: first });
    const before = ben.store.state().checkIns.length;
    await ben.leaveOther();
    expect(ben.ours()).toMatchObject({ other: null, brought: [] });
    expect(ben.store.state().checkIns).toHaveLength(before);
    expect(JSON.stringify(ben.store.acts())).not.toContain(`"share-received"`);
    await pair(ben, "Ada", ada);
    expect(await ben.openShare({ file: first })).toMatchObject({ problem: "older-than-known" });
    expect(ada.ours().other).not.toBeNull();
  });

  it("lose what came from one person once another's card is taken in", async () => {
    const [ada, ben] = await two();
    await ben.openShare({ file: await fileOf(ada) });
    expect(JSON.stringify(ben.store.acts())).toContain(`"share-received"`);
    const cleo = await person();
    await ben.pairWith({ name: "Cleo", card: (await cleo.card()) ?? "" });
    expect(ben.ours()).toMatchObject({ brought: [], other: { name: "Cleo", isSure: false } });
    expect(JSON.stringify(ben.store.acts())).not.toContain(`"share-received"`);
  });

  it("are asked alone before the first file and every eight weeks; a yes shows like no answer", async () => {
    const ada = await person();
    expect(ada.ours().isAskedAlone).toBe(true);
    ada.askAlone({ answers: {} });
    expect(ada.ours()).toMatchObject({ isAskedAlone: false, gate: "clear" });
    const before = await person();
    before.askAlone({ answers: { afraid: "yes" } });
    expect(before.ours()).toMatchObject({ isAskedAlone: false, gate: "raised" });
    const later = await person(40 + 56);
    later.store.add({ kind: "setting", name: "alone", value: { day: firstDay + 40, whole: true } });
    expect(later.ours()).toMatchObject({ isAskedAlone: true, gate: "unanswered" });
  });

  it("put nothing of the private questions into a file", async () => {
    const [ada] = await two();
    const plain = ada.sharePreview(choice());
    ada.askAlone({ answers: { afraid: "yes" } });
    expect(ada.sharePreview(choice())).toEqual(plain);
    expect((await ada.makeShare(choice())).kind).toBe("made");
  });

  it("carry both on a page for a therapist only where both released it", async () => {
    const [ada, ben] = await two();
    const open = choice({ therapist: true });
    for (const one of [ada, ben]) one.askAlone({ answers: {} });
    await ben.openShare({ file: await fileOf(ada, open) });
    await ada.openShare({ file: await fileOf(ben) });
    expect(await ada.jointForTherapist({ language: "en" })).toBeNull();
    expect(await ben.jointForTherapist({ language: "en" })).toBeNull();
    await ada.openShare({ file: await fileOf(ben, open) });
    expect(isBoth(await ada.jointForTherapist({ language: "en" }))).toBe(true);
    await ada.removeShare({ share: ada.ours().brought[0]?.share ?? "" });
    expect(await ada.jointForTherapist({ language: "en" })).toBeNull();
  });

  it("bear the signed releases of both on that page; taken back on either side it carries one", async () => {
    const [ada, ben] = await two();
    const open = choice({ therapist: true });
    for (const one of [ada, ben]) one.askAlone({ answers: {} });
    await ben.openShare({ file: await fileOf(ada, open) });
    await ada.openShare({ file: await fileOf(ben, open) });
    const [here, there] = [
      await ada.jointForTherapist({ language: "en" }),
      await ben.jointForTherapist({ language: "en" }),
    ];
    if (!isBoth(here) || !isBoth(there)) throw new Error("expected both on the page");
    expect(ada.isReleasedByBoth(here)).toBe(true);
    expect(ben.isReleasedByBoth(here)).toBe(true);
    expect([...there.releases].reverse()).toEqual(here.releases);
    const [own, theirs] = here.releases;
    expect(ada.isReleasedByBoth({ releases: [own, { ...theirs, share: "other" }] })).toBe(false);
    expect(ada.isReleasedByBoth({ releases: [own, own] })).toBe(false);
    const back = await ada.takeBack();
    expect(await ada.jointForTherapist({ language: "en" })).toBeNull();
    const file = new Blob([(back.kind === "made" ? back.file : new Uint8Array()) as BlobPart]);
    await ben.openShare({ file });
    expect(await ben.jointForTherapist({ language: "en" })).toBeNull();
  });

  it("carry one alone on that page after a yes to a private question, as where none was answered", async () => {
    const [ada, ben] = await two();
    const open = choice({ therapist: true });
    await ben.openShare({ file: await fileOf(ada, open) });
    await ada.openShare({ file: await fileOf(ben, open) });
    const page = (one: Person) => one.jointForTherapist({ language: "en" });
    expect(await page(ada)).toBe("held");
    ada.askAlone({ answers: { afraid: "yes" } });
    expect(await page(ada)).toBe("held");
    ben.askAlone({ answers: {} });
    expect(isBoth(await page(ben))).toBe(true);
  });

  it("are offered their last sixty days, and the whole past only by choice", async () => {
    const ada = await person(200);
    for (let day = 0; day <= 200; day += 10) note(ada, day, { closeness: 5 });
    expect(ada.shareSources().span).toEqual({
      from: isoDate(firstDay),
      to: isoDate(firstDay + 200),
      lately: isoDate(firstDay + 141),
    });
  });

  it("refuse each hostile file with one reason, and nothing changes", async () => {
    const [ada, ben] = await two();
    const cleo = await person();
    await pair(cleo, "Ben", ben);
    note(cleo, 1, { closeness: 2 });
    const good = new Uint8Array(await (await fileOf(ada)).arrayBuffer());
    const flipped = Uint8Array.from(good, (byte, at) => (at === 400 ? byte ^ 4 : byte));
    const huge = { size: 2 ** 31, arrayBuffer: () => Promise.reject(new Error("was read")) };
    const cases: [string, Blob, string][] = [
      ["cut", new Blob([good.slice(0, 300)]), "damaged"],
      ["changed", new Blob([flipped]), "damaged"],
      ["for another", await fileOf(ben), "for-somebody-else"],
      ["of a stranger with the same name", await fileOf(cleo), "from-somebody-else"],
      ["text", new Blob(["hello"]), "not-a-share"],
      ["2 GB", huge as unknown as Blob, "too-large"],
    ];
    for (const [name, file, problem] of cases) {
      const before = JSON.stringify(ben.store.acts());
      expect(await ben.openShare({ file }), name).toEqual({ kind: "cannot", problem });
      expect(JSON.stringify(ben.store.acts()), name).toBe(before);
    }
  });
});
