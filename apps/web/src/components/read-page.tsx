/** Opens the file of a page for a therapist, on this device only. */

import { useId, useState } from "preact/hooks";
import { type PageView, readPage } from "../views/page-file.ts";
import { words } from "../words/index.ts";

/** More than a page ever holds; a larger file is not read at all. */
const largestBytes = 4_000_000;

/** The picker; a file that is no such page is refused in one sentence. */
export function ReadPage({ onPage }: { onPage: (page: PageView) => void }) {
  const w = words.value.pageFile;
  const id = useId();
  const [isRefused, setIsRefused] = useState(false);
  const take = async (event: Event) => {
    const file = (event.currentTarget as HTMLInputElement).files?.[0];
    if (!file) return;
    const page = file.size > largestBytes ? undefined : readPage(await file.text());
    setIsRefused(page === undefined);
    if (page) onPage(page);
  };
  return (
    <section class="stack no-print">
      <div class="drop">
        <label for={id}>
          <strong>{w.open}</strong>
        </label>
        <input
          autocomplete="off"
          id={id}
          type="file"
          accept=".json,application/json"
          onChange={take}
        />
        <p class="small">{w.openMore}</p>
      </div>
      <p role="status">{isRefused ? w.refused : ""}</p>
    </section>
  );
}
