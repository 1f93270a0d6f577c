/** Help lines for a situation: those of the country that the reader chose, and what holds anywhere. */

import type { CountryHelp, HelpLine as KnownLine } from "@ebb/knowledge";
import type { Situation } from "../safety/index.ts";
import type { HelpLine } from "./advice.ts";
import type { Circumstance } from "./circumstance.ts";
import type { Guidance } from "./prepare.ts";

/** True where help lines must be shown before anything else. */
export function needsCare(circumstance: Circumstance, situation: Situation): boolean {
  return (
    circumstance.gate === "raised" ||
    circumstance.selfHarm ||
    circumstance.dangerInWords ||
    circumstance.crisis ||
    circumstance.violenceMeant ||
    (situation.own_conduct ?? []).includes("threatens")
  );
}

/** Lines for a situation: all of the chosen country, the ones that fit best first, then those of any. */
export function linesFor(
  circumstance: Circumstance,
  situation: Situation,
  guidance: Guidance,
): readonly HelpLine[] {
  return helpLines(guidance, situation.country, wantedKinds(circumstance, situation));
}

/**
 * Lines of a country that the reader chose (two letters; never guessed) and of any country. `wanted`
 * kinds come first, in their order; none is left out.
 */
export function helpLines(
  guidance: Guidance,
  country: string | null | undefined,
  wanted: readonly string[] = ["suicide", "emotional", "violence_all"],
): readonly HelpLine[] {
  const chosen = country?.toUpperCase();
  const own = guidance.help.filter((place) => place.country !== null && place.country === chosen);
  const world = guidance.help.filter((place) => place.country === null);
  const lines = [...own, ...world].flatMap((place) => linesOf(place, wanted));
  // The number that works in many countries stands in only where that of the own one is not known.
  return own.length === 0
    ? lines
    : lines.filter(({ country, kinds }) => country !== null || !kinds.includes("emergency"));
}

function wantedKinds(circumstance: Circumstance, situation: Situation): readonly string[] {
  const violence = ["violence_all", "violence_women", "violence_men", "sexual_assault"];
  const inCrisis = circumstance.selfHarm || circumstance.crisis;
  return [
    ...(situation.gate?.minor === "yes" ? ["youth"] : []),
    ...(inCrisis ? ["suicide", "emotional"] : violence),
  ];
}

function linesOf(place: CountryHelp, wanted: readonly string[]): readonly HelpLine[] {
  const emergency: HelpLine = {
    id: `${place.id}-emergency`,
    name: place.emergency.join(" / "),
    country: place.country,
    kinds: ["emergency"],
    contact: place.emergency.join(" / "),
    verified: null,
  };
  const rank = ({ kinds }: KnownLine) => {
    const places = kinds.map((kind) => wanted.indexOf(kind)).filter((at) => at >= 0);
    return places.length === 0 ? wanted.length : Math.min(...places);
  };
  const sorted = [...place.lines].sort((one, other) => rank(one) - rank(other));
  return [emergency, ...sorted.map((line) => helpLineOf(line, place.country))];
}

function helpLineOf(line: KnownLine, country: string | null): HelpLine {
  const contact = line.channels.map(({ by, at, send }) =>
    send === undefined ? `${by} ${at}` : `${by} ${send} → ${at}`,
  );
  return {
    id: line.id,
    name: line.name,
    country,
    kinds: line.kinds,
    contact: contact.join(" · "),
    verified: line.verified,
  };
}
