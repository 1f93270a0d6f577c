/** Taking in the card of the other: as text, or from a picture of their code. */

import { useState } from "preact/hooks";
import { ask } from "../../state/client.ts";
import { textOfPicture } from "../../state/read-code.ts";
import { overview } from "../../state/session.ts";
import { words } from "../../words/index.ts";

interface TheirCardProps {
  readonly name: string;
  readonly onTaken: () => void;
}

/** Name and card; on to the four words. */
export function TheirCard({ name, onTaken }: TheirCardProps) {
  const w = words.value.card;
  const [own, setOwn] = useState(name || overview.value.names.b);
  const [card, setCard] = useState("");
  const [trouble, setTrouble] = useState("");
  const picture = async (event: Event) => {
    const file = (event.currentTarget as HTMLInputElement).files?.[0];
    const text = file ? await textOfPicture(file) : undefined;
    setTrouble(text === undefined ? w.unread : "");
    if (text !== undefined) setCard(text);
  };
  const take = async (event: Event) => {
    event.preventDefault();
    const answer = await ask("pairWith", { name: own, card });
    if (answer.kind === "words") onTaken();
    else setTrouble(w.trouble[answer.kind] ?? "");
  };
  return (
    <form class="stack" onSubmit={take}>
      <h2>{w.theirs}</h2>
      <label class="field">
        <span>{w.theirName}</span>
        <input
          autocomplete="off"
          class="text"
          type="text"
          maxLength={40}
          value={own}
          onInput={(event) => setOwn((event.currentTarget as HTMLInputElement).value)}
        />
      </label>
      <label class="field">
        <span>{w.theirText}</span>
        <textarea
          autocomplete="off"
          spellcheck={false}
          class="text card-text"
          value={card}
          onInput={(event) => setCard((event.currentTarget as HTMLTextAreaElement).value)}
        />
      </label>
      <label class="field">
        <span>{w.theirPicture}</span>
        <input autocomplete="off" class="text" type="file" accept="image/*" onChange={picture} />
      </label>
      <p class="small">{w.theirPictureMore}</p>
      <p role="alert" class={trouble ? "notice" : ""}>
        {trouble}
      </p>
      <button type="submit" class="button" disabled={own.trim() === "" || card.trim() === ""}>
        {w.goOn}
      </button>
    </form>
  );
}
