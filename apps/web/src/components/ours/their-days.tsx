/** What the other gave: whose it is, the days, the notes; quoted by hand if wished, taken out at once. */

import { useState } from "preact/hooks";
import { ask } from "../../state/client.ts";
import { nowOpen } from "../../state/session.ts";
import type { AgreementView, BroughtView } from "../../views/ours.ts";
import { words } from "../../words/index.ts";
import { SharedDays } from "./shared-days.tsx";
import { SharedMore } from "./shared-more.tsx";

interface TheirDaysProps {
  readonly brought: BroughtView;
  readonly name: string;
  readonly onRemove: (share: string) => void;
}

/** One file of the other. */
export function TheirDays({ brought, name, onRemove }: TheirDaysProps) {
  const w = words.value;
  return (
    <section class="stack theirs">
      <h2>{w.theirs.of(name)}</h2>
      <p>
        <button type="button" class="button quiet" onClick={() => onRemove(brought.share)}>
          {w.theirs.remove}
        </button>
      </p>
      {brought.days.length > 0 ? (
        <details open={brought.days.length <= 14}>
          <summary>{w.share.previewDays(brought.days.length)}</summary>
          <SharedDays days={brought.days} />
        </details>
      ) : null}
      <SharedMore
        notes={brought.notes}
        agreements={brought.agreements}
        withAgreement={(one) => <Take agreement={one} />}
      />
      {brought.notes.length > 0 ? <Quote /> : null}
    </section>
  );
}

function Take({ agreement }: { agreement: AgreementView }) {
  const w = words.value.theirs;
  const take = async () => {
    const id = await ask("newId", {});
    const { at } = await ask("now", {});
    const { about, text, when, repeats } = agreement;
    const act = { kind: "agreement" as const, agreement: id, about, text, when, repeats };
    nowOpen(await ask("note", { act: { ...act, from: at.slice(0, 10), status: "made" } }));
  };
  return (
    <button type="button" class="link small" onClick={take}>
      {w.takeAgreement}
    </button>
  );
}

function Quote() {
  const w = words.value.theirs;
  const [text, setText] = useState("");
  const [said, setSaid] = useState("");
  const keep = async (event: Event) => {
    event.preventDefault();
    nowOpen(await ask("note", { act: { kind: "note", text: text.trim() } }));
    setText("");
    setSaid(w.quoteKept);
  };
  return (
    <form class="stack" onSubmit={keep}>
      <label class="field">
        <span>{w.quote}</span>
        <textarea
          autocomplete="off"
          spellcheck={false}
          class="text"
          value={text}
          onInput={(event) => setText((event.currentTarget as HTMLTextAreaElement).value)}
        />
      </label>
      <p class="small">{w.quoteMore}</p>
      <p class="row">
        <button type="submit" class="button quiet" disabled={text.trim() === ""}>
          {w.quoteKeep}
        </button>
        <span role="status">{said}</span>
      </p>
    </form>
  );
}
