/** An empty place: what is there now, what will be, and the ways to it. */

import type { ComponentChildren } from "preact";
import { useLocation } from "preact-iso";
import { openExample } from "../state/session.ts";
import { words } from "../words/index.ts";
import { Doors } from "./doors.tsx";
import { Screen } from "./screen.tsx";

interface NothingYetProps {
  readonly title: string;
  readonly line: string;
  readonly back?: { readonly href: string; readonly name: string };
  /** What can be shown all the same, below the ways on. */
  readonly children?: ComponentChildren;
}

/** Says what is missing and offers the three ways to a first line. */
export function NothingYet({ title, line, back, children }: NothingYetProps) {
  const w = words.value;
  const { route } = useLocation();
  const seeExample = async () => {
    await openExample();
    route("/tide");
  };
  return (
    <Screen title={title} lead={line} {...(back ? { back } : {})}>
      <div class="stack-wide">
        <Doors
          doors={[
            { name: w.today.checkIn, more: w.today.checkInMore, go: "/check-in" },
            { name: w.first.bringChat, go: "/bring" },
            { name: w.first.seeExample, go: seeExample },
          ]}
        />
        {children}
      </div>
    </Screen>
  );
}
