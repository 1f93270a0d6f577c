/** Help lines of the chosen country, on the screen where they may be needed. */

import { country } from "../../state/settings.ts";
import { useAnswer } from "../../state/use-answer.ts";
import { language, words } from "../../words/index.ts";
import { HelpChannels } from "../help-channels.tsx";

/** Emergency number and lines; another country is chosen in Care. */
export function HelpLines() {
  const w = words.value;
  const help = useAnswer("help", { country: country.value, language: language.value });
  if (help.state !== "here") return null;
  const { emergency, lines } = help.value;
  return (
    <section class="stack">
      <h2>{w.leaving.help}</h2>
      <p>
        {w.care.danger}{" "}
        {emergency.length > 0 ? (
          <>
            {w.care.emergency}:{" "}
            <strong>
              <HelpChannels channels={emergency} />
            </strong>
          </>
        ) : null}
      </p>
      <ul class="list">
        {lines.map((line) => (
          <li key={line.name}>
            <strong>{line.name}</strong>
            <br />
            <HelpChannels channels={line.channels} />
          </li>
        ))}
      </ul>
      <p>
        <a href="/care">{w.mine.care}</a>
      </p>
    </section>
  );
}
