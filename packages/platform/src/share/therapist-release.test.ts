import { describe, expect, test } from "vitest";
import { systemRandom } from "../kit/system.ts";
import { makeShare, openShare } from "./share-file.ts";
import { newShareIdentity, shareCardOf, shareCardText } from "./share-identity.ts";
import {
  isReleasedByBoth,
  isRightlySigned,
  signTherapistRelease,
  type TherapistRelease,
} from "./therapist-release.ts";

async function someone() {
  const identity = newShareIdentity(systemRandom());
  return { identity, card: await shareCardOf(identity) };
}

const [ada, ben, cleo] = await Promise.all([someone(), someone(), someone()]);
const ofAda = signTherapistRelease(ada.identity, { from: ada.card, to: ben.card, share: "s1" });
const ofBen = signTherapistRelease(ben.identity, { from: ben.card, to: ada.card, share: "s7" });

describe("a release to the page for a therapist", () => {
  test("isReleasedByBoth holds for two who each name the other, in either order", () => {
    expect(isReleasedByBoth(ofAda, ofBen)).toBe(true);
    expect(isReleasedByBoth(ofBen, ofAda)).toBe(true);
  });

  test("isReleasedByBoth does not hold for one person twice, or for a third one's release", () => {
    const toCleo = signTherapistRelease(ben.identity, {
      from: ben.card,
      to: cleo.card,
      share: "s",
    });
    const ofCleo = signTherapistRelease(cleo.identity, {
      from: cleo.card,
      to: ada.card,
      share: "s",
    });
    const toSelf = signTherapistRelease(ada.identity, { from: ada.card, to: ada.card, share: "s" });
    for (const other of [ofAda, toCleo, ofCleo, toSelf])
      expect(isReleasedByBoth(ofAda, other)).toBe(false);
    expect(isReleasedByBoth(toSelf, toSelf)).toBe(false);
  });

  test("isRightlySigned does not hold once any part of it was changed, or another signed it", () => {
    const forged = signTherapistRelease(cleo.identity, {
      from: ada.card,
      to: ben.card,
      share: "s1",
    });
    const changed: TherapistRelease[] = [
      { ...ofAda, share: "s2" },
      { ...ofAda, to: shareCardText(cleo.card) },
      { ...ofAda, from: shareCardText(cleo.card) },
      { ...ofAda, signature: ofBen.signature },
      { ...ofAda, signature: "" },
      forged,
    ];
    expect(isRightlySigned(ofAda)).toBe(true);
    for (const release of changed) expect(isRightlySigned(release)).toBe(false);
  });

  test("makeShare puts the release into a file that may be on such a page, and into no other", async () => {
    const request = {
      ...{ from: ada.identity, fromCard: ada.card, to: ben.card, share: "s1", number: 1 },
      ...{ made: "2026-02-17", name: "Ada", days: [], notes: [], revokes: [] },
    };
    const known = { shares: new Set<string>(), lastNumber: 0 };
    const opened = async (therapist: boolean) => {
      const file = await makeShare({ ...request, therapist });
      const read = await openShare(file, { ...ben, other: ada.card, known });
      return read.ok ? read.value : undefined;
    };
    expect((await opened(true))?.therapist_signature).toBe(ofAda.signature);
    expect(await opened(false)).not.toHaveProperty("therapist_signature");
    expect(await opened(false)).not.toHaveProperty("therapist");
  });
});
