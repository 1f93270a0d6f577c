/** Say it: a draft is looked at; it stays on the device and is not kept. */

import type { SayMode } from "@ebb/core";
import { useState } from "preact/hooks";
import { ChoiceRow } from "../components/choice-row.tsx";
import { DraftLooked } from "../components/draft-looked.tsx";
import { HeldBack } from "../components/held-back.tsx";
import { Screen } from "../components/screen.tsx";
import { ask } from "../state/client.ts";
import { type, typedIn } from "../state/typed.ts";
import { useAnswer } from "../state/use-answer.ts";
import type { DraftView } from "../views/draft.ts";
import { language, words } from "../words/index.ts";

/** The screen. */
export function SayScreen() {
  const w = words.value.say;
  const draft = typedIn("say") ?? "";
  const [mode, setMode] = useState<SayMode>("gentle");
  const [view, setView] = useState<DraftView | undefined>(undefined);
  const gate = useAnswer("gate", {});
  if (gate.state === "here" && gate.value === "raised") return <HeldBack title={w.title} />;
  const look = async (event: Event) => {
    event.preventDefault();
    setView(await ask("look", { draft, mode, language: language.value }));
  };
  return (
    <Screen title={w.title} lead={w.lead} back={{ href: "/talk", name: words.value.talk.title }}>
      <form class="stack" onSubmit={look}>
        <label class="field">
          <span>{w.draft}</span>
          <textarea
            autocomplete="off"
            spellcheck={false}
            class="text"
            maxLength={4000}
            value={draft}
            onInput={(event) => type("say", (event.currentTarget as HTMLTextAreaElement).value)}
          />
        </label>
        <ChoiceRow
          legend={w.mode}
          choices={w.modes}
          value={mode}
          onChoose={(value) => setMode(value === "direct" ? "direct" : "gentle")}
        />
        <button type="submit" class="button" disabled={draft.trim() === ""}>
          {w.look}
        </button>
      </form>
      <div class="after" aria-live="polite">
        {view ? <DraftLooked view={view} onTake={(text) => type("say", text)} /> : null}
      </div>
    </Screen>
  );
}
