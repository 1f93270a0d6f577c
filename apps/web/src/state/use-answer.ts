/** Asks the worker for a view and asks again when the record changed. */

import { useEffect, useState } from "preact/hooks";
import type { RequestName, Requests } from "../worker/protocol.ts";
import { ask } from "./client.ts";
import { revision } from "./session.ts";

/** What an answer can be while it is under way. */
export type Answered<T> =
  | { readonly state: "waiting" }
  | { readonly state: "here"; readonly value: T }
  | { readonly state: "failed" };

/** The answer to a request; the last one stays visible while a new one is under way. */
export function useAnswer<Name extends RequestName>(
  name: Name,
  payload: Requests[Name]["ask"],
): Answered<Requests[Name]["answer"]> {
  const [answer, setAnswer] = useState<Answered<Requests[Name]["answer"]>>({ state: "waiting" });
  const key = JSON.stringify(payload);
  const now = revision.value;
  useEffect(() => {
    let live = true;
    ask(name, payload).then(
      (value) => live && setAnswer({ state: "here", value }),
      () => live && setAnswer({ state: "failed" }),
    );
    return () => {
      live = false;
    };
  }, [name, key, now]);
  return answer;
}
