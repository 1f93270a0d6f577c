/** On the first screen: a kept record lies here and can be opened. */

import { useEffect, useState } from "preact/hooks";
import { useAnswer } from "../state/use-answer.ts";
import { words } from "../words/index.ts";

/** Asks only once the page is idle: the worker is not needed for the first paint. */
export function OpenKept() {
  const [isIdle, setIsIdle] = useState(false);
  useEffect(() => {
    const id = setTimeout(() => setIsIdle(true), afterPaintMs);
    return () => clearTimeout(id);
  }, []);
  return isIdle ? <Kept /> : null;
}

const afterPaintMs = 300;

/** Nothing when nothing is kept, or when it is open. */
function Kept() {
  const w = words.value;
  const answer = useAnswer("place", {});
  if (answer.state !== "here" || !answer.value.hasLocked) return null;
  return (
    <p class="notice">
      {w.mine.storedLocked} <a href="/open">{w.mine.openIt}</a>
    </p>
  );
}
