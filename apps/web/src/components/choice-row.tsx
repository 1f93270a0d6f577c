/** A few choices of which one holds. */

import { useId } from "preact/hooks";

interface ChoiceRowProps {
  readonly legend: string;
  readonly choices: Readonly<Record<string, string>>;
  readonly value: string | undefined;
  readonly onChoose: (value: string) => void;
}

/** Radio buttons in a row that wraps. */
export function ChoiceRow({ legend, choices, value, onChoose }: ChoiceRowProps) {
  const name = useId();
  return (
    <fieldset class="stack-small">
      <legend>{legend}</legend>
      <div class="choices inline">
        {Object.entries(choices).map(([id, label]) => (
          <label class="choice" key={id}>
            <input
              autocomplete="off"
              type="radio"
              name={name}
              checked={value === id}
              onChange={() => onChoose(id)}
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
