/** Keeping the record behind a passphrase: one is offered, the recovery words are shown once. */

import { useEffect, useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { DeviceQuestion } from "../components/device-question.tsx";
import { OwnPassphrase } from "../components/own-passphrase.tsx";
import { RecoveryCheck } from "../components/recovery-check.tsx";
import { RecoveryList } from "../components/recovery-list.tsx";
import { Screen } from "../components/screen.tsx";
import { ask } from "../state/client.ts";
import { device } from "../state/lock.ts";
import { closeRecord } from "../state/session.ts";
import { set } from "../state/settings.ts";
import { words } from "../words/index.ts";
import type { KeepAnswer } from "../worker/protocol.ts";

type Stage = { readonly kind: "choose" | "creating" } | KeepAnswer;

/** The screen. */
export function KeepScreen() {
  const w = words.value.keep;
  const [stage, setStage] = useState<Stage>({ kind: "choose" });
  const [isBeside, setIsBeside] = useState(false);
  const create = async (passphrase: string) => {
    setStage({ kind: "creating" });
    const answer = await ask("keep", { passphrase, beside: isBeside });
    if (answer.kind === "kept") {
      void navigator.storage?.persist?.();
      await set("device", device.value);
    }
    await closeRecord();
    setStage(answer);
  };
  if (stage.kind === "kept") return <RecoveryWords list={stage.words} />;
  if (stage.kind === "creating") return <Screen title={w.title} lead={w.creating} />;
  return (
    <Screen title={w.title} lead={w.lead}>
      <div class="stack">
        {stage.kind === "choose" || isBeside ? null : (
          <p class="notice" role="alert">
            {w[stage.kind]} {stage.kind === "exists" ? <a href="/open">{w.open}</a> : null}
          </p>
        )}
        {stage.kind === "exists" && !isBeside ? (
          <Beside onBeside={() => setIsBeside(true)} />
        ) : (
          <>
            <DeviceQuestion
              onDevice={(value) => {
                device.value = value;
              }}
            />
            <Passphrase onPassphrase={create} />
          </>
        )}
        {isApple() ? (
          <section class="notice stack">
            <h2>{w.installTitle}</h2>
            <p>{w.install}</p>
          </section>
        ) : null}
      </div>
    </Screen>
  );
}

/** Two people on one device: each keeps an own record. */
function Beside({ onBeside }: { onBeside: () => void }) {
  const w = words.value.ours.place;
  return (
    <section class="stack">
      <p>{w.own}</p>
      <p>
        <button type="button" class="button quiet" onClick={onBeside}>
          {w.beside}
        </button>
      </p>
    </section>
  );
}

/** iPhones and iPads clear what a page keeps unless it stands on the home screen. */
const isApple = () => /iPhone|iPad/.test(navigator.userAgent);

function Passphrase({ onPassphrase }: { onPassphrase: (passphrase: string) => void }) {
  const w = words.value.keep;
  const [offered, setOffered] = useState("");
  const [isOwn, setIsOwn] = useState(false);
  const offer = () => ask("suggestPassphrase", {}).then(setOffered);
  useEffect(() => {
    void offer();
  }, []);
  if (isOwn) return <OwnPassphrase onPassphrase={onPassphrase} />;
  return (
    <section class="stack">
      <h2>{w.offered}</h2>
      <p class="well secret">{offered}</p>
      <div class="row">
        <button
          type="button"
          class="button"
          disabled={offered === ""}
          onClick={() => onPassphrase(offered)}
        >
          {w.create}
        </button>
        <button type="button" class="button quiet" onClick={offer}>
          {w.another}
        </button>
      </div>
      <button type="button" class="link" onClick={() => setIsOwn(true)}>
        {w.own}
      </button>
    </section>
  );
}

function RecoveryWords({ list }: { list: string }) {
  const w = words.value.keep;
  const { route } = useLocation();
  const [isAsked, setIsAsked] = useState(false);
  if (isAsked)
    return (
      <Screen title={w.guard.checkTitle}>
        <RecoveryCheck
          list={list}
          onRight={() => route("/today")}
          onAgain={() => setIsAsked(false)}
        />
      </Screen>
    );
  return (
    <Screen title={w.wordsTitle} lead={w.wordsLead}>
      <RecoveryList words={list} />
      <p class="after">
        <button type="button" class="button" onClick={() => setIsAsked(true)}>
          {w.wordsDone}
        </button>
      </p>
    </Screen>
  );
}
