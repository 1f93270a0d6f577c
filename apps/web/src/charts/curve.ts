/** Smooth lines through points as SVG paths: all that the drawings need of curves. Pixels in, text out. */

/** A place in the drawing. */
export type Place = readonly [x: number, y: number];

/** A hundredth of a pixel is finer than any screen. */
const at = (x: number, y: number): string =>
  `${Math.round(x * 100) / 100},${Math.round(y * 100) / 100}`;
const bow = (first: Place, second: Place, end: Place): string =>
  `C${at(...first)},${at(...second)},${at(...end)}`;

/**
 * The line that goes up and down only where the points do (Steffen 1990, A simple method for monotonic
 * interpolation in one dimension). Points run in one direction along x.
 */
export function monotonePath(points: readonly Place[]): string {
  const [start] = points;
  return start ? `M${at(...start)}${monotoneOn(points)}` : "";
}

/** The surface between a line and another under it, closed. */
export function ribbonPath(high: readonly Place[], low: readonly Place[]): string {
  const back = [...low].reverse();
  const [turn] = back;
  if (!turn) return "";
  return `${monotonePath(high)}L${at(...turn)}${monotoneOn(back)}Z`;
}

function monotoneOn(points: readonly Place[]): string {
  if (points.length < 2) return "Z";
  const last = points[points.length - 1] as Place;
  if (points.length === 2) return `L${at(...last)}`;
  const slopes = slopesAt(points);
  let path = "";
  for (let i = 1; i < points.length; i++) {
    const [x0, y0] = points[i - 1] as Place;
    const [x1, y1] = points[i] as Place;
    const third = (x1 - x0) / 3;
    const before = y0 + third * (slopes[i - 1] ?? 0);
    const after = y1 - third * (slopes[i] ?? 0);
    path += bow([x0 + third, before], [x1 - third, after], [x1, y1]);
  }
  return path;
}

function slopesAt(points: readonly Place[]): number[] {
  const end = points.length - 1;
  const step = (i: number): readonly [number, number] => {
    const [x0, y0] = points[i] as Place;
    const [x1, y1] = points[i + 1] as Place;
    return [x1 - x0, (y1 - y0) / (x1 - x0)];
  };
  const slopes = points.map((_, i) => {
    if (i === 0 || i === end) return 0;
    const [h0, s0] = step(i - 1);
    const [h1, s1] = step(i);
    const mean = (s0 * h1 + s1 * h0) / (h0 + h1);
    const least = Math.min(Math.abs(s0), Math.abs(s1), 0.5 * Math.abs(mean));
    return (Math.sign(s0) + Math.sign(s1)) * least;
  });
  slopes[0] = (3 * step(0)[1] - (slopes[1] ?? 0)) / 2;
  slopes[end] = (3 * step(end - 1)[1] - (slopes[end - 1] ?? 0)) / 2;
  return slopes;
}

/** A line that turns without loops (centripetal Catmull-Rom), for points that run in any direction. */
export function roundedPath(points: readonly Place[]): string {
  const [start] = points;
  if (!start) return "";
  if (points.length === 1) return `M${at(...start)}Z`;
  let path = `M${at(...start)}`;
  for (let i = 1; i < points.length; i++) {
    const from = points[i - 1] as Place;
    const to = points[i] as Place;
    const first = pulled(from, to, points[i - 2]);
    const second = pulled(to, from, points[i + 1]);
    path += points.length === 2 ? `L${at(...to)}` : bow(first, second, to);
  }
  return path;
}

/** The handle at `near` of the piece between `near` and `far`, with the neighbour on the other side. */
function pulled(near: Place, far: Place, beyond: Place | undefined): Place {
  if (beyond === undefined) return near;
  const own = Math.hypot(far[0] - near[0], far[1] - near[1]);
  const other = Math.hypot(beyond[0] - near[0], beyond[1] - near[1]);
  if (other < 1e-12) return near;
  const both = Math.sqrt(own * other);
  const weight = 2 * other + 3 * both + own;
  const whole = 3 * (other + both);
  const along = (k: 0 | 1) => (near[k] * weight - beyond[k] * own + far[k] * other) / whole;
  return [along(0), along(1)];
}
