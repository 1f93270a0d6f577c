/**
 * One scale of the check-in: a line to tap, 44 px high, with words at both ends and in the middle.
 * Until it is touched it has no value, and stays without one.
 */

import { useId } from "preact/hooks";
import { words } from "../words/index.ts";

interface ScaleProps {
  readonly name: string;
  readonly range: readonly [number, number];
  readonly value: number | undefined;
  readonly onValue: (value: number) => void;
}

/** The line. */
export function Scale({ name, range, value, onValue }: ScaleProps) {
  const id = useId();
  const w = words.value.checkIn;
  const said = w.scales[name] ?? { ask: name, low: "", middle: "", high: "" };
  const [low, high] = range;
  const take = (event: Event) => onValue(Number((event.currentTarget as HTMLInputElement).value));
  return (
    <div class="scale">
      <label class="scale-ask" for={id}>
        {said.ask}
      </label>
      <input
        autocomplete="off"
        id={id}
        class="scale-line"
        data-open={value === undefined}
        type="range"
        min={low}
        max={high}
        step={1}
        value={value ?? (low + high) / 2}
        aria-valuetext={
          value === undefined ? w.open(said.low, said.high) : w.point(value, said.low, said.high)
        }
        onInput={take}
        onClick={take}
      />
      <div class="scale-words" aria-hidden="true">
        <span>{said.low}</span>
        <span>{said.middle}</span>
        <span>{said.high}</span>
      </div>
    </div>
  );
}
