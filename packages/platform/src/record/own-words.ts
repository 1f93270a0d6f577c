/** Free words of the person in an act, for the one question whether care comes first. Pure. */

import type { Act, NewAct } from "./act.ts";

/** The words, or an empty text; never those of an imported conversation. */
export function ownWordsOf(act: Act | NewAct): string {
  switch (act.kind) {
    case "note":
    case "line":
      return act.text;
    case "support":
      return act.removed === true ? "" : act.text;
    case "agreement":
      return act.text ?? "";
    case "situation":
      return [act.fields["text"], act.fields["request"]].filter(isText).join("\n");
    default:
      return "";
  }
}

const isText = (value: unknown): value is string => typeof value === "string";
