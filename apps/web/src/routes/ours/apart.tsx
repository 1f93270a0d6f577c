/**
 * Guess, then look, each on an own device: answers are locked, files carry them, and what both answered
 * is shown to both. The screen says the same whether the other has answered or not.
 */

import type { GuessQuestion } from "@ebb/platform";
import { useId, useState } from "preact/hooks";
import { ApartQuestionCard } from "../../components/ours/apart-question.tsx";
import { namesOf, OursPage, WhenClear } from "../../components/ours/ours-page.tsx";
import { ShareFile } from "../../components/ours/share-file.tsx";
import { ask } from "../../state/client.ts";
import { revision } from "../../state/session.ts";
import { useAnswer } from "../../state/use-answer.ts";
import type { Given } from "../../views/guess.ts";
import type { OursView } from "../../views/ours.ts";
import { words } from "../../words/index.ts";
import type { GuessAnswer } from "../../worker/guesses.ts";
import type { MakeAnswer } from "../../worker/shares.ts";

/** The screen. */
export function ApartScreen() {
  const w = words.value.guess;
  return (
    <OursPage title={w.title} lead={w.apartLead}>
      {(view) => (
        <WhenClear view={view}>
          <Apart view={view} />
        </WhenClear>
      )}
    </OursPage>
  );
}

function Apart({ view }: { view: OursView }) {
  const w = words.value;
  const questions = useAnswer("guessApart", {});
  if (!view.other?.isSure) {
    const why = view.other ? "not-sure" : "not-paired";
    return (
      <p>
        {w.share.trouble[why]} <a href="/ours/card">{w.ours.doors.card}</a>
      </p>
    );
  }
  if (questions.state !== "here") return null;
  const lock = async (question: GuessQuestion, given: Given) => {
    await ask("lockGuess", { question, given });
    revision.value += 1;
  };
  const drop = async (question: GuessQuestion) => {
    await ask("dropGuess", { question });
    revision.value += 1;
  };
  return (
    <div class="stack-wide">
      {questions.value.map((one) => (
        <ApartQuestionCard
          key={one.question}
          one={one}
          names={namesOf(view)}
          onLock={lock}
          onDrop={drop}
        />
      ))}
      <Files />
      <section class="stack">
        <h2>{w.guess.protects}</h2>
        <ul class="bullets">
          {w.guess.protectsPoints.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}

/** Making a file and taking one in: both are always there, whatever was answered. */
function Files() {
  const w = words.value;
  const id = useId();
  const [made, setMade] = useState<Extract<MakeAnswer, { kind: "made" }> | undefined>(undefined);
  const [answer, setAnswer] = useState<GuessAnswer | undefined>(undefined);
  const make = async () => {
    const one = await ask("makeGuess", {});
    if (one.kind === "made") setMade(one);
  };
  const open = async (event: Event) => {
    const field = event.currentTarget as HTMLInputElement;
    const file = field.files?.[0];
    if (!file) return;
    setAnswer(await ask("openGuess", { file }));
    field.value = "";
    revision.value += 1;
  };
  return (
    <section class="stack">
      <h2>{w.guess.files}</h2>
      <p class="small">{w.guess.filesMore}</p>
      {made ? <ShareFile key={made.file.length} made={made} /> : null}
      <p>
        <button type="button" class="button quiet" onClick={make}>
          {w.guess.make}
        </button>
      </p>
      <div class="drop">
        <label for={id}>
          <strong>{w.guess.pick}</strong>
        </label>
        <input autocomplete="off" id={id} type="file" onChange={open} />
      </div>
      <p role="status" class={answer?.kind === "cannot" ? "notice" : ""}>
        {answer ? said(answer) : ""}
      </p>
    </section>
  );
}

function said(answer: GuessAnswer): string {
  const w = words.value;
  if (answer.kind === "in") return w.guess.taken;
  const own = answer.problem === "not-a-share" ? w.guess.notAnswers : undefined;
  return own ?? w.theirs.problem[answer.problem] ?? "";
}
