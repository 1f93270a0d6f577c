/** At the end of every screen: what is stored, and where, one tap away. */

import { screenNow } from "../state/address.ts";
import { words } from "../words/index.ts";

/** One quiet line; the first screen and the page itself say it in their own words. */
export function Foot() {
  const path = screenNow().split("?")[0] ?? "";
  if (path === "/" || path === "/stored") return null;
  return (
    <p class="foot small no-print">
      <a href="/stored">{words.value.shell.stored}</a>
    </p>
  );
}
