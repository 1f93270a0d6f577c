/** One quiet line when a newer version is ready; never in the middle of a draft. */

import { canUpdate, updateNow } from "../state/offline.ts";
import { words } from "../words/index.ts";

/** Nothing while there is nothing newer. */
export function UpdateStrip() {
  const w = words.value.shell;
  if (!canUpdate.value) return null;
  return (
    <aside class="example-strip update-strip" aria-label={w.update}>
      <span>{w.update}</span>
      <button type="button" class="plain" onClick={updateNow}>
        {w.updateNow}
      </button>
    </aside>
  );
}
