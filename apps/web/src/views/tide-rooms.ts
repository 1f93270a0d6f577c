/** Room that was agreed stands in the tide like time apart by choice that was noted. Pure. */

import { isoDate } from "@ebb/core";
import { type ActOf, dayOfAct } from "@ebb/platform";
import type { TideView } from "./tide.ts";

const chosen = "apart";

/** A room is known by its last act, which may be the return: the agreed end may lie before it. */
function dayOf(room: ActOf<"room">): string {
  const noted = isoDate(dayOfAct(room));
  const until = room.until?.slice(0, 10) ?? noted;
  return until < noted ? until : noted;
}

/** The view with the days on which room was agreed; one mark a day, whoever wished for it. */
export function withRooms(view: TideView, rooms: readonly ActOf<"room">[]): TideView {
  if (rooms.length === 0 || view.step > 1) return view;
  const agreed = new Set(rooms.map(dayOf));
  const known = new Map(view.events.map((event) => [event.at, event]));
  const events = view.dates.flatMap((date, at) => {
    const event = known.get(at);
    if (!agreed.has(date) || event?.names.includes(chosen)) return event ? [event] : [];
    return [{ at, names: [...(event?.names ?? []), chosen], drawn: event?.drawn ?? [] }];
  });
  return { ...view, events };
}
