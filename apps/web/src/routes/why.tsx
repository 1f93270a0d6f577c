/** Why: reasons as dots with their grounds, or questions that could be asked. */

import { Dots } from "../charts/dots.tsx";
import { CommonReasons } from "../components/common-reasons.tsx";
import { Findings } from "../components/findings.tsx";
import { NothingYet } from "../components/nothing-yet.tsx";
import { ReasonGrounds } from "../components/reason-grounds.tsx";
import { Screen } from "../components/screen.tsx";
import { useAnswer } from "../state/use-answer.ts";
import type { WhyView } from "../views/why.ts";
import { language, words } from "../words/index.ts";

/** The screen. */
export function WhyScreen() {
  const w = words.value;
  const answer = useAnswer("why", { language: language.value });
  const back = { href: "/tide", name: w.shell.tide };
  if (answer.state === "waiting") return <Screen title={w.why.title} back={back} />;
  if (answer.state === "failed")
    return <Screen title={w.why.title} lead={w.shell.failed} back={back} />;
  if (answer.value === null)
    return (
      <NothingYet title={w.why.title} line={w.why.nothing} back={back}>
        <CommonReasons />
      </NothingYet>
    );
  return <Why view={answer.value} />;
}

function Why({ view }: { view: WhyView }) {
  const w = words.value;
  const lead = view.of === "self" ? w.why.ofSelf : w.why.ofOther;
  return (
    <Screen title={w.why.title} lead={lead} back={{ href: "/tide", name: w.shell.tide }}>
      <div class="stack-wide">
        {view.of === "self" ? <OwnReasons view={view} /> : <p class="notice">{w.why.notTheirs}</p>}
        <CommonReasons />
        <Findings />
        {view.of === "other" && view.ask.length > 0 ? (
          <section class="stack">
            <h2>{w.why.askTitle}</h2>
            <ul class="list">
              {view.ask.map((one) => (
                <li key={one.id}>{one.text}</li>
              ))}
            </ul>
            <p class="small">{w.why.askHow}</p>
          </section>
        ) : null}
      </div>
    </Screen>
  );
}

function OwnReasons({ view }: { view: WhyView }) {
  const w = words.value.why;
  return (
    <>
      {view.reasons.length === 0 ? <p>{w.tooEarly(view.checkIns)}</p> : null}
      {view.reasons.map((reason) => (
        <section class="stack" key={reason.id}>
          <h2>{reason.name}</h2>
          <Dots
            full={reason.dots}
            label={reason.hasNumber ? w.dots(reason.name, reason.dots) : reason.name}
          />
          <p class="small cap">
            {w.inWords[reason.words]}
            {reason.hasNumber ? `, ${w.commonDots(reason.dots)}` : ""}
          </p>
          <p>{reason.text}</p>
          <ReasonGrounds reason={reason} />
        </section>
      ))}
      <section class="stack">
        <h2 class="cap">{w.unclear}</h2>
        <Dots full={0} label={w.unclear} hollow={view.unclearDots} />
        <p class="small">{w.unclearMore}</p>
      </section>
    </>
  );
}
