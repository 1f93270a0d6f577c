/** "How much room do you have today?": one of three taps; it changes the order of what is offered. */

import { ask } from "../state/client.ts";
import { nowOpen } from "../state/session.ts";
import type { RoomToday } from "../views/offered.ts";
import { words } from "../words/index.ts";
import { ChoiceRow } from "./choice-row.tsx";

/** The question with its answer of today, which can be changed. */
export function RoomQuestion({ id, room }: { id: string; room: RoomToday | null }) {
  const w = words.value.today;
  const say = async (value: string) => {
    nowOpen(await ask("note", { act: { kind: "answer", id, value } }));
  };
  return (
    <section class="stack-small">
      <ChoiceRow
        legend={w.roomToday}
        choices={w.roomsToday}
        value={room ?? undefined}
        onChoose={say}
      />
      <p class="small">{w.roomTodayMore}</p>
    </section>
  );
}
