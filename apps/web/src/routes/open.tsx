/** Opening a kept record with the passphrase or the recovery words. */

import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { PassphraseField } from "../components/passphrase-field.tsx";
import { Screen } from "../components/screen.tsx";
import { ask } from "../state/client.ts";
import { closeRecord } from "../state/session.ts";
import { applySettings } from "../state/settings.ts";
import { takeTyping } from "../state/typed.ts";
import { words } from "../words/index.ts";
import type { OpenAnswer } from "../worker/protocol.ts";

/** The screen. */
export function OpenScreen() {
  const w = words.value.keep;
  const { route } = useLocation();
  const [secret, setSecret] = useState("");
  const [byWords, setByWords] = useState(false);
  const [isOpening, setIsOpening] = useState(false);
  const [answer, setAnswer] = useState<OpenAnswer["kind"] | undefined>(undefined);
  const open = async (event: Event) => {
    event.preventDefault();
    setIsOpening(true);
    const given = byWords
      ? ({ type: "recovery", words: secret } as const)
      : ({ type: "passphrase", passphrase: secret } as const);
    const { kind } = await ask("open", { secret: given });
    setIsOpening(false);
    setAnswer(kind);
    if (kind !== "opened" && kind !== "opened-damaged") return;
    await closeRecord();
    await applySettings();
    const typing = await ask("keptTyping", {});
    if (typing) takeTyping(typing);
    if (kind === "opened-damaged") route("/data");
    else if (byWords) route("/data?forgot=1");
    else route(typing?.at ?? "/today");
  };
  return (
    <Screen title={w.openTitle} lead={w.openLead}>
      <form class="stack" onSubmit={open}>
        {byWords ? (
          <label class="field">
            <span>{w.words}</span>
            <textarea
              class="text"
              autocomplete="off"
              spellcheck={false}
              value={secret}
              onInput={(event) => setSecret((event.currentTarget as HTMLTextAreaElement).value)}
            />
          </label>
        ) : (
          <PassphraseField label={w.yours} value={secret} onValue={setSecret} />
        )}
        <p role="alert" class={answer ? "notice" : ""}>
          {isOpening ? w.opening : answer ? troubleOf(answer) : ""}{" "}
          {!isOpening && answer === "no-vault" ? <a href="/data">{w.guard.toData}</a> : null}
        </p>
        <div class="row">
          <button type="submit" class="button" disabled={secret === "" || isOpening}>
            {w.open}
          </button>
          <a class="button quiet" href="/">
            {w.without}
          </a>
        </div>
        <button
          type="button"
          class="link"
          onClick={() => {
            setByWords(!byWords);
            setSecret("");
          }}
        >
          {byWords ? w.usePassphrase : w.useWords}
        </button>
      </form>
    </Screen>
  );
}

function troubleOf(kind: OpenAnswer["kind"]): string {
  const w = words.value.keep;
  switch (kind) {
    case "busy":
      return w.busy;
    case "refused":
      return w.refused;
    case "no-vault":
      return w.guard.noVault;
    case "head-damaged":
    case "opened-damaged":
      return w.damaged;
    case "newer-version":
      return w.newer;
    default:
      return w.wrong;
  }
}
