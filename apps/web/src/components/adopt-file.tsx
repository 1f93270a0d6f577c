/** A file that was read can become part of the own record, by a deliberate act. */

import { ask } from "../state/client.ts";
import { nowOpen, overview } from "../state/session.ts";
import { words } from "../words/index.ts";

/** Only while a file of one's own is open. */
export function AdoptFile() {
  const w = words.value.bring;
  const { source, names } = overview.value;
  if (source !== "file" || names.reader !== "a") return null;
  const adopt = async () => nowOpen(await ask("adopt", {}));
  return (
    <p class="no-print">
      {w.onlyLooked}{" "}
      <button type="button" class="link" onClick={adopt}>
        {w.adopt}
      </button>
    </p>
  );
}
