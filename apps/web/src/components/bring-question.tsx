/** What the file alone does not say: who you are, how days are written, which couple, which columns. */

import type { ComponentChildren } from "preact";
import { dayWord, words } from "../words/index.ts";
import type { BringInAnswer, FileAnswers } from "../worker/protocol.ts";
import { BringColumns } from "./bring-columns.tsx";
import { BringFound } from "./bring-found.tsx";

interface BringQuestionProps {
  readonly stage: BringInAnswer | { readonly kind: "choose" | "reading" | "failed" };
  readonly onAnswer: (answers: FileAnswers) => void;
}

/** The question that is open, if any. */
export function BringQuestion({ stage, onAnswer }: BringQuestionProps) {
  const w = words.value.bring;
  switch (stage.kind) {
    case "who":
      return (
        <Question title={w.whoTitle} lead={w.whoLead}>
          {stage.participants.map(({ name }) => (
            <Choice key={name} onChoose={() => onAnswer({ me: name })}>
              {name}
            </Choice>
          ))}
        </Question>
      );
    case "order":
      return (
        <Question title={w.orderTitle} lead={w.orderLead(stage.header.trim())}>
          {stage.choices.map(({ order, example }) => (
            <Choice key={order} onChoose={() => onAnswer({ dateOrder: order })}>
              {dayWord(example.slice(0, 10), "long")}
            </Choice>
          ))}
        </Question>
      );
    case "dyad":
      return (
        <Question title={w.dyadTitle} lead={w.dyadLead(stage.dyads.length)}>
          <select
            autocomplete="off"
            class="text"
            aria-label={w.dyadTitle}
            onChange={(event) =>
              onAnswer({ dyad: (event.currentTarget as HTMLSelectElement).value })
            }
          >
            <option value="">…</option>
            {stage.dyads.map((id) => (
              <option key={id} value={id}>
                {id}
              </option>
            ))}
          </select>
        </Question>
      );
    case "found":
      return <BringFound found={stage.found} onAnswer={onAnswer} />;
    case "map":
      return (
        <BringColumns columns={stage.columns} onColumns={(columns) => onAnswer({ columns })} />
      );
    default:
      return null;
  }
}

function Question(props: { title: string; lead: string; children: ComponentChildren }) {
  return (
    <section class="stack">
      <h2>{props.title}</h2>
      <p>{props.lead}</p>
      <div class="choices">{props.children}</div>
    </section>
  );
}

function Choice(props: { onChoose: () => void; children: ComponentChildren }) {
  return (
    <button type="button" class="choice" onClick={props.onChoose}>
      {props.children}
    </button>
  );
}
