/**
 * Numbers as a person writes them. Written out here because making a form of `Intl` for numbers takes
 * longer than drawing a chart, and two languages differ in two marks only.
 */

const marks = { en: { point: ".", group: "," }, de: { point: ",", group: "." } } as const;

/** A number with at most `digits` digits after the point, in the language's way, with a true minus. */
export function numberIn(value: number, digits: number, language: "en" | "de"): string {
  const { point, group } = marks[language];
  const [whole = "", rest = ""] = rounded(Math.abs(value), digits).toFixed(digits).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  const shown = rest.replace(/0+$/, "");
  const size = shown === "" ? grouped : `${grouped}${point}${shown}`;
  // What rounds to nothing is 0, never "-0".
  return value < 0 && /[1-9]/.test(size) ? `\u2212${size}` : size;
}

/** Halves go up as they are written: 0.35 is 0.4, although its bits lie a hair below. */
function rounded(size: number, digits: number): number {
  return size < 1e-6 ? 0 : Math.round(Number(`${size}e${digits}`)) / 10 ** digits;
}
