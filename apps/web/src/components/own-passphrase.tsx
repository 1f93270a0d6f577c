/** An own passphrase, looked at before it is taken. */

import type { PassphraseConcern } from "@ebb/platform";
import { useState } from "preact/hooks";
import { ask } from "../state/client.ts";
import { words } from "../words/index.ts";
import { PassphraseField } from "./passphrase-field.tsx";

interface OwnPassphraseProps {
  readonly onPassphrase: (passphrase: string) => void;
  /** Words of the button; without them those of keeping. */
  readonly action?: string;
}

/** Two fields and what speaks against the passphrase, if anything does. */
export function OwnPassphrase({ onPassphrase, action }: OwnPassphraseProps) {
  const w = words.value.keep;
  const [first, setFirst] = useState("");
  const [second, setSecond] = useState("");
  const [concerns, setConcerns] = useState<readonly PassphraseConcern[]>([]);
  const isSame = first === second;
  const take = async (event: Event) => {
    event.preventDefault();
    const found = await ask("concerns", { passphrase: first });
    setConcerns(found);
    if (found.length === 0 && isSame) onPassphrase(first);
  };
  return (
    <form class="stack" onSubmit={take}>
      <PassphraseField label={w.yours} value={first} onValue={setFirst} isNew />
      <PassphraseField label={w.repeat} value={second} onValue={setSecond} isNew />
      <div role="alert">
        {concerns.map((concern) => (
          <p class="notice" key={concern.type}>
            {w.concern(concern)}
          </p>
        ))}
        {isSame || second === "" ? null : <p class="notice">{w.different}</p>}
      </div>
      <button type="submit" class="button" disabled={first === ""}>
        {action ?? w.create}
      </button>
    </form>
  );
}
