/** A short list of ways on: a name, a line of explanation, an arrow. */

import { Onward } from "./glyphs.tsx";

/** One way on: a link, or something to do. */
export interface WayOn {
  readonly name: string;
  readonly more?: string;
  readonly go: string | (() => void);
}

/** The list. */
export function Doors({ doors }: { doors: readonly WayOn[] }) {
  return (
    <ul class="doors">
      {doors.map((way) => (
        <li key={way.name}>
          {typeof way.go === "string" ? (
            <a class="door" href={way.go}>
              <Inside way={way} />
            </a>
          ) : (
            <button type="button" class="door" onClick={way.go}>
              <Inside way={way} />
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

function Inside({ way }: { way: WayOn }) {
  return (
    <>
      <span class="door-name">
        {way.name}
        {way.more ? <span class="visually-hidden">.</span> : null}
      </span>
      {way.more ? <span class="door-more">{way.more}</span> : null}
      <span class="door-arrow">
        <Onward />
      </span>
    </>
  );
}
