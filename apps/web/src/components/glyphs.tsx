/** Small line drawings. All are decoration: the words beside them say what they mean. */

import type { ComponentChildren } from "preact";

function Line({ box = "0 0 24 24", children }: { box?: string; children: ComponentChildren }) {
  return (
    <svg
      viewBox={box}
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}

/** The mark of Ebb: two lines of water. */
export function Wave() {
  return (
    <svg viewBox="0 0 28 18" fill="none" stroke-width="2" stroke-linecap="round" aria-hidden="true">
      <path d="M2 6c4-5 8-5 12 0s8 5 12 0" stroke="var(--sea)" />
      <path d="M2 13c4-4 8-4 12 0s8 4 12 0" stroke="var(--clay)" />
    </svg>
  );
}

/** A sun over a horizon. */
export const TodayGlyph = () => (
  <Line>
    <path d="M3 18h18M7 18a5 5 0 0 1 10 0M12 6v3M5 10l1.8 1.6M19 10l-1.8 1.6" />
  </Line>
);

/** Two waves. */
export const TideGlyph = () => (
  <Line>
    <path d="M3 9c3-3.5 6-3.5 9 0s6 3.5 9 0M3 16c3-3 6-3 9 0s6 3 9 0" />
  </Line>
);

/** Two speech lines. */
export const TalkGlyph = () => (
  <Line>
    <path d="M4 5h12v8H9l-3 3v-3H4zM19 9h1v8h-2v3l-3-3h-4" />
  </Line>
);

/** A drawer. */
export const MineGlyph = () => (
  <Line>
    <path d="M4 5h16v14H4zM4 12h16M10 8.5h4M10 15.5h4" />
  </Line>
);

/** An arrow to the next page. */
export const Onward = () => (
  <Line>
    <path d="M5 12h14M13 6l6 6-6 6" />
  </Line>
);
