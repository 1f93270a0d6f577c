/** The person's own acts as a couple's record that can be read. */

import { type CoupleRecord, dayFromCivil, type TagId } from "@ebb/core";
import { dayOfAct, type RecordState } from "@ebb/platform";
import { opennessPrefix } from "../views/openness.ts";
import { roomTodayId } from "../views/today.ts";
import { twoWeeksId } from "../views/two-weeks.ts";
import { chatOf } from "./adopt.ts";
import type { Store } from "./store.ts";

/** Answers that speak to guidance or to the person alone, and never enter the model. */
const ownOnly: readonly string[] = [roomTodayId, twoWeeksId];

/** The record, or undefined while there is nothing to read. */
export function ownRecord(state: RecordState): CoupleRecord | undefined {
  const chat = chatOf(state);
  if (state.checkIns.length === 0 && chat === null) return undefined;
  const other = state.settings["other_name"];
  return {
    names: { a: "", b: typeof other === "string" ? other : (state.people.b ?? "") },
    reader: "a",
    checkIns: state.checkIns,
    days: "calendar",
    chat,
    example: false,
    tags: state.tags
      .filter((tag) => tag.who === "a")
      .flatMap((tag) => {
        const day = dayOfEbb(tag.ebb);
        return day === undefined ? [] : [{ day, reason: tag.reason as TagId }];
      }),
    notIt: state.notIt,
    answers: state.answers
      .filter(
        ({ id }) =>
          !id.startsWith("tag ") && !ownOnly.includes(id) && !id.startsWith(opennessPrefix),
      )
      .map((answer) => ({
        id: answer.id,
        value: typeof answer.value === "string" ? answer.value : null,
        day: dayOfAct(answer),
      })),
    asked: state.answers
      .filter(({ id }) => id !== twoWeeksId)
      .map((answer) => ({ id: answer.id, day: dayOfAct(answer) })),
  };
}

/** Check-ins below which a reading follows every note: there is nothing yet to read again and again. */
const earlyCheckIns = 14;

/**
 * The own record as it is read: the same object until there is a new day (or, in the first two weeks,
 * anything new), so that a reading is refreshed once a day at most.
 */
export function ownRecordOnceADay(
  store: Pick<Store, "acts" | "state">,
): () => CoupleRecord | undefined {
  let last: { readonly key: string; readonly record: CoupleRecord | undefined } | undefined;
  return () => {
    const state = store.state();
    const isEarly = state.checkIns.length < earlyCheckIns;
    const day = state.checkIns.at(-1)?.time.day;
    const answers = state.answers.filter(({ id }) => id !== roomTodayId);
    const said = [state.tags, state.notIt, answers, state.imports].map((one) => one.length);
    const key = isEarly ? `${store.acts().filter(isDone).length}` : `day ${day} ${said.join(" ")}`;
    if (last?.key !== key) last = { key, record: ownRecord(state) };
    return last.record;
  };
}

/** What the person did, not what Ebb kept of its own words. */
const isDone = ({ kind }: { readonly kind: string }) => kind !== "forecast" && kind !== "card";

function dayOfEbb(name: string): number | undefined {
  const match = /(\d{4})-(\d{2})-(\d{2})$/.exec(name);
  return match ? dayFromCivil(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}
