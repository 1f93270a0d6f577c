/** What was to be kept was not kept: said at once, with the way to a copy. */

import { storeTrouble } from "../state/store-trouble.ts";
import { words } from "../words/index.ts";

/** Nothing while the store takes what it is given. */
export function StoreTroubleStrip() {
  const w = words.value.keep.guard;
  const reason = storeTrouble.value;
  if (reason === undefined) return <div role="alert" hidden />;
  const close = () => {
    storeTrouble.value = undefined;
  };
  return (
    <div role="alert" class="example-strip trouble-strip">
      <span>{w.trouble[reason]}</span>
      <a class="plain" href="/data" onClick={close}>
        {w.toData}
      </a>
      <button type="button" class="plain" onClick={close}>
        {w.close}
      </button>
    </div>
  );
}
