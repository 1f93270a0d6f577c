/** Noting an agreement: its kind, a few words, a time. */

import { useState } from "preact/hooks";
import { ask } from "../../state/client.ts";
import { nowOpen } from "../../state/session.ts";
import { type, typedIn } from "../../state/typed.ts";
import { words } from "../../words/index.ts";
import { ChoiceRow } from "../choice-row.tsx";

type About = "space" | "topic" | "ritual";

/** The form; room is no kind to choose while it is not advised. */
export function NewAgreement({ mayAskRoom }: { mayAskRoom: boolean }) {
  const w = words.value.agree;
  const [about, setAbout] = useState<About>("topic");
  const text = typedIn("agreement") ?? "";
  const [when, setWhen] = useState("");
  const [every, setEvery] = useState("once");
  const { space, ...others } = w.kinds;
  const kinds = mayAskRoom && space ? { space, ...others } : others;
  const add = async (event: Event) => {
    event.preventDefault();
    const agreement = await ask("newId", {});
    const { at } = await ask("now", {});
    const repeats = about === "ritual" ? often(every) : null;
    const what = { about, text: text.trim(), when: when || null, repeats };
    const from = (when || at).slice(0, 10);
    const act = { kind: "agreement" as const, agreement, ...what, from, status: "made" as const };
    nowOpen(await ask("note", { act }));
    type("agreement", undefined);
    setWhen("");
  };
  return (
    <form class="stack" onSubmit={add}>
      <ChoiceRow
        legend={w.about}
        choices={kinds}
        value={about}
        onChoose={(id) => setAbout(id as About)}
      />
      <label class="field">
        <span>{w.text}</span>
        <input
          autocomplete="off"
          class="text"
          type="text"
          maxLength={300}
          value={text}
          onInput={(event) => type("agreement", (event.currentTarget as HTMLInputElement).value)}
        />
      </label>
      <label class="field">
        <span>{w.when[about]}</span>
        <input
          autocomplete="off"
          class="text"
          type="datetime-local"
          value={when}
          onInput={(event) => setWhen((event.currentTarget as HTMLInputElement).value)}
        />
      </label>
      {about === "ritual" ? (
        <ChoiceRow legend={w.repeats} choices={w.every} value={every} onChoose={setEvery} />
      ) : null}
      <button
        type="submit"
        class="button"
        disabled={text.trim() === "" || (about === "space" && when === "")}
      >
        {w.add}
      </button>
    </form>
  );
}

const often = (every: string): "daily" | "weekly" | null =>
  every === "daily" || every === "weekly" ? every : null;
