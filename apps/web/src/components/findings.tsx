/** Cards of what holds: the sentence, how sure, the days, and "that is not it". Nothing found is a result. */

import { ask } from "../state/client.ts";
import { nowOpen, overview } from "../state/session.ts";
import { useAnswer } from "../state/use-answer.ts";
import type { FindingCard } from "../views/findings.ts";
import { dayWord, language, words } from "../words/index.ts";

/** The section. */
export function Findings() {
  const w = words.value.why;
  const answer = useAnswer("findings", { language: language.value });
  if (answer.state !== "here" || answer.value === null) return null;
  const { title, cards, days, waiting } = answer.value;
  return (
    <section class="stack">
      <h2>{title}</h2>
      {cards.length === 0 ? (
        <p>{waiting > 0 ? w.waiting(waiting) : w.noFinding(days)}</p>
      ) : (
        <ul class="list">
          {cards.map((card) => (
            <li key={card.id}>
              <Card card={card} />
            </li>
          ))}
        </ul>
      )}
      {cards.length > 0 && waiting > 0 ? <p class="small">{w.waiting(waiting)}</p> : null}
    </section>
  );
}

function Card({ card }: { card: FindingCard }) {
  const w = words.value.why;
  const reject = async () => {
    nowOpen(await ask("note", { act: { kind: "not-it", subject: card.id } }));
  };
  return (
    <div class="stack-small">
      <p>{card.sentence}</p>
      <p class="small cap">
        {card.inWords}
        {card.falseInHundred === null ? "" : `. ${w.falseAlarm(card.falseInHundred)}`}
      </p>
      <details>
        <summary>{w.theDays(card.days.length)}</summary>
        <p class="small">{card.days.map((day) => dayWord(day)).join(", ")}</p>
      </details>
      {overview.value.source === "own" ? (
        <button type="button" class="link" onClick={reject}>
          {w.notIt}
        </button>
      ) : null}
    </div>
  );
}
