/** The page for a therapist: time-based, symmetric, printable, as a file; and the reader for such a file. */

import { useState } from "preact/hooks";
import { JointForTherapist } from "../components/ours/joint-for-therapist.tsx";
import { ReadPage } from "../components/read-page.tsx";
import { Screen } from "../components/screen.tsx";
import { SeeExample } from "../components/see-example.tsx";
import { TherapistPage } from "../components/therapist-page.tsx";
import { ask } from "../state/client.ts";
import { saveFile } from "../state/save-file.ts";
import { type, typedIn } from "../state/typed.ts";
import { useAnswer } from "../state/use-answer.ts";
import { type PageView, pageText } from "../views/page-file.ts";
import type { TideView } from "../views/tide.ts";
import { dayWord, language, words } from "../words/index.ts";

/** The screen. */
export function TherapistScreen() {
  const w = words.value.therapist;
  const tide = useAnswer("tide", { span: 90, language: language.value });
  const [given, setGiven] = useState<PageView | undefined>(undefined);
  if (given) return <Given page={given} onClose={() => setGiven(undefined)} />;
  if (tide.state === "waiting")
    return <Screen title={w.title} back={{ href: "/mine", name: words.value.mine.title }} />;
  if (tide.state === "failed") return <Screen title={w.title} lead={words.value.shell.failed} />;
  if (tide.value === null)
    return (
      <Screen title={w.title} lead={w.none} back={{ href: "/mine", name: words.value.mine.title }}>
        <div class="stack-wide">
          <p>{w.forTherapists}</p>
          <SeeExample to="/therapist" />
          <ReadPage onPage={setGiven} />
        </div>
      </Screen>
    );
  return <Own tide={tide.value} onPage={setGiven} />;
}

/** A page that somebody brought. */
function Given({ page, onClose }: { page: PageView; onClose: () => void }) {
  const w = words.value;
  return (
    <Screen key="given" title={w.pageFile.title} lead={w.pageFile.made(dayWord(page.made, "long"))}>
      <div class="row no-print">
        <button type="button" class="button" onClick={() => print()}>
          {w.therapist.print}
        </button>
        <button type="button" class="button quiet" onClick={onClose}>
          {w.pageFile.close}
        </button>
      </div>
      <TherapistPage page={page}>
        {page.both ? <JointForTherapist both={page.both} /> : null}
        {page.both ? <p class="small">{w.both.signed}</p> : null}
        {page.topics.trim() === "" ? null : (
          <section class="stack">
            <h2>{w.therapist.topics}</h2>
            <p class="as-written">{page.topics}</p>
          </section>
        )}
      </TherapistPage>
    </Screen>
  );
}

interface OwnProps {
  readonly tide: TideView;
  readonly onPage: (page: PageView) => void;
}

function Own({ tide, onPage }: OwnProps) {
  const w = words.value.therapist;
  const answer = useAnswer("loop", { language: language.value });
  const loop = answer.state === "here" ? answer.value : null;
  const joint = useAnswer("jointForTherapist", { language: language.value });
  const both = joint.state === "here" && joint.value !== "held" ? joint.value : null;
  const isHeld = joint.state === "here" && joint.value === "held";
  const topics = typedIn("therapist") ?? "";
  const save = async () => {
    const { at } = await ask("now", {});
    const page = { made: at.slice(0, 10), tide, loop, topics, ...(both ? { both } : {}) };
    saveFile("ebb-page.json", pageText(page), "application/json");
  };
  return (
    <Screen title={w.title} back={{ href: "/mine", name: words.value.mine.title }}>
      <div class="stack-small page-acts no-print">
        <div class="row">
          <button type="button" class="button" onClick={() => print()}>
            {w.print}
          </button>
          <button type="button" class="button quiet" onClick={save}>
            {words.value.pageFile.save}
          </button>
        </div>
        <p class="small">{words.value.pageFile.saveMore}</p>
        {both ? <p class="small">{words.value.both.onPage}</p> : null}
        {isHeld ? (
          <p class="small">
            {words.value.both.heldOnPage} <a href="/feeling-safe">{words.value.ours.heldLink}</a>
          </p>
        ) : null}
      </div>
      <TherapistPage page={{ tide, loop }}>
        {both ? <JointForTherapist both={both} /> : null}
        <section class="stack">
          <h2>{w.topics}</h2>
          <p class="small no-print">{w.topicsMore}</p>
          <textarea
            autocomplete="off"
            spellcheck={false}
            class="text"
            aria-label={w.topics}
            value={topics}
            onInput={(event) =>
              type("therapist", (event.currentTarget as HTMLTextAreaElement).value)
            }
          />
        </section>
      </TherapistPage>
      <ReadPage onPage={onPage} />
    </Screen>
  );
}
