/** A field for a passphrase: pasting allowed, can be shown. */

import { useState } from "preact/hooks";
import { words } from "../words/index.ts";

interface PassphraseFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly isNew?: boolean;
}

/** The field with its switch. */
export function PassphraseField({ label, value, onValue, isNew = false }: PassphraseFieldProps) {
  const [isShown, setIsShown] = useState(false);
  return (
    <div class="stack-small">
      <label class="field">
        <span>{label}</span>
        <input
          class="text"
          // The types of preact keep apart fields that differ by this one attribute.
          type={(isShown ? "text" : "password") as "text"}
          autocomplete={isNew ? "new-password" : "current-password"}
          autocapitalize="off"
          spellcheck={false}
          value={value}
          onInput={(event) => onValue((event.currentTarget as HTMLInputElement).value)}
        />
      </label>
      <label class="check">
        <input
          autocomplete="off"
          class="check-box"
          type="checkbox"
          checked={isShown}
          onChange={() => setIsShown(!isShown)}
        />
        {words.value.keep.show}
      </label>
    </div>
  );
}
