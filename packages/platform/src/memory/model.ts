/** A model that only repeats what it was given to say, for trials without a server. */

import type { RewordAnswer, RewordInput, RewordPort } from "@ebb/core";

/** The answers, one a request; after the last one nobody is there any more. */
export function scriptedModel(
  answers: readonly RewordAnswer[],
  onAsked: (input: RewordInput) => void = () => undefined,
): RewordPort {
  let next = 0;
  return (input) => {
    onAsked(input);
    return Promise.resolve(answers[next++] ?? { type: "trouble", why: "absent" });
  };
}
