/**
 * One screen: its title takes the focus on arrival, so that every step is announced. The title of the
 * window stays neutral: it goes into the history of the browser.
 */

import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { screenNow } from "../state/address.ts";
import { nextTask } from "../state/next-task.ts";
import { isReturning, scrollOnArrival, scrollToTop } from "../state/scroll.ts";
import { useSteps } from "../state/use-steps.ts";
import { words } from "../words/index.ts";
import { Foot } from "./foot.tsx";

interface ScreenProps {
  readonly title: string;
  readonly lead?: ComponentChildren;
  readonly back?: { readonly href: string; readonly name: string };
  readonly children?: ComponentChildren;
}

let arrivedAt: string | undefined;

/** Focus and place on arrival. They make the browser lay out what stands, hence a task of their own. */
function arrive(heading: HTMLElement | null): void {
  const address = screenNow();
  if (arrivedAt !== undefined) {
    heading?.focus({ preventScroll: true });
    if (arrivedAt !== address) scrollOnArrival();
    else if (!isReturning()) scrollToTop();
  }
  arrivedAt = address;
}

/** Title, an optional way back, an optional first paragraph; in a second step the rest. */
export function Screen({ title, lead, back, children }: ScreenProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  // Before the rest is drawn, so that what is in it may take the focus after the title.
  useLayoutEffect(() => nextTask(() => arrive(heading.current)), [title]);
  const hasRest = useSteps(1) === 1;
  return (
    <>
      <div class="screen-head stack">
        {back ? (
          <p class="small no-print">
            <a class="back" href={back.href}>
              {words.value.shell.back}: {back.name}
            </a>
          </p>
        ) : null}
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {lead ? <p class="lead">{lead}</p> : null}
      </div>
      {hasRest && children ? (
        <>
          {children}
          <Foot />
        </>
      ) : null}
    </>
  );
}
