/** Exactly what the other will see, before the file is made. */

import { useAnswer } from "../../state/use-answer.ts";
import { dayWord, words } from "../../words/index.ts";
import type { ShareChoice } from "../../worker/shares.ts";
import { SharedDays } from "./shared-days.tsx";
import { SharedMore } from "./shared-more.tsx";

interface SharePreviewProps {
  readonly choice: ShareChoice;
  readonly onChoice: (choice: ShareChoice) => void;
}

/** The preview; a day can be left out in it. */
export function SharePreview({ choice, onChoice }: SharePreviewProps) {
  const w = words.value.share;
  const preview = useAnswer("sharePreview", choice);
  if (preview.state !== "here") return null;
  const { days, notes, agreements } = preview.value;
  const isEmpty = days.length + notes.length + agreements.length === 0;
  const leaveOut = (date: string) =>
    onChoice({ ...choice, without: [...new Set([...choice.without, date])].sort() });
  const takeIn = (date: string) =>
    onChoice({ ...choice, without: choice.without.filter((one) => one !== date) });
  return (
    <section class="stack">
      <h2>{w.preview}</h2>
      {isEmpty ? <p>{w.previewNone}</p> : null}
      {days.length > 0 ? (
        <details open>
          <summary>{w.previewDays(days.length)}</summary>
          <SharedDays days={days} onLeaveOut={leaveOut} />
        </details>
      ) : null}
      <SharedMore notes={notes} agreements={agreements} />
      {choice.without.length > 0 ? (
        <p class="small">
          {w.leftOut}:{" "}
          {choice.without.map((date) => (
            <span key={date}>
              {dayWord(date)}{" "}
              <button
                type="button"
                class="link"
                aria-label={`${w.takeIn}: ${dayWord(date, "long")}`}
                onClick={() => takeIn(date)}
              >
                {w.takeIn}
              </button>{" "}
            </span>
          ))}
        </p>
      ) : null}
    </section>
  );
}
