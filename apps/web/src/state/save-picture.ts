/** A drawing as a file of its own (SVG): colours and letters are written into it, nothing is fetched. */

import { saveFile } from "./save-file.ts";

/** What a drawing takes from the style sheet of the page. */
const properties = [
  ...["fill", "fill-opacity", "stroke", "stroke-width", "stroke-opacity", "stroke-dasharray"],
  ...["stroke-linecap", "stroke-linejoin", "opacity", "paint-order", "text-anchor"],
  ...["font-family", "font-size", "font-weight", "mix-blend-mode"],
];

const room = 12;
const styleToBe = "data-style-to-be";

/** The drawing as text of an SVG file, on the paper of the page. */
export function pictureOf(svg: SVGSVGElement): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const from = [svg, ...svg.querySelectorAll("*")];
  const to = [copy, ...copy.querySelectorAll("*")];
  from.forEach((element, i) => {
    const seen = getComputedStyle(element);
    const style = properties.map((name) => `${name}:${seen.getPropertyValue(name)}`).join(";");
    // The policy of the page allows no inline style, not even in a copy: it gets its name in the text.
    to[i]?.setAttribute(styleToBe, style);
    for (const name of ["class", "fill", "stroke"]) to[i]?.removeAttribute(name);
  });
  const box = svg.viewBox.baseVal;
  const width = box.width || svg.width.baseVal.value;
  const height = box.height || svg.height.baseVal.value;
  const place = [-room, -room, width + 2 * room, height + 2 * room];
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copy.setAttribute("viewBox", place.join(" "));
  copy.setAttribute("width", `${place[2]}`);
  copy.setAttribute("height", `${place[3]}`);
  const paper = document.createElementNS("http://www.w3.org/2000/svg", "rect");
  for (const [i, name] of ["x", "y", "width", "height"].entries())
    paper.setAttribute(name, `${place[i]}`);
  paper.setAttribute("fill", getComputedStyle(document.documentElement).backgroundColor);
  copy.prepend(paper);
  return new XMLSerializer().serializeToString(copy).replaceAll(`${styleToBe}="`, 'style="');
}

/** Saves the drawing of the figure that holds `element`. */
export function savePicture(element: Element, name: string): void {
  const svg = element.closest("figure")?.querySelector("svg");
  if (svg) saveFile(`${name}.svg`, pictureOf(svg), "image/svg+xml");
}
