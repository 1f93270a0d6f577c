/**
 * In place of what is held back: why, and the way on. A raised gate leads to care, an own choice to the
 * settings, an open gate to the questions.
 */

import { useAnswer } from "../state/use-answer.ts";
import { byMyselfSetting } from "../views/situation.ts";
import { words } from "../words/index.ts";
import { Screen } from "./screen.tsx";

/** A whole screen. */
export function HeldBack({ title }: { title: string }) {
  const w = words.value;
  const gate = useAnswer("gate", {});
  const settings = useAnswer("settings", {});
  const back = { href: "/talk", name: w.talk.title };
  if (gate.state !== "here" || settings.state !== "here")
    return <Screen title={title} back={back} />;
  const isRaised = gate.value === "raised";
  const isAlone = settings.value[byMyselfSetting] === true;
  if (gate.value === "clear" && !isAlone) return <Screen title={title} back={back} />;
  const { lead, href, name } = isRaised
    ? { lead: w.talk.raised, href: "/care", name: w.safe.help }
    : isAlone
      ? { lead: w.talk.byMyself, href: "/settings", name: w.talk.byMyselfLink }
      : { lead: w.talk.held, href: "/feeling-safe", name: w.talk.heldLink };
  return (
    <Screen title={title} lead={lead} back={back}>
      <p>
        <a class="button quiet" href={href}>
          {name}
        </a>
      </p>
    </Screen>
  );
}
