/** Practices of one kind from the knowledge, held back by the same gate as all advice. */

import { useLocation } from "preact-iso";
import { Doors } from "../components/doors.tsx";
import { Screen } from "../components/screen.tsx";
import { useAnswer } from "../state/use-answer.ts";
import { language, words } from "../words/index.ts";

/** The screen; `?about=repair` names the kind. */
export function PracticesScreen() {
  const { query } = useLocation();
  const kind = query["about"] ?? "conversation";
  const answer = useAnswer("practices", { kind, language: language.value });
  const w = words.value;
  const back = { href: "/talk", name: w.talk.title };
  if (answer.state !== "here") return <Screen title={w.talk.practices} back={back} />;
  const lines = answer.value;
  return (
    <Screen
      title={w.talk.practices}
      back={back}
      lead={lines.length === 0 ? w.talk.held : undefined}
    >
      <Doors
        doors={lines.map((line) => ({
          name: line.name,
          more:
            line.minutes === null
              ? line.grade
              : `${line.grade} · ${w.practice.minutes(line.minutes)}`,
          go: `/talk/practice?id=${line.id}`,
        }))}
      />
    </Screen>
  );
}
