/** After the recovery words were written down: three of them are asked, so that a slip shows at once. */

import { useState } from "preact/hooks";
import { words } from "../words/index.ts";

const asked = 3;

/** Three different places of the list, in order. */
function places(count: number): readonly number[] {
  const left = Array.from({ length: count }, (_, at) => at);
  const drawn = crypto.getRandomValues(new Uint32Array(asked));
  return [...drawn]
    .map((value) => left.splice(value % left.length, 1)[0] ?? 0)
    .sort((x, y) => x - y);
}

interface RecoveryCheckProps {
  /** The 24 words, separated by spaces. */
  readonly list: string;
  readonly onRight: () => void;
  /** Shows the words once more. */
  readonly onAgain: () => void;
}

/** Three fields; goes on when all three are right. */
export function RecoveryCheck({ list, onRight, onAgain }: RecoveryCheckProps) {
  const w = words.value.keep.guard;
  const all = list.split(" ");
  const [at] = useState(() => places(all.length));
  const [typed, setTyped] = useState<Readonly<Record<number, string>>>({});
  const [isWrong, setIsWrong] = useState(false);
  const check = (event: Event) => {
    event.preventDefault();
    const isRight = at.every((place) => typed[place]?.trim().toLowerCase() === all[place]);
    setIsWrong(!isRight);
    if (isRight) onRight();
  };
  return (
    <form class="stack" onSubmit={check}>
      <p>{w.checkLead}</p>
      {at.map((place) => (
        <label class="field" key={place}>
          <span>{w.checkWord(place + 1)}</span>
          <input
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            class="text"
            value={typed[place] ?? ""}
            onInput={(event) =>
              setTyped({ ...typed, [place]: (event.currentTarget as HTMLInputElement).value })
            }
          />
        </label>
      ))}
      <p role="alert" class={isWrong ? "notice" : ""}>
        {isWrong ? w.checkWrong : ""}
      </p>
      <div class="row">
        <button type="submit" class="button">
          {w.checkDone}
        </button>
        <button type="button" class="button quiet" onClick={onAgain}>
          {w.checkAgain}
        </button>
      </div>
    </form>
  );
}
