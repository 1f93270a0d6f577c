/** The way to the example couple, and to the screen that shows what is meant. */

import { useLocation } from "preact-iso";
import { openExample } from "../state/session.ts";
import { words } from "../words/index.ts";
import { Doors } from "./doors.tsx";

/** One door; `to` is the screen that opens with the example. */
export function SeeExample({ to }: { to: string }) {
  const { route } = useLocation();
  const see = async () => {
    await openExample();
    route(to);
  };
  return <Doors doors={[{ name: words.value.first.seeExample, go: see }]} />;
}
