/** Free words of the person in an act, for the one question whether care comes first. Pure. */

import type { NewAct } from "@ebb/platform";

/** The words, or an empty text; never those of an imported conversation. */
export function ownWordsOf(act: NewAct): string {
  switch (act.kind) {
    case "note":
    case "line":
      return act.text;
    case "support":
      return act.removed === true ? "" : act.text;
    case "agreement":
      return act.text ?? "";
    default:
      return "";
  }
}
