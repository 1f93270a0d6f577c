/** What was found in a chat, what is missing, what is stored and what is thrown away, before it is read. */

import { useState } from "preact/hooks";
import { dayWord, words } from "../words/index.ts";
import type { ElsewhereDays, FoundView } from "../worker/bring-protocol.ts";
import type { FileAnswers } from "../worker/protocol.ts";
import { DataTable } from "./data-table.tsx";

interface BringFoundProps {
  readonly found: FoundView;
  readonly onAnswer: (answers: FileAnswers) => void;
}

/** The summary, days elsewhere, the preview, and the button that reads. */
export function BringFound({ found, onAnswer }: BringFoundProps) {
  const w = words.value.bring;
  const [elsewhere, setElsewhere] = useState<ElsewhereDays>({ from: "", to: "" });
  const isNamed = elsewhere.from !== "" && elsewhere.to !== "";
  const go = () => onAnswer({ isSure: true, ...(isNamed ? { elsewhere: [elsewhere] } : {}) });
  const [own, other] = found.people;
  const head = [w.day, own?.name ?? "", other?.name ?? ""];
  const rows = () =>
    found.stored.map(({ day, a, b }) => [dayWord(day, "long"), String(a), String(b)]);
  return (
    <section class="stack">
      <h2>{w.foundTitle}</h2>
      <ul class="bullets">
        <li>{w.foundCounts(found.messages, found.calls)}</li>
        {found.people.map(({ name, messages }) => (
          <li key={name}>
            {name}: {messages}
          </li>
        ))}
        <li>{w.foundSpan(dayWord(found.from, "long"), dayWord(found.to, "long"), found.days)}</li>
        <li>
          {found.words
            ? w.foundWords(found.words.language, Math.round(100 * found.words.coverage))
            : w.noWordLists}
        </li>
      </ul>
      <Missing found={found} />
      <fieldset class="stack">
        <legend>{w.elsewhere}</legend>
        <p class="small">{w.elsewhereMore}</p>
        {(["from", "to"] as const).map((end) => (
          <label class="field" key={end}>
            <span>{w[end]}</span>
            <input
              type="date"
              class="text"
              autocomplete="off"
              min={found.from}
              max={found.to}
              value={elsewhere[end]}
              onInput={({ currentTarget }) =>
                setElsewhere({ ...elsewhere, [end]: currentTarget.value })
              }
            />
          </label>
        ))}
      </fieldset>
      <h3>{w.keptTitle}</h3>
      <p>{w.kept}</p>
      <p>{w.thrown}</p>
      <DataTable title={w.preview} note={w.previewMore} head={head} rows={rows} />
      <button type="button" class="button" onClick={go}>
        {w.go}
      </button>
    </section>
  );
}

function Missing({ found }: { readonly found: FoundView }) {
  const w = words.value.bring;
  const known = found.doubts.flatMap(({ type, count }) => w.doubt[type]?.(count) ?? []);
  const others = found.doubts
    .filter(({ type }) => w.doubt[type] === undefined)
    .reduce((sum, { count }) => sum + count, 0);
  const { together } = found.leftOut;
  const lines = [
    ...known,
    ...(others > 0 ? [w.otherDoubts(others)] : []),
    ...(together > 0 ? [w.togetherOut(together)] : []),
  ];
  return (
    <>
      <h3>{w.missingTitle}</h3>
      {lines.length === 0 ? <p>{w.nothingMissing}</p> : null}
      <ul class="bullets">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
