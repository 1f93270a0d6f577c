/** What a screen is made of, drawn one after the other: each child in a task of its own. */

import { type ComponentChildren, Fragment } from "preact";
import { useSteps } from "../state/use-steps.ts";

/** The children; the first stands at once. A child that is not there keeps its turn. */
export function InTurn({ children }: { children: ComponentChildren }) {
  const all = Array.isArray(children) ? children : [children];
  const step = useSteps(Math.max(0, all.length - 1));
  return <>{all.slice(0, step + 1)}</>;
}

const linesOfPart = 24;

/** A long list in parts, each of which is drawn in one turn. */
export function inParts(lines: readonly ComponentChildren[]): ComponentChildren[] {
  return Array.from({ length: Math.ceil(lines.length / linesOfPart) }, (_, part) => (
    <Fragment key={part}>{lines.slice(part * linesOfPart, (part + 1) * linesOfPart)}</Fragment>
  ));
}
