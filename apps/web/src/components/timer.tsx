/** A timer in minutes: it says when it ends, counts quietly and says once that it is over. */

import { useEffect, useState } from "preact/hooks";
import { words } from "../words/index.ts";

/** Time of day of a moment, `20:05`. */
function clockOf(ms: number): string {
  const time = new Date(ms);
  const pad = (n: number) => String(n).padStart(2, "0");
  return `${pad(time.getHours())}:${pad(time.getMinutes())}`;
}

/** `9:05` of milliseconds. */
function leftOf(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

/** The timer; it holds no sound, and ends by itself. Parts follow one another, each begun by a tap. */
export function Timer({ parts }: { parts: readonly number[] }) {
  const w = words.value.practice;
  const [part, setPart] = useState(0);
  const [endsAt, setEndsAt] = useState<number | undefined>(undefined);
  const [now, setNow] = useState(0);
  const isOver = endsAt !== undefined && now >= endsAt;
  const next = endsAt === undefined ? parts[0] : parts[part + 1];
  useEffect(() => {
    if (endsAt === undefined || isOver) return;
    const beat = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(beat);
  }, [endsAt, isOver]);
  const start = (at: number) => {
    setPart(at);
    setNow(Date.now());
    setEndsAt(Date.now() + (parts[at] ?? 0) * 60_000);
  };
  return (
    <section class="well stack" aria-label={w.timer}>
      {endsAt === undefined ? null : (
        <>
          <p class="lead" role="timer">
            {isOver ? "0:00" : w.left(leftOf(endsAt - now))}
          </p>
          <p class="small">{w.until(clockOf(endsAt))}</p>
        </>
      )}
      {next !== undefined && (endsAt === undefined || isOver) ? (
        <button
          type="button"
          class="button"
          onClick={() => start(endsAt === undefined ? 0 : part + 1)}
        >
          {w.start(next)}
        </button>
      ) : null}
      {endsAt === undefined ? null : (
        <button type="button" class="button quiet" onClick={() => setEndsAt(undefined)}>
          {w.stopTimer}
        </button>
      )}
      <div role="status">{isOver && next === undefined ? <p>{w.over}</p> : null}</div>
    </section>
  );
}
