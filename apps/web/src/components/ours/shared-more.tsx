/** Notes and agreements as the other sees them. */

import type { ComponentChildren } from "preact";
import type { AgreementView, SharedNote } from "../../views/ours.ts";
import { dayWord, words } from "../../words/index.ts";

interface SharedMoreProps {
  readonly notes: readonly SharedNote[];
  readonly agreements: readonly AgreementView[];
  /** What can be done with an agreement of the other. */
  readonly withAgreement?: (agreement: AgreementView) => ComponentChildren;
}

/** Two lists, where there is something. */
export function SharedMore({ notes, agreements, withAgreement }: SharedMoreProps) {
  const w = words.value;
  return (
    <>
      {notes.length > 0 ? (
        <>
          <h3>{w.theirs.notes}</h3>
          <ul class="list">
            {notes.map(({ date, text }) => (
              <li key={`${date} ${text}`}>
                <span class="small">{dayWord(date, "long")}</span>
                <br />
                <bdi class="given-text">{text}</bdi>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {agreements.length > 0 ? (
        <>
          <h3>{w.share.agreements}</h3>
          <ul class="list">
            {agreements.map((one) => (
              <li key={one.id}>
                <AgreementLine agreement={one} /> {withAgreement?.(one)}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}

/** An agreement in one line. */
export function AgreementLine({ agreement }: { agreement: AgreementView }) {
  const w = words.value.agree;
  const { about, text, when, repeats } = agreement;
  const time = when ? `${dayWord(when.slice(0, 10), "long")}, ${when.slice(11, 16)}` : "";
  const parts = [w.kinds[about], time, repeats ? w.every[repeats] : ""].filter((part) => part);
  return (
    <>
      <bdi>{text}</bdi>
      <br />
      <span class="small">{parts.join(" · ")}</span>
    </>
  );
}
