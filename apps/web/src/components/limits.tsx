/** What could not be told, and why: a designed result, not an apology. */

import { sentences } from "../words/index.ts";

/** The list. */
export function Limits({ limits }: { limits: readonly string[] }) {
  const w = sentences.value;
  return (
    <section class="stack">
      <h2>{w.couldNotTell}</h2>
      {limits.length === 0 ? (
        <p>{w.nothingMore}</p>
      ) : (
        <ul class="list">
          {limits.map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
