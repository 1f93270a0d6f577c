/** Practices of one kind from the knowledge, held back by the same gate as all advice. */

import { useLocation } from "preact-iso";
import { Doors } from "../components/doors.tsx";
import { HeldBack } from "../components/held-back.tsx";
import { Screen } from "../components/screen.tsx";
import { useAnswer } from "../state/use-answer.ts";
import { language, words } from "../words/index.ts";

/** What each kind is called on Talk. */
function titlesOf(): Readonly<Record<string, string>> {
  const w = words.value.talk;
  return {
    repair: w.repair,
    conversation: w.future,
    exposure: w.listen,
    couple_exercise: w.together,
    alone: w.alone,
  };
}

/** The screen; `?about=repair` names the kind. */
export function PracticesScreen() {
  const { query } = useLocation();
  const kind = query["about"] ?? "conversation";
  const answer = useAnswer("practices", { kind, language: language.value });
  const w = words.value;
  const back = { href: "/talk", name: w.talk.title };
  const title = titlesOf()[kind] ?? w.talk.practices;
  if (answer.state !== "here") return <Screen title={title} back={back} />;
  const lines = answer.value;
  if (lines.length === 0) return <HeldBack title={title} />;
  return (
    <Screen title={title} back={back}>
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
