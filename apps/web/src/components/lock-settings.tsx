/** How the record locks, and what Exit does and does not do. */

import { device, lockMinutes } from "../state/lock.ts";
import { isKept } from "../state/session.ts";
import { set } from "../state/settings.ts";
import { words } from "../words/index.ts";
import { ChoiceRow } from "./choice-row.tsx";
import { DeviceQuestion } from "./device-question.tsx";

/** For the settings screen. */
export function LockSettings() {
  const w = words.value.keep.guard;
  return (
    <>
      {isKept.value ? <Locking /> : null}
      <section class="stack-small">
        <h2>{w.exitTitle}</h2>
        <p>{w.exitMore}</p>
      </section>
    </>
  );
}

function Locking() {
  const w = words.value.keep.guard;
  // Read here, so that another device means another usual time on screen.
  void device.value;
  return (
    <>
      <DeviceQuestion onDevice={(value) => set("device", value)} />
      <section class="stack-small">
        <ChoiceRow
          legend={w.lockAfter}
          choices={Object.fromEntries(Object.entries(w.minutes))}
          value={`${lockMinutes()}`}
          onChoose={(value) => set("lock_after", Number(value))}
        />
        <p class="small">{w.lockMore}</p>
      </section>
    </>
  );
}
