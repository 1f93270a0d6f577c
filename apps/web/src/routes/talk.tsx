/** Talk: what can be said and done together; a raised gate leaves only what protects. */

import { Doors, type WayOn } from "../components/doors.tsx";
import { Screen } from "../components/screen.tsx";
import { door } from "../state/session.ts";
import { useAnswer } from "../state/use-answer.ts";
import { byMyselfSetting } from "../views/situation.ts";
import { words } from "../words/index.ts";

/** The screen. */
export function TalkScreen() {
  const w = words.value.talk;
  const gate = useAnswer("gate", {});
  const settings = useAnswer("settings", {});
  if (gate.state !== "here" || settings.state !== "here") return <Screen title={w.title} />;
  if (gate.value === "raised") return <Raised />;
  const isOpen = gate.value === "clear";
  const isAlone = settings.value[byMyselfSetting] === true;
  return (
    <Screen title={w.title} lead={w.lead}>
      <div class="stack-wide">
        <Doors doors={isAlone ? waysAlone() : waysOn(isOpen)} />
        {isAlone ? (
          <p class="small">
            {w.byMyself} <a href="/settings">{w.byMyselfLink}</a>
          </p>
        ) : isOpen ? null : (
          <p class="small">
            {w.held} <a href="/feeling-safe">{w.heldLink}</a>
          </p>
        )}
      </div>
    </Screen>
  );
}

/** Ways that are there whatever was chosen. */
function waysOfOne() {
  const w = words.value;
  return {
    say: { name: w.talk.say, more: w.talk.sayMore, go: "/talk/say" },
    askRoom: { name: w.talk.room, more: w.talk.roomMore, go: "/talk/room" },
    ours: { name: w.ours.title, more: w.ours.more, go: "/ours" },
    alone: { name: w.talk.alone, more: w.talk.aloneMore, go: "/talk/practices?about=alone" },
    tries: { name: w.tries.title, more: w.tries.more, go: "/talk/tries" },
  };
}

/** For a person who keeps to what is done alone. */
function waysAlone(): WayOn[] {
  const { alone, tries, say, askRoom, ours } = waysOfOne();
  return [alone, tries, say, askRoom, ours];
}

function waysOn(isOpen: boolean): WayOn[] {
  const w = words.value.talk;
  const { say, askRoom, ours, alone, tries } = waysOfOne();
  const giveRoom = { name: w.give, more: w.giveMore, go: "/talk/practice?id=a1" };
  const first = door.value === "steps_back" ? [askRoom, say, giveRoom] : [say, giveRoom, askRoom];
  return [
    ...first,
    { name: w.repair, more: w.repairMore, go: "/talk/practices?about=repair" },
    ...(isOpen
      ? [
          { name: w.future, more: w.futureMore, go: "/talk/practices?about=conversation" },
          { name: w.listen, more: w.listenMore, go: "/talk/practices?about=exposure" },
          { name: w.together, more: w.togetherMore, go: "/talk/practices?about=couple_exercise" },
        ]
      : []),
    ours,
    alone,
    tries,
  ];
}

function Raised() {
  const w = words.value;
  return (
    <Screen title={w.talk.title} lead={w.talk.raisedLead}>
      <div class="stack-wide">
        <p class="notice">{w.talk.raised}</p>
        <Doors
          doors={[
            { name: w.mine.care, more: w.mine.careMore, go: "/care" },
            { name: w.tide.openNext, go: "/next" },
          ]}
        />
      </div>
    </Screen>
  );
}
