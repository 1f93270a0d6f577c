/** Days as the other sees them, one line each: the same for what one gives and for what one was given. */

import { useAnswer } from "../../state/use-answer.ts";
import type { SharedDay } from "../../views/ours.ts";
import { dayWord, eventWord, language, numberWord, words } from "../../words/index.ts";

interface SharedDaysProps {
  readonly days: readonly SharedDay[];
  /** Lets a day be left out, in the preview. */
  readonly onLeaveOut?: (date: string) => void;
}

/** The list. */
export function SharedDays({ days, onLeaveOut }: SharedDaysProps) {
  const w = words.value.share;
  const tags = useAnswer("tagChoices", { language: language.value });
  const names = new Map(
    (tags.state === "here" ? tags.value : []).map(({ id, name }) => [id, name] as const),
  );
  return (
    <ul class="list shared-days">
      {days.map((day, at) => (
        <li key={`${day.date} ${day.part} ${at}`}>
          <strong>{dayWord(day.date, "long")}</strong>, {w.parts[day.part]}
          <br />
          <span class="small">{cellsOf(day, names).join(" · ")}</span>{" "}
          {onLeaveOut ? (
            <button
              type="button"
              class="link small"
              aria-label={`${w.leaveOut}: ${dayWord(day.date, "long")}`}
              onClick={() => onLeaveOut(day.date)}
            >
              {w.leaveOut}
            </button>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

/** What stands in a day, in words. */
function cellsOf(day: SharedDay, tagNames: ReadonlyMap<string, string>): string[] {
  const w = words.value.share;
  const scales = (["closeness", "room", "reach"] as const).flatMap((scale) => {
    const value = day[scale];
    return value === undefined ? [] : [`${w.item[scale]} ${numberWord(value)}`];
  });
  const events = Object.keys(day.events ?? {}).map(eventWord);
  const tag = day.tag === undefined ? [] : [`${w.about}: ${tagNames.get(day.tag) ?? day.tag}`];
  const guesses = (["closeness", "room", "reach"] as const).flatMap((scale) => {
    const value = day[`other_${scale}`];
    return value === undefined ? [] : [`${w.guessed}: ${w.item[scale]} ${numberWord(value)}`];
  });
  return [...scales, ...events, ...tag, ...guesses];
}
