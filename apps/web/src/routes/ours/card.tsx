/** The own card to show, the other's card to take in, and the four words that both read aloud. */

import { useState } from "preact/hooks";
import { FourWords } from "../../components/ours/four-words.tsx";
import { OursPage } from "../../components/ours/ours-page.tsx";
import { QrCode } from "../../components/ours/qr-code.tsx";
import { TheirCard } from "../../components/ours/their-card.tsx";
import { revision } from "../../state/session.ts";
import { set } from "../../state/settings.ts";
import { useAnswer } from "../../state/use-answer.ts";
import type { OursView } from "../../views/ours.ts";
import { words } from "../../words/index.ts";

/** The screen. */
export function CardScreen() {
  const w = words.value.card;
  return (
    <OursPage title={w.title} lead={w.lead}>
      {(view) => <Cards view={view} />}
    </OursPage>
  );
}

function Cards({ view }: { view: OursView }) {
  const w = words.value.card;
  const [isAgain, setIsAgain] = useState(false);
  if (!view.isKept)
    return (
      <div class="stack">
        <p>{w.needsKept}</p>
        <p>
          <a class="button" href="/keep">
            {w.keep}
          </a>
        </p>
      </div>
    );
  const { other } = view;
  const isTaking = other === null || isAgain;
  const taken = () => {
    setIsAgain(false);
    revision.value += 1;
  };
  return (
    <div class="stack-wide">
      {other && !isTaking ? <FourWords name={other.name} isSure={other.isSure} /> : null}
      {view.ownName === "" ? <OwnName /> : <OwnCard />}
      {view.ownName !== "" && isTaking ? (
        <TheirCard name={other?.name ?? ""} onTaken={taken} />
      ) : null}
      {other && !isTaking ? (
        <p>
          <button type="button" class="link" onClick={() => setIsAgain(true)}>
            {w.again}
          </button>
        </p>
      ) : null}
    </div>
  );
}

function OwnName() {
  const w = words.value.card;
  const [name, setName] = useState("");
  const make = (event: Event) => {
    event.preventDefault();
    void set("share_name", name.trim());
  };
  return (
    <form class="stack" onSubmit={make}>
      <label class="field">
        <span>{w.name}</span>
        <input
          autocomplete="off"
          class="text"
          type="text"
          maxLength={40}
          value={name}
          onInput={(event) => setName((event.currentTarget as HTMLInputElement).value)}
        />
      </label>
      <button type="submit" class="button" disabled={name.trim() === ""}>
        {w.make}
      </button>
    </form>
  );
}

function OwnCard() {
  const w = words.value.card;
  const card = useAnswer("card", {});
  const [said, setSaid] = useState("");
  if (card.state !== "here" || card.value === null) return null;
  const text = card.value;
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setSaid(w.copied);
  };
  return (
    <section class="stack">
      <h2>{w.mine}</h2>
      <p class="small">{w.mineMore}</p>
      <QrCode text={text} label={w.qr} />
      <p class="well card-text">{text}</p>
      <p class="row">
        <button type="button" class="button quiet" onClick={copy}>
          {w.copy}
        </button>
        <span role="status">{said}</span>
      </p>
    </section>
  );
}
