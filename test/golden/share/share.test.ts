/** Share files of every released version open for ever, and `ebb read` reads them. */

import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import {
  actsOfBackup,
  openShare,
  parseShareCard,
  readBackup,
  releasedSides,
  shareCardOf,
  shareCardText,
  shareIdentityFromHex,
  stateFromActs,
  wordsOfCards,
} from "@ebb/platform";
import { describe, expect, it } from "vitest";
import { readKeptFiles } from "../../../apps/cli/src/read/kept-files.ts";

const folder = join(import.meta.dirname, "v1");
const bytes = (name: string) => new Uint8Array(readFileSync(join(folder, name)));
const cards = JSON.parse(readFileSync(join(folder, "cards.json"), "utf8"));

async function receiver() {
  const words = readFileSync(join(folder, "receiver-words.txt"), "utf8");
  const backup = await readBackup(bytes("receiver.age"), { type: "recovery", words });
  if (!backup.ok) throw new Error(`expected a backup that opens, got ${backup.error.type}`);
  const acts = actsOfBackup(backup.value);
  const { sharing } = stateFromActs(acts);
  const identity = shareIdentityFromHex(sharing.seed ?? "");
  const other = parseShareCard(sharing.other?.card ?? "");
  if (!identity || !other) throw new Error("expected an identity and a card");
  return { acts, identity, other, card: await shareCardOf(identity), known: sharing.known };
}

const source = (name: string) => ({
  name,
  size: statSync(join(folder, name)).size,
  read: (start: number, end: number) => bytes(name).subarray(start, end),
});

describe("a share of version 1", () => {
  it("opens with the receiver's key, and says what it said", async () => {
    const one = await receiver();
    expect([shareCardText(one.other), shareCardText(one.card)]).toEqual([
      cards.giver,
      cards.receiver,
    ]);
    expect(wordsOfCards(one.card, one.other)).toEqual(cards.words);
    const opened = await openShare(bytes("share.age"), one);
    expect(opened).toMatchObject({
      ok: true,
      value: {
        share: "golden-1",
        name: "Ada",
        therapist: true,
        revokes: ["golden-0"],
        notes: [{ date: "2026-02-17", text: "A quiet day.\nThen “rain” – ähnlich wie gestern." }],
        agreements: [
          { about: "ritual", text: "Sunday walk", when: "2026-03-29T10:00", repeats: "weekly" },
        ],
      },
    });
    const days = opened.ok ? opened.value.days : [];
    expect(days).toHaveLength(34);
    expect(days[0]).toEqual({
      date: "2026-02-16",
      part: "evening",
      closeness: 4,
      room: 7,
      reach: 2,
      events: { argument: 1, small_openness: 0.5 },
      tag: "stress",
      other_closeness: 6,
      other_room: 0,
      other_reach: 10,
    });
  });

  it("is taken back by the file that comes after it, whichever order they are tried in", async () => {
    const one = await receiver();
    const back = await openShare(bytes("back.age"), one);
    expect(back).toMatchObject({ ok: true, value: { days: [], revokes: ["golden-1"] } });
    const number = back.ok ? back.value.number : 0;
    const later = { ...one, known: { shares: new Set(["golden-2"]), lastNumber: number } };
    expect(await openShare(bytes("share.age"), later)).toEqual({
      ok: false,
      error: { type: "older-than-known" },
    });
    const act = { act: "r1", at: "2026-03-25T10:00:00+00:00", kind: "share-received" as const };
    const empty = {
      ...act,
      share: "golden-2",
      number,
      name: "Ada",
      days: [],
      notes: [],
      revokes: ["golden-1"],
    };
    expect(releasedSides(stateFromActs([...one.acts, empty]).sharing).other).toEqual([]);
  });

  it("is read by `ebb read` beside the own record", async () => {
    const kept = await readKeptFiles([source("receiver.age"), source("share.age")], {
      recoveryFile: join(folder, "receiver-words.txt"),
    });
    expect(kept.own?.checkIns).toHaveLength(34);
    expect(kept.ofOther).toHaveLength(34);
    expect(kept.ofOther[0]).toMatchObject({ person: "b", scales: { closeness: 4, room: 7 } });
  });
});
