import { Screen } from "../components/screen.tsx";
import { words } from "../words/index.ts";

/** What those who study couples find where. */
export function ResearchScreen() {
  const w = words.value.research;
  return (
    <Screen title={w.title} lead={w.lead}>
      <ul class="list">
        {w.facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
    </Screen>
  );
}
