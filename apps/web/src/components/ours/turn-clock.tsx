/** One part of the talk at a time, with what is left of it. Nothing sounds, nothing hurries. */

import { useEffect, useState } from "preact/hooks";
import { clockOf, type Turn } from "../../views/turns.ts";
import { words } from "../../words/index.ts";
import { useArrival } from "./use-arrival.ts";

interface TurnClockProps {
  readonly parts: readonly Turn[];
  readonly names: { readonly a: string; readonly b: string };
  readonly topic: string;
  readonly onOver: () => void;
}

/** The running talk. The time that is left is not announced; a new part is. */
export function TurnClock({ parts, names, topic, onOver }: TurnClockProps) {
  const w = words.value.turns;
  const line = useArrival<HTMLParagraphElement>();
  const [at, setAt] = useState(0);
  const [left, setLeft] = useState(parts[0]?.seconds ?? 0);
  const [isPaused, setIsPaused] = useState(false);
  const goTo = (next: number) => {
    if (next >= parts.length) return onOver();
    setAt(next);
    setLeft(parts[next]?.seconds ?? 0);
  };
  useEffect(() => {
    if (isPaused) return;
    const end = performance.now() + left * 1000;
    const id = setInterval(() => {
      const rest = (end - performance.now()) / 1000;
      if (rest <= 0) goTo(at + 1);
      else setLeft(rest);
    }, 250);
    return () => clearInterval(id);
  }, [at, isPaused]);
  const turn = parts[at];
  return (
    <section class="stack-wide">
      <p class="small">
        {w.topic}: {topic}
      </p>
      <p class="lead" aria-live="polite" ref={line} tabIndex={-1}>
        {turn ? stepWords(turn, names) : ""}
      </p>
      <p class="turn-clock">
        <span role="timer">{clockOf(left)}</span> <span class="small">{w.left}</span>
      </p>
      <div class="row">
        <button type="button" class="button" onClick={() => goTo(at + 1)}>
          {w.next}
        </button>
        <button type="button" class="button quiet" onClick={() => setIsPaused(!isPaused)}>
          {isPaused ? w.goOn : w.pause}
        </button>
        <button type="button" class="button quiet" onClick={onOver}>
          {w.stop}
        </button>
      </div>
    </section>
  );
}

function stepWords({ step, who }: Turn, names: TurnClockProps["names"]): string {
  const w = words.value.turns.steps;
  const said = w[step];
  return typeof said === "string" ? said : said(names[who ?? "a"]);
}
