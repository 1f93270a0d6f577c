/** What is under way today: room that was agreed, a step in progress, a season that ended. */

import { ask } from "../state/client.ts";
import { nowOpen } from "../state/session.ts";
import type { TodayView } from "../views/today.ts";
import { dayWord, words } from "../words/index.ts";
import { StepHelped } from "./step-helped.tsx";
import { TagQuestion } from "./tag-question.tsx";

/** Nothing when nothing is under way. */
export function TodayUnderWay({ view }: { view: TodayView }) {
  const w = words.value.today;
  const { room, step, season, tag } = view;
  return (
    <>
      {tag ? <TagQuestion open={tag} /> : null}
      {room ? (
        <section class="well stack">
          <p>{w.roomOpen(room.until ? whenWord(room.until) : "…")}</p>
          <button type="button" class="button quiet" onClick={() => endRoom(room)}>
            {w.roomEnd}
          </button>
        </section>
      ) : null}
      {step ? (
        <p>
          <a href={`/next?step=${step.id}`}>{w.step}</a>
          {step.until ? `, ${w.stepUntil(dayWord(step.until))}` : ""}
        </p>
      ) : null}
      <StepHelped />
      {view.isCoinDay ? (
        <p>
          <a href="/talk/tries">{words.value.tries.todayYes}</a>
        </p>
      ) : null}
      {room?.stands === "late" ? <p class="small">{w.roomLate}</p> : null}
      {season?.isOver ? (
        <section class="well stack">
          <p>{w.seasonOver}</p>
          <div class="row">
            <a class="button quiet" href="/season">
              {w.readSeason}
            </a>
            <button type="button" class="button quiet" onClick={() => beginSeason(view.date)}>
              {w.newSeason}
            </button>
          </div>
        </section>
      ) : null}
    </>
  );
}

/** `3 Mar, 21:00` of a local time with offset. */
function whenWord(iso: string): string {
  const time = iso.slice(11, 16);
  return time === "" ? dayWord(iso.slice(0, 10)) : `${dayWord(iso.slice(0, 10))}, ${time}`;
}

async function endRoom(room: NonNullable<TodayView["room"]>): Promise<void> {
  const returned = (await ask("now", {})).at;
  const act = {
    kind: "room" as const,
    room: room.id,
    person: room.person,
    until: room.until,
    returned,
  };
  nowOpen(await ask("note", { act }));
}

async function beginSeason(from: string): Promise<void> {
  nowOpen(await ask("note", { act: { kind: "season", from, days: 21 } }));
}
