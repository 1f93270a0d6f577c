/** Mine: everything that belongs to the person, one line each. */

import { Doors } from "../components/doors.tsx";
import { Screen } from "../components/screen.tsx";
import { words } from "../words/index.ts";

/** The screen. */
export function MineScreen() {
  const w = words.value.mine;
  const { ours } = words.value;
  return (
    <Screen title={w.title}>
      <Doors
        doors={[
          { name: w.care, more: w.careMore, go: "/care" },
          { name: w.safe, more: w.safeMore, go: "/feeling-safe" },
          { name: ours.title, more: ours.more, go: "/ours" },
          { name: w.lines, more: w.linesMore, go: "/lines" },
          { name: w.bring, more: w.bringMore, go: "/bring" },
          { name: w.therapist, more: w.therapistMore, go: "/therapist" },
          { name: w.library, more: w.libraryMore, go: "/library" },
          { name: w.data, more: w.dataMore, go: "/data" },
          { name: w.stored, more: w.storedMore, go: "/stored" },
          { name: w.settings, more: w.settingsMore, go: "/settings" },
        ]}
      />
    </Screen>
  );
}
