import { Screen } from "../components/screen.tsx";
import { words } from "../words/index.ts";

/** An address that leads nowhere. */
export function NotFound() {
  const w = words.value.shell;
  return (
    <Screen title={w.notFound}>
      <p>
        <a href="/">{w.toStart}</a>
      </p>
    </Screen>
  );
}
