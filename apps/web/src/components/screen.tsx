/** One screen: its title takes the focus on arrival, so that every step is announced. */

import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { words } from "../words/index.ts";

interface ScreenProps {
  readonly title: string;
  readonly lead?: ComponentChildren;
  readonly back?: { readonly href: string; readonly name: string };
  readonly children?: ComponentChildren;
}

let arrivedBefore = false;

/** Title, an optional way back, an optional first paragraph, and the rest. */
export function Screen({ title, lead, back, children }: ScreenProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    document.title = `${title} · Ebb`;
    if (arrivedBefore) {
      heading.current?.focus({ preventScroll: true });
      scrollTo(0, 0);
    }
    arrivedBefore = true;
  }, [title]);
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
      {children}
    </>
  );
}
