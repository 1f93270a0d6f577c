import { Screen } from "../components/screen.tsx";
import { words } from "../words/index.ts";

/** Bringing in a file. */
export function BringScreen() {
  return <Screen title={words.value.bring.title} lead={words.value.bring.lead} />;
}
