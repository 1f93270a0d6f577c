/** How to get an export out of a messenger, and what a refusal of it means. */

import { words } from "../words/index.ts";

/** A disclosure. */
export function BringHelp() {
  const w = words.value.bring;
  return (
    <details class="after">
      <summary>{w.how}</summary>
      <ul class="bullets">
        <li>{w.howWhatsapp}</li>
        <li>{w.howIphone}</li>
        <li>{w.howTelegram}</li>
        <li>{w.howRefused}</li>
      </ul>
    </details>
  );
}
