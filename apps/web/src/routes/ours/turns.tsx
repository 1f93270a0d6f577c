/** The guided talk: fifteen minutes in turns on one device; both begin it, either can stop it. */

import { useState } from "preact/hooks";
import { ChoiceRow } from "../../components/choice-row.tsx";
import { namesOf, OursPage, WhenClear } from "../../components/ours/ours-page.tsx";
import { TurnClock } from "../../components/ours/turn-clock.tsx";
import { useArrival } from "../../components/ours/use-arrival.ts";
import type { OursView } from "../../views/ours.ts";
import { type Turn, turnsFrom } from "../../views/turns.ts";
import { words } from "../../words/index.ts";

/** The screen. */
export function TurnsScreen() {
  const w = words.value.turns;
  return (
    <OursPage title={w.title} lead={w.lead}>
      {(view) => (
        <WhenClear view={view}>
          <Talk view={view} />
        </WhenClear>
      )}
    </OursPage>
  );
}

function Over({ onAgain }: { onAgain: () => void }) {
  const w = words.value.turns;
  const line = useArrival<HTMLParagraphElement>();
  return (
    <div class="stack">
      <p class="lead" ref={line} tabIndex={-1}>
        {w.over}
      </p>
      <p>
        <button type="button" class="button quiet" onClick={onAgain}>
          {w.again}
        </button>
      </p>
    </div>
  );
}

function Talk({ view }: { view: OursView }) {
  const w = words.value.turns;
  const names = namesOf(view);
  const [topic, setTopic] = useState<string | undefined>(undefined);
  const [ready, setReady] = useState({ a: false, b: false });
  const [parts, setParts] = useState<readonly Turn[] | undefined>(undefined);
  const [isOver, setIsOver] = useState(false);
  const again = () => {
    setIsOver(false);
    setParts(undefined);
    setReady({ a: false, b: false });
  };
  if (isOver) return <Over onAgain={again} />;
  if (parts)
    return (
      <TurnClock
        parts={parts}
        names={names}
        topic={w.topics[topic ?? "own"] ?? ""}
        onOver={() => setIsOver(true)}
      />
    );
  const coin = crypto.getRandomValues(new Uint8Array(1))[0] ?? 0;
  return (
    <div class="stack-wide">
      <ChoiceRow legend={w.topic} choices={w.topics} value={topic} onChoose={setTopic} />
      <div class="choices inline">
        {(["a", "b"] as const).map((person) => (
          <label class="choice" key={person}>
            <input
              autocomplete="off"
              type="checkbox"
              checked={ready[person]}
              onChange={() => setReady({ ...ready, [person]: !ready[person] })}
            />
            {w.ready(names[person])}
          </label>
        ))}
      </div>
      <p class="small">{w.both}</p>
      <p>
        <button
          type="button"
          class="button"
          disabled={topic === undefined || !ready.a || !ready.b}
          onClick={() => setParts(turnsFrom(coin % 2 === 0 ? "a" : "b"))}
        >
          {w.begin}
        </button>
      </p>
    </div>
  );
}
