/** Several of which any may hold. */

interface ChecksProps {
  readonly legend: string;
  readonly choices: readonly { readonly id: string; readonly name: string }[];
  readonly chosen: readonly string[];
  readonly onChosen: (chosen: readonly string[]) => void;
}

/** Checkboxes in one column; the order of the choices is kept. */
export function Checks({ legend, choices, chosen, onChosen }: ChecksProps) {
  if (choices.length === 0) return null;
  const toggle = (id: string) => {
    const next = chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id];
    onChosen(choices.map((one) => one.id).filter((one) => next.includes(one)));
  };
  return (
    <fieldset class="stack-small">
      <legend>{legend}</legend>
      <div class="choices">
        {choices.map(({ id, name }) => (
          <label class="choice" key={id}>
            <input
              autocomplete="off"
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={() => toggle(id)}
            />
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
