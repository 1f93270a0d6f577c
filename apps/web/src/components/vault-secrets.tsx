/** New passphrase, new recovery words, a new key: each with what it does and does not do. */

import { useState } from "preact/hooks";
import { ask } from "../state/client.ts";
import { words } from "../words/index.ts";
import { OwnPassphrase } from "./own-passphrase.tsx";
import { RecoveryCheck } from "./recovery-check.tsx";
import { RecoveryList } from "./recovery-list.tsx";

type Stage =
  | { readonly kind: "rest" | "working" | "changed" }
  | { readonly kind: "words"; readonly list: string };

/** `hasForgotten`: the person came in with the recovery words and needs a new passphrase now. */
export function VaultSecrets({ hasForgotten }: { hasForgotten: boolean }) {
  const w = words.value.keep.guard;
  const [stage, setStage] = useState<Stage>({ kind: "rest" });
  const showWords = (list: string | null) =>
    setStage(list === null ? { kind: "rest" } : { kind: "words", list });
  const run = async <T,>(work: Promise<T>, then: (result: T) => void) => {
    setStage({ kind: "working" });
    try {
      then(await work);
    } catch (failure) {
      setStage({ kind: "rest" });
      throw failure;
    }
  };
  const change = (passphrase: string) =>
    run(ask("changePassphrase", { passphrase }), () => setStage({ kind: "changed" }));
  return (
    <section class="stack">
      <h2>{w.secrets}</h2>
      {hasForgotten && stage.kind !== "changed" ? <p class="notice">{w.forgot}</p> : null}
      <p role="status">
        {stage.kind === "working" ? w.working : stage.kind === "changed" ? w.changed : ""}
      </p>
      {stage.kind === "words" ? (
        <NewWords list={stage.list} onNoted={() => setStage({ kind: "rest" })} />
      ) : null}
      {stage.kind === "rest" || stage.kind === "changed" ? (
        <>
          <details open={hasForgotten && stage.kind === "rest"}>
            <summary>{w.change}</summary>
            <p>{w.changeMore}</p>
            <OwnPassphrase onPassphrase={change} action={w.change} />
          </details>
          <details>
            <summary>{w.renew}</summary>
            <p>{w.renewMore}</p>
            <button
              type="button"
              class="button quiet"
              onClick={() => run(ask("renewRecovery", {}), showWords)}
            >
              {w.renew}
            </button>
          </details>
          <details>
            <summary>{w.newKey}</summary>
            <p>{w.newKeyMore}</p>
            <OwnPassphrase
              onPassphrase={(passphrase) => run(ask("newKey", { passphrase }), showWords)}
              action={w.newKeyDo}
            />
          </details>
        </>
      ) : null}
    </section>
  );
}

function NewWords({ list, onNoted }: { list: string; onNoted: () => void }) {
  const w = words.value.keep.guard;
  const [isAsked, setIsAsked] = useState(false);
  if (isAsked)
    return <RecoveryCheck list={list} onRight={onNoted} onAgain={() => setIsAsked(false)} />;
  return (
    <div class="stack">
      <p class="lead">{w.newWords}</p>
      <RecoveryList words={list} />
      <button type="button" class="button" onClick={() => setIsAsked(true)}>
        {w.noted}
      </button>
    </div>
  );
}
