/** How to reach a help line; a number is called or written to by a touch. */

import { Fragment } from "preact";
import type { ChannelView } from "../views/help.ts";

/** The ways to reach one line, side by side; no line begins with a dot. */
export function HelpChannels({ channels }: { readonly channels: readonly ChannelView[] }) {
  return channels.map(({ text, href }, at) => (
    <Fragment key={text}>
      {at > 0 ? "\u00a0· " : ""}
      {href ? <a href={href}>{text}</a> : text}
    </Fragment>
  ));
}
