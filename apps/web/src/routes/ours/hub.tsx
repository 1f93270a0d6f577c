/** For two: with whom one shares, and the ways on. Nothing here says what the other did. */

import { Doors, type WayOn } from "../../components/doors.tsx";
import { Held } from "../../components/ours/ours-page.tsx";
import { Screen } from "../../components/screen.tsx";
import { useAnswer } from "../../state/use-answer.ts";
import type { OursView } from "../../views/ours.ts";
import { words } from "../../words/index.ts";

/** The screen. */
export function HubScreen() {
  const w = words.value;
  const answer = useAnswer("ours", {});
  if (answer.state !== "here")
    return (
      <Screen title={w.ours.title} lead={answer.state === "failed" ? w.shell.failed : undefined} />
    );
  const view = answer.value;
  return (
    <Screen title={w.ours.title} lead={w.ours.lead}>
      <div class="stack-wide">
        {view.other ? (
          <p>
            {view.other.isSure ? w.ours.with(view.other.name) : w.card.notSure}{" "}
            {view.other.isSure ? null : <a href="/ours/card">{w.card.wordsTitle}</a>}
          </p>
        ) : null}
        <Doors doors={waysOn(view)} />
        {view.gate === "clear" ? null : <Held />}
        <p class="small">{w.ours.place.own}</p>
      </div>
    </Screen>
  );
}

function waysOn(view: OursView): WayOn[] {
  const w = words.value.ours.doors;
  const card = { name: w.card, more: w.cardMore, go: "/ours/card" };
  const isSure = view.other?.isSure === true;
  return [
    ...(isSure
      ? [
          { name: w.loop, more: w.loopMore, go: "/ours/loop" },
          { name: w.share, more: w.shareMore, go: "/ours/share" },
          { name: w.bring, more: w.bringMore, go: "/ours/bring" },
        ]
      : [card]),
    { name: w.agreements, more: w.agreementsMore, go: "/ours/agreements" },
    ...(view.gate === "clear"
      ? [
          { name: w.talk, more: w.talkMore, go: "/ours/talk" },
          { name: w.guess, more: w.guessMore, go: "/ours/guess" },
          { name: w.openings, more: w.openingsMore, go: "/ours/openings" },
        ]
      : []),
    ...(isSure ? [card] : []),
    ...(view.other ? [{ name: w.leave, more: w.leaveMore, go: "/ours/leave" }] : []),
  ];
}
