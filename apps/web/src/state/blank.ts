/** Blanking the page: nothing of it stays to be seen, also when the browser shows it again from memory. */

import { render } from "preact";

/** Takes everything off the page. */
export function blankPage(): void {
  document.documentElement.hidden = true;
  const root = document.getElementById("app");
  if (!root) return;
  render(null, root);
  root.remove();
}

/** A page that the browser brings back from memory was left blank: it is loaded anew. */
export function watchReturn(target: Window): void {
  target.addEventListener("pageshow", (event) => {
    if (event.persisted && document.documentElement.hidden) location.reload();
  });
}
