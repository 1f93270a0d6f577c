/**
 * At most two new cards a week: a statement that was never on a card waits until there is room in the last
 * seven days. What was on a card before may come and go; that is no news. Pure.
 */

import type { Finding, Strength } from "@ebb/core";
import { dayOfAct, type RecordState } from "@ebb/platform";

/** New cards that one week may bring. */
export const mostNewCards = 2;

const weekDays = 7;
const order: readonly Strength[] = ["too_early", "leaning", "likely", "well_supported"];

/** Statements that may be shown on `today` (days since 1970), in the order of the reading. */
export function admitted(
  findings: readonly Finding[],
  state: Pick<RecordState, "cards" | "notIt">,
  today: number,
): readonly Finding[] {
  const open = findings.filter(({ id }) => !state.notIt.includes(id));
  const first = firstDays(state.cards);
  const inWeek = [...first.values()].filter((day) => day > today - weekDays).length;
  const next = open
    .filter(({ id }) => !first.has(id))
    .sort(surestFirst)
    .slice(0, Math.max(0, mostNewCards - inWeek));
  return open.filter((one) => first.has(one.id) || next.includes(one));
}

/** Day on which each statement first was on a card. */
function firstDays(cards: RecordState["cards"]): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  for (const card of cards) {
    const before = first.get(card.subject);
    const day = dayOfAct(card);
    if (before === undefined || day < before) first.set(card.subject, day);
  }
  return first;
}

/** The better supported first; then what is less likely to be false; then by name, so that it is always the same. */
function surestFirst(x: Finding, y: Finding): number {
  const strength = order.indexOf(y.strength) - order.indexOf(x.strength);
  const chance = (one: Finding) => one.gates.false_alarm ?? 1;
  return strength || chance(x) - chance(y) || (x.id < y.id ? -1 : 1);
}
