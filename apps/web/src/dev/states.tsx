/** Parts of the component page in states that a record reaches only after weeks: a try, a draft, what moved. */

import type { ComponentChildren } from "preact";
import { DraftLooked } from "../components/draft-looked.tsx";
import { KeptForecasts } from "../components/kept-forecasts.tsx";
import { ReasonGrounds } from "../components/reason-grounds.tsx";
import { RoomQuestion } from "../components/room-today.tsx";
import { TagQuestion } from "../components/tag-question.tsx";
import { StopTry, TryResultPart, TryUnderWay } from "../components/try-under-way.tsx";
import { WhatCame, WhatChanged } from "../components/week-said.tsx";
import type { DraftView } from "../views/draft.ts";
import type { KeptDay } from "../views/ledger.ts";
import { bandShares, type ScoredForecast } from "../views/ledger.ts";
import type { TryResult, TryView } from "../views/tries.ts";
import type { ReasonView } from "../views/why.ts";

const nothing = () => undefined;

const tryOf = (more: Partial<TryView>): TryView => ({
  id: "e",
  step: "x1",
  name: "A pause with a return",
  from: "2026-03-02",
  to: "2026-04-12",
  isOver: false,
  isStopped: false,
  today: null,
  daysLeft: 20,
  result: null,
  ...more,
});

const result = (more: Partial<TryResult>): TryResult => ({
  outcome: "closeness",
  blocks: 14,
  p: 0.03,
  effect: 0.8,
  interval80: [0.3, 1.3],
  reads: "better",
  done: 11,
  drawn: 14,
  ...more,
});

const kept: readonly KeptDay[] = [
  { date: "2026-03-02", low: 4.1, high: 7.2, came: 6, place: "inside" },
  { date: "2026-03-03", low: 4.3, high: 7.4, came: 8, place: "closer" },
  { date: "2026-03-04", low: 4.6, high: 7.6, came: 3, place: "farther" },
];

const reason: ReasonView = {
  id: "stress",
  name: "Stress from outside",
  text: "Work, money or family can use up all strength.",
  words: "likely",
  dots: 13,
  hasNumber: true,
  speaksFor: [{ term: "S0", days: ["2026-03-02", "2026-03-09"] }],
  speaksAgainst: [{ term: "C3", days: ["2026-03-12"] }],
  wouldChange: ["Was the day hard?"],
};

const draft: DraftView = {
  pieces: [
    { text: "You never", kind: "always_never" },
    { text: " listen.", kind: undefined },
  ],
  hard: [{ kind: "always_never", quote: "You never", why: "One day with its date says more." }],
  good: [],
  proposed: "gentle",
  suggestion: "I would like to be heard. Could we talk on Friday?",
  suggestionWhy: "It keeps your own words.",
  safety: false,
};

const calm: DraftView = {
  ...draft,
  pieces: [{ text: "I missed you.", kind: undefined }],
  hard: [],
};

interface StatesProps {
  readonly part: (title: string, what: ComponentChildren) => ComponentChildren;
  readonly scored: readonly ScoredForecast[];
}

/** A try on days picked by coin, from its beginning to its end. */
export function Tries({ part }: Pick<StatesProps, "part">) {
  return (
    <>
      {part("A try that begins tomorrow", <TryUnderWay view={tryOf({})} />)}
      {part(
        "A try on a day of the coin",
        <TryUnderWay
          view={tryOf({ today: { date: "2026-03-09", isDrawn: true, done: null }, daysLeft: 1 })}
        />,
      )}
      {part("A try, to be stopped", <StopTry />)}
      {(["better", "worse", "open", "too_few"] as const).map((reads) =>
        part(
          `A try that ended: ${reads.replace("_", " ")}`,
          <TryResultPart
            view={tryOf({ isOver: true, isStopped: reads === "too_few" })}
            result={result({ reads, ...(reads === "too_few" ? { effect: null } : {}) })}
          />,
        ),
      )}
    </>
  );
}

/** What Ebb says of a week, a draft, a reason, in each of its states. */
export function Said({ part, scored }: StatesProps) {
  const skill = {
    scored: scored.length,
    cover80: 0.8,
    crps: 0.6,
    crpsPersistence: 0.8,
    crpsMean: 0.7,
    bands: bandShares(scored),
    kept: scored.slice(-21),
    hasSkill: true,
  };
  return (
    <>
      {part("What changed", <WhatChanged changes={[]} />)}
      {part(
        "What changed, in each way",
        <WhatChanged
          changes={(["new", "stronger", "weaker", "gone"] as const).map((move) => ({
            subject: move,
            move,
            sentence: "On days with time together, you tended to feel closer.",
          }))}
        />,
      )}
      {part("What came, in words", <WhatCame kept={kept} />)}
      {part("The ledger with skill", <KeptForecasts skill={skill} />)}
      {part("Grounds of a reason", <ReasonGrounds reason={reason} />)}
      {part(
        "A draft with something that stands out",
        <DraftLooked view={draft} onTake={nothing} />,
      )}
      {part("A draft without", <DraftLooked view={calm} onTake={nothing} />)}
      {part("A draft of harm", <DraftLooked view={{ ...draft, safety: true }} onTake={nothing} />)}
      {part("How much room, open", <RoomQuestion id="room today" room={null} />)}
      {part("How much room, answered", <RoomQuestion id="room today" room="little" />)}
      {part(
        "What an ebb was about",
        <TagQuestion open={{ ebb: "e", from: "2026-03-02", to: "2026-03-04" }} />,
      )}
    </>
  );
}
