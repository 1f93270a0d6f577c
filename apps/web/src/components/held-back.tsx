/** In place of what is held back: why, and the way on. A raised gate leads to care, an open one to the questions. */

import { useAnswer } from "../state/use-answer.ts";
import { words } from "../words/index.ts";
import { Screen } from "./screen.tsx";

/** A whole screen. */
export function HeldBack({ title }: { title: string }) {
  const w = words.value;
  const gate = useAnswer("gate", {});
  const back = { href: "/talk", name: w.talk.title };
  if (gate.state !== "here") return <Screen title={title} back={back} />;
  const isRaised = gate.value === "raised";
  if (gate.value === "clear") return <Screen title={title} back={back} />;
  return (
    <Screen title={title} lead={isRaised ? w.talk.raised : w.talk.held} back={back}>
      <p>
        <a class="button quiet" href={isRaised ? "/care" : "/feeling-safe"}>
          {isRaised ? w.safe.help : w.talk.heldLink}
        </a>
      </p>
    </Screen>
  );
}
