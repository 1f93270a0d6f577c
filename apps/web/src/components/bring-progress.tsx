/** How far the reading of a file is, how long it will take, and a way to stop it. */

import { useEffect, useRef, useState } from "preact/hooks";
import { stopFile, watchFile } from "../state/client.ts";
import { words } from "../words/index.ts";

/** Below this part of the file a guess of the time left would jump about. */
const enoughToGuess = 0.05;

/** A line with the name, a bar once the reading takes a while, and the button that ends it. */
export function BringProgress({ name }: { readonly name: string }) {
  const w = words.value.bring;
  const since = useRef(performance.now());
  const [read, setRead] = useState<{ readonly part: number; readonly left: number | null }>();
  useEffect(() => {
    watchFile(({ done, total }) => {
      const part = Math.min(1, done / Math.max(1, total));
      const spent = (performance.now() - since.current) / 1000;
      const left = part < enoughToGuess ? null : Math.ceil((spent * (1 - part)) / part);
      setRead({ part, left });
    });
    return () => watchFile(() => undefined);
  }, []);
  return (
    <section class="stack">
      <p>{w.reading(name)}</p>
      {read ? (
        <>
          <progress max={1} value={read.part} aria-label={w.reading(name)} />
          {read.left === null ? null : <p class="small">{w.secondsLeft(read.left)}</p>}
          <button type="button" class="button quiet" onClick={stopFile}>
            {w.stop}
          </button>
        </>
      ) : null}
    </section>
  );
}
