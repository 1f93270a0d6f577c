/** A page for two: its title, the way back to the list, and what all of them ask first. */

import type { ComponentChildren } from "preact";
import { useAnswer } from "../../state/use-answer.ts";
import type { OursView } from "../../views/ours.ts";
import { words } from "../../words/index.ts";
import { Screen } from "../screen.tsx";

interface OursPageProps {
  readonly title: string;
  readonly lead?: ComponentChildren;
  readonly children: (view: OursView) => ComponentChildren;
}

/** Waits for where the two are, then shows the page. */
export function OursPage({ title, lead, children }: OursPageProps) {
  const answer = useAnswer("ours", {});
  const w = words.value;
  const back = { href: "/ours", name: w.ours.back };
  if (answer.state === "here")
    return (
      <Screen title={title} lead={lead} back={back}>
        {children(answer.value)}
      </Screen>
    );
  const said = answer.state === "failed" ? w.shell.failed : undefined;
  return <Screen title={title} lead={said} back={back} />;
}

/**
 * What two do together is open only while the gate is clear. A raised gate looks like one that was not
 * answered, so that nothing on the screen tells which it is.
 */
export function WhenClear({ view, children }: { view: OursView; children: ComponentChildren }) {
  if (view.gate === "clear") return <>{children}</>;
  return <Held />;
}

/** The one sentence for everything that waits for the private questions. */
export function Held() {
  const w = words.value.ours;
  return (
    <p class="small">
      {w.held} <a href="/feeling-safe">{w.heldLink}</a>
    </p>
  );
}

/** Own name and the other's, as both of them read it. */
export function namesOf(view: OursView): { readonly a: string; readonly b: string } {
  const w = words.value.turns;
  return { a: view.ownName || w.one, b: view.other?.name || w.two };
}
