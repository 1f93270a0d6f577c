/** What the person wrote speaks of harm: help lines are one tap away, at once, and nothing is kept of it. */

import { careOffered } from "../state/session.ts";
import { words } from "../words/index.ts";

/** Nothing otherwise. */
export function CareStrip() {
  const w = words.value.safe;
  if (!careOffered.value) return <div role="alert" hidden />;
  const close = () => {
    careOffered.value = false;
  };
  return (
    <div role="alert" class="example-strip trouble-strip care-strip">
      <span>{w.harm}</span>
      <a class="plain" href="/care" onClick={close}>
        {w.help}
      </a>
      <button type="button" class="plain" onClick={close}>
        {w.close}
      </button>
    </div>
  );
}
