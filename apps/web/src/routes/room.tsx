/** Asking for room: a length, a word of reason, a return time; then the message, in one's own words. */

import { useState } from "preact/hooks";
import { ChoiceRow } from "../components/choice-row.tsx";
import { HeldBack } from "../components/held-back.tsx";
import { OwnReturns } from "../components/own-returns.tsx";
import { RoomMessage } from "../components/room-message.tsx";
import { Screen } from "../components/screen.tsx";
import { type } from "../state/typed.ts";
import { useAnswer } from "../state/use-answer.ts";
import { returnTime } from "../views/room.ts";
import { words } from "../words/index.ts";

/** The screen. */
export function RoomScreen() {
  const w = words.value.room;
  const now = useAnswer("now", {});
  const gate = useAnswer("gate", {});
  const [length, setLength] = useState<string | undefined>(undefined);
  const [reason, setReason] = useState<string | undefined>(undefined);
  const [write, setWrite] = useState<string>("yes");
  const [ownBack, setOwnBack] = useState<string | undefined>(undefined);
  const usualBack = now.state === "here" && length ? returnTime(now.value.at, length) : "";
  const back = ownBack ?? usualBack;
  const talkBack = { href: "/talk", name: words.value.talk.title };
  if (gate.state === "here" && gate.value === "raised") return <HeldBack title={w.title} />;
  // Another choice makes another message; words that were changed belong to the one before.
  const chosen = (set: (value: string) => void) => (value: string) => {
    type("room", undefined);
    set(value);
  };
  const chooseLength = (id: string) => {
    setLength(id);
    setOwnBack(undefined);
  };
  const isWhole = length && reason && back !== "";
  return (
    <Screen title={w.title} lead={w.lead} back={talkBack}>
      <div class="stack-wide">
        <ChoiceRow
          legend={w.length}
          choices={w.lengths}
          value={length}
          onChoose={chosen(chooseLength)}
        />
        <ChoiceRow
          legend={w.reason}
          choices={w.reasons}
          value={reason}
          onChoose={chosen(setReason)}
        />
        <ChoiceRow legend={w.write} choices={w.writes} value={write} onChoose={chosen(setWrite)} />
        <label class="field">
          <span>{w.back}</span>
          <input
            autocomplete="off"
            class="text"
            type="datetime-local"
            value={back}
            onInput={(event) => chosen(setOwnBack)((event.currentTarget as HTMLInputElement).value)}
          />
        </label>
        {isWhole ? <RoomMessage length={length} reason={reason} write={write} back={back} /> : null}
        <OwnReturns />
      </div>
    </Screen>
  );
}
