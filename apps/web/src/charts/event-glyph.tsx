/** Small distinct marks for events; words come on focus and in the table. */

const shapes: Readonly<Record<string, string>> = {
  argument: "M-4 -4L4 4M4 -4L-4 4",
  future_talk: "M-5 4L0 -5L5 4Z",
  opened_up: "M0 -5L5 0L0 5L-5 0Z",
  small_openness: "M0 -4L4 0L0 4L-4 0Z",
  deep_talk: "M-5 -3H5M-5 1H5M-5 5H1",
  repair: "M-5 0H5M0 -5V5",
  milestone: "M-4 5V-5L4 -2L-4 1",
  apart: "M-4 -4V4M4 -4V4",
  together: "M-4 0A4 4 0 1 0 4 0A4 4 0 1 0 -4 0",
};

const tick = "M0 -4V4";

/** The mark of one event, centred on (x, y). */
export function EventGlyph({ name, x, y }: { name: string; x: number; y: number }) {
  return (
    <path class="glyph" d={shapes[name] ?? tick} transform={`translate(${x} ${y}) scale(0.85)`} />
  );
}
