/** Opens the file of a page for a therapist, on this device only. */

import { useId, useState } from "preact/hooks";
import { ask } from "../state/client.ts";
import { type PageView, readPage } from "../views/page-file.ts";
import { words } from "../words/index.ts";

/** More than a page ever holds; a larger file is not read at all. */
const largestBytes = 4_000_000;

/** The page as it may be shown: without the part of both where the releases of both are not in order. */
async function withReleased({ both, ...page }: PageView): Promise<PageView> {
  if (!both) return page;
  const { releases } = both;
  return (await ask("isReleasedByBoth", { releases })) ? { ...page, both } : page;
}

/** The picker; a file that is no such page is refused in one sentence. */
export function ReadPage({ onPage }: { onPage: (page: PageView) => void }) {
  const w = words.value.pageFile;
  const id = useId();
  const [isRefused, setIsRefused] = useState(false);
  const take = async (event: Event) => {
    const file = (event.currentTarget as HTMLInputElement).files?.[0];
    if (!file) return;
    const read = file.size > largestBytes ? undefined : readPage(await file.text());
    const page = read && (await withReleased(read));
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
