/** One entry of the library with its evidence and sources. */

import { useAnswer } from "../state/use-answer.ts";
import type { EntryView } from "../views/library.ts";
import { language, words } from "../words/index.ts";
import { Screen } from "./screen.tsx";

/** Entry `id`. */
export function LibraryEntry({ id }: { id: string }) {
  const w = words.value.library;
  const answer = useAnswer("entry", { id, language: language.value });
  const back = { href: "/library", name: w.title };
  if (answer.state !== "here") return <Screen title={w.title} back={back} />;
  if (answer.value === null) return <Screen title={w.none} back={back} />;
  return <Entry view={answer.value} />;
}

function Entry({ view }: { view: EntryView }) {
  const w = words.value.library;
  const { words: text } = view;
  const parts: readonly (readonly [string, string | undefined])[] = [
    [w.reaches, text.reaches],
    [w.stepsBack, text.steps_back],
    [w.goodFor, text.good_for],
    [w.notWhen, text.not_when],
    [w.evidence, text.evidence],
    [w.note, text.note],
    [w.ebb, text.ebb],
  ];
  return (
    <Screen title={text.name} lead={text.text} back={{ href: "/library", name: w.title }}>
      <div class="stack">
        <p class="small">
          {view.shelf}
          {view.grade ? ` · ${view.grade.name}: ${view.grade.text}` : ""}
        </p>
        {parts.map(([title, said]) =>
          said ? <Part key={title} title={title} said={said} /> : null,
        )}
        {text.steps ? (
          <section>
            <h2 class="small-head">{w.steps}</h2>
            <ol class="bullets">
              {text.steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          </section>
        ) : null}
        {view.answers.length > 0 ? (
          <section>
            <h2 class="small-head">{w.answers}</h2>
            <ul class="bullets">
              {view.answers.map((answer) => (
                <li key={answer.id}>
                  <a href={`/library?entry=${answer.id}`}>{answer.name}</a>
                </li>
              ))}
            </ul>
          </section>
        ) : null}
        <Sources view={view} />
      </div>
    </Screen>
  );
}

function Part({ title, said }: { title: string; said: string }) {
  return (
    <section>
      <h2 class="small-head">{title}</h2>
      <p>{said}</p>
    </section>
  );
}

function Sources({ view }: { view: EntryView }) {
  const w = words.value.library;
  if (view.sources.length === 0) return null;
  return (
    <details>
      <summary>{w.sources}</summary>
      <ul class="list small">
        {view.sources.map((source) => (
          <li key={source.cite}>
            {source.cite}. {source.design}
            {source.sample ? `, ${source.sample}` : ""}. {w.notShown}: {source.notShown}
            {source.address ? ` · ${source.address}` : ""}
          </li>
        ))}
      </ul>
    </details>
  );
}
