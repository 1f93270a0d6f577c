/** Help lines of a country from the knowledge, with the day on which each was checked. Pure. */

import type { CountryHelp, HelpChannel, Knowledge } from "@ebb/knowledge";

/** One way to reach a line. */
export interface ChannelView {
  readonly text: string;
  /** What starts a call or a message on a telephone; null for what is only read. */
  readonly href: string | null;
}

/** One line to call, write to or look up. */
export interface HelpLineView {
  readonly name: string;
  readonly channels: readonly ChannelView[];
  readonly hours: string | null;
  readonly verified: string | null;
  readonly isOnBill: boolean | null;
}

/** Help for one country, or for the rest of the world. */
export interface HelpView {
  readonly countries: readonly { readonly id: string; readonly name: string }[];
  readonly emergency: readonly ChannelView[];
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
    emergency: (chosen?.emergency ?? []).map((at) => channelView({ by: "phone", at })),
    lines: lines.map((line) => ({
      name: line.name,
      channels: line.channels.map(channelView),
      hours: line.hours,
      verified: line.verified,
      isOnBill: line.on_bill,
    })),
  };
}

/** Pages of others are only named: following a link would tell them and the browser's history of it. */
function channelView({ by, at, send }: HelpChannel): ChannelView {
  const scheme = by === "phone" ? "tel" : "sms";
  const isDialled = (by === "phone" || by === "text") && /^\+?[\d\s()/-]+$/u.test(at);
  return {
    text: send ? `${at} (${send})` : at,
    href: isDialled ? `${scheme}:${at.replace(/[^\d+]/gu, "")}` : null,
  };
}
