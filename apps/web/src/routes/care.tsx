/** Care: help lines of a country, an own plan for tonight, the private questions. */

import { useState } from "preact/hooks";
import { AfterBreakUp } from "../components/after-break-up.tsx";
import { HelpChannels } from "../components/help-channels.tsx";
import { OwnPlan } from "../components/own-plan.tsx";
import { Screen } from "../components/screen.tsx";
import { TwoWeeks } from "../components/two-weeks.tsx";
import { country } from "../state/settings.ts";
import { useAnswer } from "../state/use-answer.ts";
import type { HelpLineView, HelpView } from "../views/help.ts";
import { dayWord, language, words } from "../words/index.ts";

/** The screen. */
export function CareScreen() {
  const w = words.value.care;
  const [chosen, setChosen] = useState(country.value);
  const answer = useAnswer("help", { country: chosen, language: language.value });
  const choose = (id: string) => {
    country.value = id;
    setChosen(id);
  };
  return (
    <Screen title={w.title} lead={w.lead} back={{ href: "/mine", name: words.value.mine.title }}>
      <div class="stack-wide">
        {answer.state === "here" ? (
          <Help view={answer.value} chosen={chosen} onChoose={choose} />
        ) : null}
        <OwnPlan />
        <TwoWeeks />
        <AfterBreakUp />
        <p>
          <a href="/feeling-safe">{w.safe}</a>
        </p>
        <p class="small">{w.history}</p>
      </div>
    </Screen>
  );
}

interface HelpProps {
  readonly view: HelpView;
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

function Help({ view, chosen, onChoose }: HelpProps) {
  const w = words.value.care;
  return (
    <section class="stack">
      {view.emergency.length > 0 ? (
        <p class="lead">
          {w.danger} {w.emergency}:{" "}
          <strong>
            <HelpChannels channels={view.emergency} />
          </strong>
        </p>
      ) : (
        <p class="lead">{w.danger}</p>
      )}
      <label class="field">
        <span>{w.country}</span>
        <select
          autocomplete="off"
          class="text"
          value={chosen}
          onChange={(event) => onChoose((event.currentTarget as HTMLSelectElement).value)}
        >
          <option value="">{w.choose}</option>
          {view.countries.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
          <option value="-">{w.elsewhere}</option>
        </select>
      </label>
      {chosen === "" || chosen === "-" ? <p class="small">{w.anywhere}</p> : null}
      <h2>{w.lines}</h2>
      <ul class="list">
        {view.lines.map((line) => (
          <Line key={line.name} line={line} />
        ))}
      </ul>
    </section>
  );
}

function Line({ line }: { line: HelpLineView }) {
  const w = words.value.care;
  const checked = line.verified ? w.verified(dayWord(line.verified, "long")) : w.unverified;
  return (
    <li>
      <strong>{line.name}</strong>
      <br />
      <HelpChannels channels={line.channels} />
      <br />
      <span class="small">
        {line.hours ? `${w.hours}: ${line.hours}. ` : ""}
        {line.isOnBill === null ? "" : `${line.isOnBill ? w.on : w.off} `}
        {checked}
      </span>
    </li>
  );
}
