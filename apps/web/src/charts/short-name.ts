/** Names beside a line: a drawing has room for a short word. */

import { words } from "../words/index.ts";

/** The name as it stands in a drawing, at most `most` letters. */
export function shortName(name: string, most = 9): string {
  const { other, otherShort } = words.value.shell;
  const said = name === other ? otherShort : name;
  return said.length > most ? `${said.slice(0, most - 1)}…` : said;
}
