/** Guess, then look: one device, two turns, and both answers at once or none. */

import { useState } from "preact/hooks";
import { ChoiceRow } from "../../components/choice-row.tsx";
import { BothSaid } from "../../components/ours/both-said.tsx";
import { GuessTurn } from "../../components/ours/guess-turn.tsx";
import { namesOf, OursPage, WhenClear } from "../../components/ours/ours-page.tsx";
import { useArrival } from "../../components/ours/use-arrival.ts";
import { type Given, revealed } from "../../views/guess.ts";
import type { OursView } from "../../views/ours.ts";
import { words } from "../../words/index.ts";

/** The screen. */
export function GuessScreen() {
  const w = words.value.guess;
  return (
    <OursPage title={w.title} lead={w.lead}>
      {(view) => (
        <WhenClear view={view}>
          <Guess view={view} />
        </WhenClear>
      )}
    </OursPage>
  );
}

type Stage = "choose" | "a" | "hand" | "b" | "end";

function Guess({ view }: { view: OursView }) {
  const w = words.value.guess;
  const names = namesOf(view);
  const [stage, setStage] = useState<Stage>("choose");
  const [question, setQuestion] = useState<string | undefined>(undefined);
  const [a, setA] = useState<Given | null>(null);
  const [b, setB] = useState<Given | null>(null);
  const answers = w.answers[question ?? ""] ?? [];
  const ask = w.questions[question ?? ""] ?? "";
  if (stage === "a" || stage === "b")
    return (
      <GuessTurn
        key={stage}
        name={names[stage]}
        question={ask}
        answers={answers}
        onGiven={(given) => {
          if (stage === "a") setA(given);
          else setB(given);
          setStage(stage === "a" ? "hand" : "end");
        }}
      />
    );
  if (stage === "hand") return <HandOver onReady={() => setStage("b")} />;
  if (stage === "end") {
    const again = () => {
      setA(null);
      setB(null);
      setStage("choose");
    };
    return <Reveal a={a} b={b} names={names} answers={answers} onAgain={again} />;
  }
  return (
    <div class="stack-wide">
      {view.other?.isSure ? (
        <p>
          <a href="/ours/apart">{w.apart}</a>
        </p>
      ) : null}
      <ChoiceRow legend={w.about} choices={w.questions} value={question} onChoose={setQuestion} />
      <p>
        <button
          type="button"
          class="button"
          disabled={question === undefined}
          onClick={() => setStage("a")}
        >
          {words.value.turns.begin}
        </button>
      </p>
    </div>
  );
}

function HandOver({ onReady }: { onReady: () => void }) {
  const w = words.value.guess;
  const line = useArrival<HTMLHeadingElement>();
  return (
    <section class="stack">
      <h2 ref={line} tabIndex={-1}>
        {w.hand}
      </h2>
      <p>{w.handMore}</p>
      <p>
        <button type="button" class="button" onClick={onReady}>
          {w.ready}
        </button>
      </p>
    </section>
  );
}

interface RevealProps {
  readonly a: Given | null;
  readonly b: Given | null;
  readonly names: { readonly a: string; readonly b: string };
  readonly answers: readonly string[];
  readonly onAgain: () => void;
}

function Reveal({ a, b, names, answers, onAgain }: RevealProps) {
  const w = words.value.guess;
  const shown = revealed(a, b);
  const line = useArrival<HTMLHeadingElement>();
  return (
    <section class="stack">
      <h2 ref={line} tabIndex={-1}>
        {shown ? w.reveal : w.nothing}
      </h2>
      {shown ? <BothSaid shown={shown} names={names} answers={answers} /> : null}
      <p>
        <button type="button" class="button quiet" onClick={onAgain}>
          {w.again}
        </button>
      </p>
    </section>
  );
}
