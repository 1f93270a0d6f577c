/** A place to choose a file or to drop one. */

import { useId, useState } from "preact/hooks";
import { words } from "../words/index.ts";

/** Hands the chosen files over. */
export function FileDrop({ onFiles }: { onFiles: (files: readonly File[]) => void }) {
  const w = words.value.bring;
  const id = useId();
  const [over, setOver] = useState(false);
  const take = (list: FileList | null | undefined) => {
    const files = [...(list ?? [])];
    if (files.length > 0) onFiles(files);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer?.files);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra; the file picker inside does the same.
    <div
      class="drop"
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <label for={id}>
        <strong>{w.pick}</strong>
      </label>
      <input
        autocomplete="off"
        id={id}
        type="file"
        multiple
        accept=".txt,.zip,.json,.csv,.tsv,text/plain,text/csv,application/zip,application/json"
        onChange={(event) => take((event.currentTarget as HTMLInputElement).files)}
      />
      <p class="small">
        {w.kinds}. {w.onlyTiming} {w.consent}
      </p>
    </div>
  );
}
