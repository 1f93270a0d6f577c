/** An empty place: what is there now, what will be, and the ways to it. */

import { useLocation } from "preact-iso";
import { openExample } from "../state/session.ts";
import { words } from "../words/index.ts";
import { Doors } from "./doors.tsx";
import { Screen } from "./screen.tsx";

/** Says what is missing and offers the three ways to a first line. */
export function NothingYet({ title, line }: { title: string; line: string }) {
  const w = words.value;
  const { route } = useLocation();
  const seeExample = async () => {
    await openExample();
    route("/tide");
  };
  return (
    <Screen title={title} lead={line}>
      <Doors
        doors={[
          { name: w.today.checkIn, more: w.today.checkInMore, go: "/check-in" },
          { name: w.first.bringChat, go: "/bring" },
          { name: w.first.seeExample, go: seeExample },
        ]}
      />
    </Screen>
  );
}
