/**
 * The situation for guidance, from the own record: counts of the last weeks. What was not noted stays
 * unknown and never counts as met. Pure.
 */

import type { EventName, Gate, Reading, Role, Situation, Trend } from "@ebb/core";
import { type RecordState, type Stamp, slotOfStamp } from "@ebb/platform";
import { isLowForTwoWeeks } from "./two-weeks.ts";

/** What the situation is made from. */
export interface SituationSources {
  readonly state: RecordState;
  readonly stamp: Stamp;
  readonly gate: Gate;
  readonly role: Role | undefined;
  readonly reading: Reading | undefined;
  readonly country?: string | undefined;
}

const reviewDays = 56;
const futureDays = 84;
const recentDays = 14;
const fewestForTrend = 10;
/** Change of mean closeness, in points of ten, that counts as better or worse. */
const trendStep = 1;

/** Builds the situation. */
export function situationOf(sources: SituationSources): Situation {
  const { state, stamp, gate, role, reading, country } = sources;
  const today = slotOfStamp(stamp)?.day ?? 0;
  const own = state.checkIns.filter((one) => one.person === "a");
  const within = (days: number) => own.filter((one) => today - one.time.day < days);
  const first = own[0]?.time.day;
  const stored: Situation = state.situation;
  return {
    ...stored,
    gate,
    role: role ?? null,
    country: country ?? stored.country ?? null,
    weeks_of_distance: first === undefined ? null : Math.floor((today - first) / 7),
    check_ins: within(reviewDays).length,
    episodes: episodesOf(sources),
    ...weeklyCounts(state, stamp, role),
    trend: trendOf(own, today),
    understood_below_own_minimum: belowMinimumOf(state, within(reviewDays)),
    recent_events: [
      ...eventsOf(within(recentDays)),
      ...(state.settings["frozen"] === true ? (["break_up"] as const) : []),
    ],
    low_mood: within(3).some((one) => (one.events.low_mood ?? 0) > 0),
    low_mood_two_weeks:
      lowDays(within(recentDays)) > recentDays / 2 || isLowForTwoWeeks(state, today),
    only_by_myself: state.settings[byMyselfSetting] === true,
    own_limit: ownLimitOf(state),
    leading_reasons: (reading?.reasons.leading ?? []).map(({ id, probability }) => ({
      id,
      probability,
    })),
    tried: state.helped.map((one) => ({ id: one.step, helped: one.value })),
  };
}

type Own = RecordState["checkIns"];

/** Setting "keep suggestions to things I do by myself"; it leaves no export (platform, backup). */
export const byMyselfSetting = "alone";

/** Setting with the person's own minimum of feeling understood, 0-10. */
export const minimumSetting = "understood_minimum";

/** Share of days on which the reader felt less understood than the own minimum; unknown without one. */
function belowMinimumOf(state: RecordState, own: Own): number | null {
  const minimum = state.settings[minimumSetting];
  const values = own.flatMap(({ scales }) => scales.understood ?? []);
  if (typeof minimum !== "number" || values.length === 0) return null;
  return values.filter((value) => value < minimum).length / values.length;
}

/** The line that is due first, in the reader's own words. */
function ownLimitOf(state: RecordState): Situation["own_limit"] {
  const open = state.lines.filter(({ closed }) => !closed);
  const [first] = [...open].sort((x, y) => (x.due < y.due ? -1 : 1));
  return first ? { text: first.text, date: first.due } : null;
}

/** Stepping back of two days or more by the one who steps back, in the last eight weeks. */
function episodesOf({ reading, role }: SituationSources): number | null {
  if (!reading || role === undefined) return null;
  const person = role === "steps_back" ? "a" : "b";
  const recent = new Set(reading.tide.slice(-reviewDays).map((day) => day.date));
  return reading.ebbs.filter(
    (ebb) =>
      ebb.kind === "stepped_back" &&
      ebb.person === person &&
      ebb.from !== ebb.to &&
      recent.has(ebb.to),
  ).length;
}

/** What the weekly five say of words, repair, the future and the load. */
function weeklyCounts(state: RecordState, stamp: Stamp, role: Role | undefined): Situation {
  const since = (days: number) => {
    const from = new Date(Date.parse(stamp.at) - days * 86_400_000).toISOString().slice(0, 10);
    return state.weekly.filter((week) => week.week >= from);
  };
  const weeks = since(reviewDays);
  const stepper = role === "steps_back" ? "me" : "other";
  const returns = weeks
    .map((week) => (stepper === "me" ? week.return_me : week.return_other))
    .filter((said) => said !== undefined && said !== "not_stepped_back");
  const repairs = weeks.map((week) => week.made_up).filter((said) => said !== undefined);
  const talks = since(futureDays).map((week) => week.future);
  const bids = talks.filter((said) => said === "had" || said === "put_off").length;
  return {
    share_explained: share(returns, (said) => said === "word_and_return" || said === "word_only"),
    repair_share: share(repairs, (said) => said === stepper || said === "both"),
    future_bids: talks.some((said) => said !== undefined) ? bids : null,
    future_bids_deferred: talks.some((said) => said !== undefined)
      ? talks.filter((said) => said === "put_off").length
      : null,
    load_share: loadOf(weeks, stepper === "me" ? "other" : "me"),
  };
}

function share<T>(all: readonly T[], holds: (one: T) => boolean): number | null {
  return all.length === 0 ? null : all.filter(holds).length / all.length;
}

const fewestLoadAnswers = 8;

/** Share of starts, planning and repair by the one who reaches; both = half. */
function loadOf(weeks: RecordState["weekly"], reacher: "me" | "other"): number | null {
  const said = weeks
    .flatMap((week) => [week.started, week.planned, week.made_up])
    .filter((who) => who !== undefined && who !== "neither");
  if (said.length < fewestLoadAnswers) return null;
  const sum = said.reduce(
    (total, who) => total + (who === reacher ? 1 : who === "both" ? 0.5 : 0),
    0,
  );
  return sum / said.length;
}

function trendOf(own: Own, today: number): Trend | null {
  const mean = (from: number, to: number) => {
    const values = own
      .filter((one) => today - one.time.day >= from && today - one.time.day < to)
      .map((one) => one.scales.closeness)
      .filter((value) => value !== undefined);
    if (values.length < fewestForTrend) return undefined;
    return values.reduce((x, y) => x + y, 0) / values.length;
  };
  const now = mean(0, 28);
  const before = mean(28, reviewDays);
  if (now === undefined || before === undefined) return null;
  if (now - before > trendStep) return "better";
  return now - before < -trendStep ? "worse" : "same";
}

function eventsOf(own: Own): EventName[] {
  const names = new Set<EventName>();
  for (const one of own)
    for (const [name, strength] of Object.entries(one.events))
      if (strength > 0) names.add(name as EventName);
  return [...names];
}

function lowDays(own: Own): number {
  return new Set(own.filter((one) => (one.events.low_mood ?? 0) > 0).map((one) => one.time.day))
    .size;
}
