/** Whose device it is, asked where the record is kept; it decides how soon the record locks itself. */

import { type Device, device } from "../state/lock.ts";
import { words } from "../words/index.ts";
import { ChoiceRow } from "./choice-row.tsx";

/** Two answers and what each means. */
export function DeviceQuestion({ onDevice }: { onDevice: (device: Device) => void }) {
  const w = words.value.keep.guard;
  return (
    <section class="stack-small">
      <ChoiceRow
        legend={w.device}
        choices={w.devices}
        value={device.value}
        onChoose={(value) => onDevice(value === "shared" ? "shared" : "own")}
      />
      <p class="small">{w.deviceMore[device.value]}</p>
    </section>
  );
}
