/** Bringing a backup back into an empty Ebb. */

import { useState } from "preact/hooks";
import { ask } from "../state/client.ts";
import { closeRecord } from "../state/session.ts";
import { words } from "../words/index.ts";
import { PassphraseField } from "./passphrase-field.tsx";

/** File, words, new passphrase. */
export function RestoreBackup() {
  const w = words.value;
  const [file, setFile] = useState<File | undefined>(undefined);
  const [recovery, setRecovery] = useState("");
  const [passphrase, setPassphrase] = useState("");
  const [said, setSaid] = useState("");
  const restore = async (event: Event) => {
    event.preventDefault();
    if (!file) return;
    const bytes = new Uint8Array(await file.arrayBuffer());
    const answer = await ask("restore", { file: bytes, words: recovery, passphrase });
    setSaid(answer.kind === "restored" ? w.mine.restored : w.mine.restoreFailed);
    if (answer.kind === "restored") await closeRecord();
  };
  return (
    <details>
      <summary>{w.mine.restore}</summary>
      <form class="stack" onSubmit={restore}>
        <p>{w.mine.restoreMore}</p>
        <label class="field">
          <span>{w.mine.restore}</span>
          <input
            autocomplete="off"
            type="file"
            accept=".age"
            onChange={(event) => setFile((event.currentTarget as HTMLInputElement).files?.[0])}
          />
        </label>
        <label class="field">
          <span>{w.keep.words}</span>
          <textarea
            class="text"
            autocomplete="off"
            spellcheck={false}
            value={recovery}
            onInput={(event) => setRecovery((event.currentTarget as HTMLTextAreaElement).value)}
          />
        </label>
        <PassphraseField label={w.keep.yours} value={passphrase} onValue={setPassphrase} isNew />
        <p role="alert">{said}</p>
        <button
          type="submit"
          class="button"
          disabled={!file || recovery === "" || passphrase.length < 15}
        >
          {w.mine.restore}
        </button>
      </form>
    </details>
  );
}
