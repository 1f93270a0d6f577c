/** What bringing in asks and answers, on the component page: a file in each state of being read. */

import type { ComponentChildren } from "preact";
import { BringQuestion } from "../components/bring-question.tsx";
import { FileDrop } from "../components/file-drop.tsx";
import type { BringInAnswer } from "../worker/protocol.ts";

type Stage = Parameters<typeof BringQuestion>[0]["stage"];

const cannot = (trouble: string): BringInAnswer => ({
  kind: "cannot",
  trouble: trouble as "picture",
  file: "chat.txt",
  count: 5,
});

const stages: readonly (readonly [string, Stage])[] = [
  ["A file is read", { kind: "reading" }],
  ["It broke", { kind: "failed" }],
  [
    "Which of these is you",
    {
      kind: "who",
      participants: [
        { name: "Ada", messages: 210 },
        { name: "Ben", messages: 190 },
      ],
    },
  ],
  [
    "Which day is meant",
    {
      kind: "order",
      header: "3/4/26",
      choices: [
        { order: "dmy", example: "2026-04-03" },
        { order: "mdy", example: "2026-03-04" },
      ],
    },
  ],
  [
    "What was found",
    {
      kind: "found",
      found: {
        source: "whatsapp",
        people: [
          { name: "Ada", messages: 21_034 },
          { name: "Ben", messages: 18_966 },
        ],
        messages: 40_000,
        calls: 12,
        from: "2025-03-02",
        to: "2026-03-01",
        days: 351,
        doubts: [
          { type: "truncated", count: 1 },
          { type: "pasted-lines", count: 3 },
          { type: "odd-bytes", count: 2 },
        ],
        leftOut: { together: 9, elsewhere: 0 },
        words: { language: "en", coverage: 0.84 },
        stored: [
          { day: "2026-02-28", a: 31, b: 24 },
          { day: "2026-03-01", a: 12, b: 17 },
        ],
      },
    },
  ],
  ["Which couple", { kind: "dyad", dyads: ["d1", "d2"] }],
  [
    "Which column is which",
    {
      kind: "map",
      columns: [
        { name: "when", low: null, high: null },
        { name: "closeness", low: 1, high: 7 },
      ],
    },
  ],
  ["A picture", cannot("picture")],
  ["A chat of five", cannot("several-writers")],
  ["No chat at all", cannot("not-a-chat")],
];

/** The drop and every question. */
export function BringStates({
  part,
}: {
  part: (title: string, what: ComponentChildren) => ComponentChildren;
}) {
  return (
    <>
      {part("A place for a file", <FileDrop onFiles={() => undefined} />)}
      {stages.map(([title, stage]) =>
        part(title, <BringQuestion stage={stage} onAnswer={() => undefined} />),
      )}
    </>
  );
}
