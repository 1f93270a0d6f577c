/** Today: the check-in if it is not done, else the day as marks; then at most a few ways on. */

import { scaleRanges } from "@ebb/core";
import { DayMarks } from "../charts/day-marks.tsx";
import { BackupReminder } from "../components/backup-reminder.tsx";
import { ByMyself } from "../components/by-myself.tsx";
import { DataTable } from "../components/data-table.tsx";
import { Doors, type WayOn } from "../components/doors.tsx";
import { RoomQuestion } from "../components/room-today.tsx";
import { Screen } from "../components/screen.tsx";
import { TodayUnderWay } from "../components/today-under-way.tsx";
import { door, overview } from "../state/session.ts";
import { set } from "../state/settings.ts";
import { useAnswer } from "../state/use-answer.ts";
import { inOrder, type Offer } from "../views/offered.ts";
import type { TodayView } from "../views/today.ts";
import { weekdayWord, words } from "../words/index.ts";

/** The screen. */
export function TodayScreen() {
  const answer = useAnswer("today", {});
  const w = words.value;
  if (answer.state === "here") return <Today view={answer.value} />;
  return <Screen title={w.today.title} lead={answer.state === "failed" ? w.shell.failed : ""} />;
}

function Today({ view }: { view: TodayView }) {
  const w = words.value.today;
  const isNoted = view.marks.length > 0;
  if (view.isFrozen) return <Frozen />;
  const isElsewhere = overview.value.source === "example" || overview.value.source === "file";
  return (
    <Screen title={w.title}>
      <div class="stack">
        <p class="small">
          {weekdayWord(view.date)}
          {view.season && !view.season.isOver ? (
            <>
              {" · "}
              <span class="nowrap">{w.season(view.season.day, view.season.of)}</span>
            </>
          ) : null}
        </p>
        {isElsewhere ? <p class="notice">{w.inExample}</p> : null}
        {isNoted ? <NotedDay view={view} /> : null}
        <TodayUnderWay view={view} />
        {door.value === "steps_back" && view.roomToday && !isElsewhere ? (
          <RoomQuestion {...view.roomToday} />
        ) : null}
        <Doors doors={waysOn(view, isNoted)} />
        {view.offersByMyself && !isElsewhere ? (
          <div class="apart">
            <ByMyself />
          </div>
        ) : null}
        <BackupReminder />
      </div>
    </Screen>
  );
}

/** After a break-up, or whenever it is wanted: nothing is asked, nothing comes up by itself. */
function Frozen() {
  const w = words.value;
  return (
    <Screen title={w.today.title} lead={w.today.frozen}>
      <Doors
        doors={[
          { name: w.today.care, more: w.today.careMore, go: "/care" },
          { name: w.care.afterStep, go: "/next" },
          { name: w.mine.data, more: w.mine.dataMore, go: "/data" },
          { name: w.today.thaw, go: () => set("frozen", false) },
        ]}
      />
    </Screen>
  );
}

function NotedDay({ view }: { view: TodayView }) {
  const w = words.value;
  const rows = view.marks.map((mark) => {
    const said = w.checkIn.scales[mark.scale];
    const [low, high] = scaleRanges[mark.scale];
    return [said?.ask ?? mark.scale, `${mark.value}`, `${low} … ${high}`];
  });
  return (
    <section class="stack">
      <p class="lead">{w.today.noted}</p>
      <figure class="stack">
        <figcaption class="small">
          {w.today.marksLead} {view.days < 14 ? w.today.first : w.today.days(view.days)}
        </figcaption>
        <DayMarks marks={view.marks} />
      </figure>
      <DataTable head={w.today.markTable} rows={rows} />
    </section>
  );
}

/** What is offered, most useful first; the door and the room of the day set the order of the rest. */
function waysOn(view: TodayView, isNoted: boolean): WayOn[] {
  const ways = waysByOffer(view);
  const mayAskRoom = door.value === "steps_back" && view.roomToday !== null;
  const offers: readonly (Offer | false)[] = [
    !isNoted && "check-in",
    door.value === "both" && "ours",
    view.linesDue > 0 && "line",
    view.isWeekOpen && "week",
    mayAskRoom && "ask-room",
    !view.hasDrawnLoop && "loop",
    view.isYesterdayOpen && "yesterday",
    isNoted && "change",
    "care",
  ];
  const offered = offers.filter((offer) => offer !== false);
  const room = mayAskRoom ? (view.roomToday?.room ?? null) : null;
  return inOrder(offered, room).map((offer) => ways[offer]);
}

function waysByOffer(view: TodayView): Readonly<Record<Offer, WayOn>> {
  const w = words.value.today;
  const { ours } = words.value;
  const checkInMore = view.form.part === "morning" ? w.morningMore : w.checkInMore;
  return {
    "check-in": { name: w.checkIn, more: checkInMore, go: "/check-in" },
    ours: { name: ours.title, more: ours.more, go: "/ours" },
    line: { name: w.line, more: w.lineMore, go: "/lines" },
    week: { name: w.week, more: w.weekMore, go: "/week" },
    "ask-room": { name: w.askRoom, more: w.askRoomMore, go: "/talk/room" },
    loop: { name: w.drawLoop, more: w.drawLoopMore, go: "/draw-loop" },
    yesterday: { name: w.yesterday, go: "/check-in?day=yesterday" },
    change: { name: w.change, go: "/check-in" },
    care: { name: w.care, more: w.careMore, go: "/care" },
  };
}
