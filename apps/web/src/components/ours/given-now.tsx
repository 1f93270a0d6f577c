/** What the other may see now, as in a mirror; and the way to take it all back. */

import type { GivenView } from "../../views/ours.ts";
import { dayWord, words } from "../../words/index.ts";
import { SharedDays } from "./shared-days.tsx";

interface GivenNowProps {
  readonly given: GivenView | null;
  readonly onTakeBack?: () => void;
}

/** Nothing while nothing is given. */
export function GivenNow({ given, onTakeBack }: GivenNowProps) {
  const w = words.value.share;
  if (!given) return null;
  const items = given.items.map((item) => w.item[item] ?? item).join(" · ");
  return (
    <section class="stack">
      <h2>{w.given}</h2>
      <p>
        {items}
        {items ? <br /> : null}
        <span class="small">
          {given.days.length > 0
            ? w.givenRange(dayWord(given.from, "long"), dayWord(given.to, "long"))
            : ""}
          {given.notes > 0 ? ` · ${w.notes}: ${given.notes}` : ""}
          {given.agreements > 0 ? ` · ${w.agreements}: ${given.agreements}` : ""}
          {given.therapist ? ` · ${w.therapist}` : ""}
        </span>
      </p>
      {given.days.length > 0 ? (
        <details>
          <summary>{w.previewDays(given.days.length)}</summary>
          <SharedDays days={given.days} />
        </details>
      ) : null}
      {onTakeBack ? (
        <>
          <p class="small">{w.takeBackMore}</p>
          <p>
            <button type="button" class="button quiet" onClick={onTakeBack}>
              {w.takeBack}
            </button>
          </p>
        </>
      ) : null}
    </section>
  );
}
