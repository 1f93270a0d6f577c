/** Help lines of a country from the knowledge, with the day on which each was checked. Pure. */

import type { CountryHelp, Knowledge } from "@ebb/knowledge";

/** One line to call, write to or look up. */
export interface HelpLineView {
  readonly name: string;
  readonly channels: readonly string[];
  readonly hours: string | null;
  readonly verified: string | null;
  readonly isOnBill: boolean | null;
}

/** Help for one country, or for the rest of the world. */
export interface HelpView {
  readonly countries: readonly { readonly id: string; readonly name: string }[];
  readonly emergency: readonly string[];
  readonly lines: readonly HelpLineView[];
}

/** The help of a country (an id of the knowledge); the rest of the world when it is unknown. */
export function helpView(knowledge: Knowledge, country: string, language: string): HelpView {
  const all = knowledge.help_lines;
  const rest = all.find((one) => one.country === null);
  const chosen = all.find((one) => one.id === country) ?? rest;
  const named = (one: CountryHelp) => one.names[language] ?? one.names["en"] ?? one.id;
  const lines = [...(chosen?.lines ?? []), ...(chosen === rest ? [] : (rest?.lines ?? []))];
  return {
    countries: all
      .filter((one) => one.country !== null)
      .map((one) => ({ id: one.id, name: named(one) }))
      .sort((x, y) => x.name.localeCompare(y.name, language)),
    emergency: chosen?.emergency ?? [],
    lines: lines.map((line) => ({
      name: line.name,
      channels: line.channels.map((one) => (one.send ? `${one.at} (${one.send})` : one.at)),
      hours: line.hours,
      verified: line.verified,
      isOnBill: line.on_bill,
    })),
  };
}
