/**
 * Takes a file that was read into the own record: a chat as turns by day, a diary as check-ins. Only what
 * a reading needs is taken; no text exists any more at this point.
 */

import { type CoupleRecord, isoDate } from "@ebb/core";
import type { ActOf, NewAct, RecordState } from "@ebb/platform";

/** The acts that put a record from a file into the own record. `source` names the import. */
export function actsOfFile(record: CoupleRecord, source: string): NewAct[] {
  if (record.days !== "calendar") return [];
  return [...chatActs(record, source), ...record.checkIns.map(checkInAct)];
}

function chatActs({ chat, names }: CoupleRecord, source: string): NewAct[] {
  if (!chat) return [];
  const days = chat.turnDays.map(({ day, turns }) => ({
    day: isoDate(day),
    a: { turns: turns.a },
    b: { turns: turns.b },
  }));
  const own = { a: names.a || "a", b: names.b || "b" };
  return [
    { kind: "import", source, from: "chat", names: own, days, messages: chat.messages } as NewAct,
  ];
}

function checkInAct(checkIn: CoupleRecord["checkIns"][number]): NewAct {
  const { day, minute, offsetMinutes } = checkIn.time;
  return {
    kind: "check-in",
    person: checkIn.person,
    time: `${isoDate(day)}${minute === undefined ? "" : clockOf(minute, offsetMinutes)}`,
    ...checkIn.scales,
    ...checkIn.events,
    ...(checkIn.tag ? { tag: checkIn.tag } : {}),
    ...(checkIn.late ? { late: 1 } : {}),
  };
}

function clockOf(minute: number, offset: number | undefined): string {
  const two = (value: number) => String(Math.floor(value)).padStart(2, "0");
  const time = `T${two(minute / 60)}:${two(minute % 60)}:00`;
  if (offset === undefined) return time;
  const size = Math.abs(offset);
  return `${time}${offset < 0 ? "-" : "+"}${two(size / 60)}:${two(size % 60)}`;
}

/** What the imports of the own record say of the chat; null where there is none. */
export function chatOf(state: RecordState): CoupleRecord["chat"] {
  const days = state.imports.flatMap((one) => one.days);
  if (days.length === 0) return null;
  const turns = (side: Readonly<Record<string, number>>) => side["turns"] ?? 0;
  const turnDays = days
    .map((one) => ({ day: dayOf(one.day), turns: { a: turns(one.a), b: turns(one.b) } }))
    .sort((x, y) => x.day - y.day)
    .filter((one, at, all) => one.day !== all[at - 1]?.day);
  return { messages: messagesOf(state.imports), turnDays };
}

function messagesOf(imports: readonly ActOf<"import">[]): number {
  return imports.reduce((sum, one) => {
    const counted = (one as { readonly messages?: unknown }).messages;
    return sum + (typeof counted === "number" ? counted : 0);
  }, 0);
}

const dayOf = (iso: string): number => Math.floor(Date.parse(`${iso}T00:00:00Z`) / 86_400_000);
