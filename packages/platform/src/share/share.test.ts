import type { ReleasedDay } from "@ebb/core";
import { Encrypter } from "age-encryption";
import { describe, expect, test } from "vitest";
import { seededChance } from "../acceptance/seeded.ts";
import { systemRandom } from "../kit/system.ts";
import {
  largestShareBytes,
  makeShare,
  openShare,
  type ShareReceiver,
  type ShareRequest,
} from "./share-file.ts";
import {
  isSignedBy,
  newShareIdentity,
  parseShareCard,
  type ShareCard,
  type ShareIdentity,
  shareCardOf,
  shareCardText,
  wordsOfCards,
} from "./share-identity.ts";

/** Whole numbers below a bound, from a seed. */
function drawer(seed: number): (bound: number) => number {
  const chance = seededChance(seed);
  return (bound) => Math.floor(chance() * bound);
}

interface Someone {
  readonly identity: ShareIdentity;
  readonly card: ShareCard;
}

async function someone(): Promise<Someone> {
  const identity = newShareIdentity(systemRandom());
  return { identity, card: await shareCardOf(identity) };
}

const [ada, ben, cleo] = await Promise.all([someone(), someone(), someone()]);
const days: ReleasedDay[] = [
  { day: 20_500, part: "evening", closeness: 4, room: 7, events: { argument: 1 }, tag: "stress" },
  { day: 20_501, part: "morning", closeness: 6 },
];

const request = (more: Partial<ShareRequest> = {}): ShareRequest => ({
  from: ada.identity,
  fromCard: ada.card,
  to: ben.card,
  share: "s1",
  number: 1,
  made: "2026-02-17T20:00:00+01:00",
  name: "Ada",
  days,
  notes: [],
  revokes: [],
  ...more,
});

const receiver = (more: Partial<ShareReceiver> = {}): ShareReceiver => ({
  identity: ben.identity,
  card: ben.card,
  other: ada.card,
  known: { shares: new Set(), lastNumber: 0 },
  ...more,
});

const problemOf = async (file: Uint8Array, more: Partial<ShareReceiver> = {}) => {
  const opened = await openShare(file, receiver(more));
  return opened.ok ? undefined : opened.error.type;
};

describe("share cards", () => {
  test("come back from their text, and a lost or changed character is noticed", () => {
    const text = shareCardText(ada.card);
    expect(parseShareCard(` ${text}\n`)).toEqual(ada.card);
    for (let at = 0; at < text.length; at += 7) {
      const changed = `${text.slice(0, at)}${text[at] === "0" ? "2" : "0"}${text.slice(at + 1)}`;
      expect(parseShareCard(changed)).toBeUndefined();
      expect(parseShareCard(text.slice(0, at) + text.slice(at + 1))).toBeUndefined();
    }
  });

  test("give four words that are the same on both sides and others for another person", () => {
    const words = wordsOfCards(ada.card, ben.card);
    expect(words).toHaveLength(4);
    expect(wordsOfCards(ben.card, ada.card)).toEqual(words);
    expect(wordsOfCards(ada.card, cleo.card)).not.toEqual(words);
  });

  test("a signature of one purpose or person is none of another", () => {
    expect(isSignedBy(ada.card, new Uint8Array([1]), "00".repeat(64))).toBe(false);
    expect(
      isSignedBy({ ...ada.card, signer: "ff".repeat(32) }, new Uint8Array([1]), "00".repeat(64)),
    ).toBe(false);
  });
});

describe("openShare", () => {
  test("gives back what was given, and nothing else", async () => {
    const opened = await openShare(await makeShare(request()), receiver());
    expect(opened).toMatchObject({
      ok: true,
      value: { share: "s1", number: 1, name: "Ada", notes: [], revokes: [] },
    });
    if (opened.ok) {
      expect(opened.value.days).toEqual([
        {
          date: "2026-02-16",
          part: "evening",
          closeness: 4,
          room: 7,
          events: { argument: 1 },
          tag: "stress",
        },
        { date: "2026-02-17", part: "morning", closeness: 6 },
      ]);
    }
  });

  test("refuses what is made for somebody else", async () => {
    expect(await problemOf(await makeShare(request({ to: cleo.card })))).toBe("for-somebody-else");
  });

  test("refuses somebody else who calls herself by the same name", async () => {
    const forged = request({ from: cleo.identity, fromCard: cleo.card });
    expect(await problemOf(await makeShare(forged))).toBe("from-somebody-else");
    const borrowed = request({ from: cleo.identity, fromCard: ada.card });
    expect(await problemOf(await makeShare(borrowed))).toBe("from-somebody-else");
  });

  test("refuses a file that was meant for another and passed on under a new lock", async () => {
    const readdressed = await makeShare({ ...request(), to: cleo.card });
    const opened = await openShare(readdressed, {
      ...receiver(),
      identity: cleo.identity,
      card: ben.card,
    });
    expect(opened).toEqual({ ok: false, error: { type: "for-somebody-else" } });
  });

  test("refuses a file brought in before, and an older one after a newer", async () => {
    const file = await makeShare(request({ share: "s5", number: 5 }));
    const known = (shares: string[], lastNumber: number) => ({
      known: { shares: new Set(shares), lastNumber },
    });
    expect(await problemOf(file, known(["s5"], 5))).toBe("brought-in-before");
    expect(await problemOf(file, known(["s6"], 6))).toBe("older-than-known");
    expect(await problemOf(file, known(["s4"], 4))).toBeUndefined();
  });

  test("refuses every file with a changed byte, and every cut file (seed 5)", async () => {
    const file = await makeShare(request());
    const draw = drawer(5);
    for (let i = 0; i < 120; i++) {
      const changed = Uint8Array.from(file);
      const at = draw(file.length);
      changed[at] = (changed[at] ?? 0) ^ (1 << draw(8));
      expect(await problemOf(changed), `byte ${at}`).toBeDefined();
      expect(await problemOf(file.subarray(0, draw(file.length)))).toBeDefined();
    }
  });

  test("refuses what is no share, too large, too deep, or of a newer version", async () => {
    const sealed = async (text: string) => {
      const encrypter = new Encrypter();
      encrypter.addRecipient(ben.card.recipient);
      return encrypter.encrypt(text);
    };
    expect(await problemOf(new Uint8Array(0))).toBe("not-a-share");
    expect(await problemOf(new TextEncoder().encode("hello"))).toBe("not-a-share");
    expect(await problemOf(new Uint8Array(largestShareBytes + 1))).toBe("too-large");
    expect(await problemOf(await sealed("no line"))).toBe("not-a-share");
    expect(await problemOf(await sealed('{"ebb":"ebb-share/2","signature":""}\n{}'))).toBe(
      "newer-version",
    );
    expect(await problemOf(await sealed(`${"[".repeat(5000)}\n`))).toBe("not-a-share");
  });
});
