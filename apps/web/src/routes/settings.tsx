/** Settings: language, text, light, the name of the other, a reminder in one's own calendar. */

import { ByMyself } from "../components/by-myself.tsx";
import { ChoiceRow } from "../components/choice-row.tsx";
import { LockSettings } from "../components/lock-settings.tsx";
import { Reminder } from "../components/reminder.tsx";
import { Screen } from "../components/screen.tsx";
import { overview } from "../state/session.ts";
import { look, set, shiftLeaves } from "../state/settings.ts";
import { type, typedIn } from "../state/typed.ts";
import { language, words } from "../words/index.ts";

/** The screen. */
export function SettingsScreen() {
  const w = words.value.mine;
  const languages = { en: "English", de: "Deutsch" };
  return (
    <Screen title={w.settings} back={{ href: "/mine", name: w.title }}>
      <div class="stack-wide">
        <ChoiceRow
          legend={w.language}
          choices={languages}
          value={language.value}
          onChoose={(value) => set("language", value)}
        />
        <ChoiceRow
          legend={w.text}
          choices={w.textSizes}
          value={look.value.text}
          onChoose={(value) => set("text", value)}
        />
        <ChoiceRow
          legend={w.theme}
          choices={w.themes}
          value={look.value.theme}
          onChoose={(value) => set("theme", value)}
        />
        <Reminder />
        <OtherName />
        <ByMyself />
        <LockSettings />
        <ChoiceRow
          legend={w.shift}
          choices={{ on: w.on, off: w.off }}
          value={shiftLeaves.value ? "on" : "off"}
          onChoose={(value) => set("shift", value === "on")}
        />
      </div>
    </Screen>
  );
}

function OtherName() {
  const w = words.value.mine;
  const known = overview.value.source === "own" ? overview.value.names.b : "";
  const name = typedIn("other-name") ?? known;
  const save = (event: Event) => {
    event.preventDefault();
    void set("other_name", name.trim()).then(() => type("other-name", undefined));
  };
  return (
    <form class="stack" onSubmit={save}>
      <label class="field">
        <span>{w.otherName}</span>
        <input
          autocomplete="off"
          class="text"
          maxLength={40}
          value={name}
          onInput={(event) => type("other-name", (event.currentTarget as HTMLInputElement).value)}
        />
      </label>
      <p class="small">{w.otherNameMore}</p>
      <button type="submit" class="button quiet">
        {w.save}
      </button>
    </form>
  );
}
