/** Talk: what can be said and done together; a raised gate leaves only what protects. */

import { Doors, type WayOn } from "../components/doors.tsx";
import { Screen } from "../components/screen.tsx";
import { door } from "../state/session.ts";
import { useAnswer } from "../state/use-answer.ts";
import { words } from "../words/index.ts";

/** The screen. */
export function TalkScreen() {
  const w = words.value.talk;
  const gate = useAnswer("gate", {});
  if (gate.state !== "here") return <Screen title={w.title} />;
  if (gate.value === "raised") return <Raised />;
  const isOpen = gate.value === "clear";
  return (
    <Screen title={w.title} lead={w.lead}>
      <div class="stack-wide">
        <Doors doors={waysOn(isOpen)} />
        {isOpen ? null : (
          <p class="small">
            {w.held} <a href="/feeling-safe">{w.heldLink}</a>
          </p>
        )}
      </div>
    </Screen>
  );
}

function waysOn(isOpen: boolean): WayOn[] {
  const w = words.value.talk;
  const askRoom = { name: w.room, more: w.roomMore, go: "/talk/room" };
  const giveRoom = { name: w.give, more: w.giveMore, go: "/talk/practice?id=a1" };
  const say = { name: w.say, more: w.sayMore, go: "/talk/say" };
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
    { name: words.value.ours.title, more: words.value.ours.more, go: "/ours" },
    { name: w.alone, more: w.aloneMore, go: "/talk/practices?about=alone" },
    { name: words.value.tries.title, more: words.value.tries.more, go: "/talk/tries" },
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
