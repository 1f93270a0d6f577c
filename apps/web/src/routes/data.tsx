/** Data: a readable copy, a backup, the way back, the freeze, the end. */

import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { DestroyAll } from "../components/destroy-all.tsx";
import { RestoreBackup } from "../components/restore-backup.tsx";
import { Screen } from "../components/screen.tsx";
import { VaultHealth } from "../components/vault-health.tsx";
import { VaultSecrets } from "../components/vault-secrets.tsx";
import { ask } from "../state/client.ts";
import { lockNow } from "../state/lock.ts";
import { saveFile } from "../state/save-file.ts";
import { closeRecord, overview, revision } from "../state/session.ts";
import { set } from "../state/settings.ts";
import { useAnswer } from "../state/use-answer.ts";
import { dayWord, words } from "../words/index.ts";
import type { Place } from "../worker/protocol.ts";

/** The screen. */
export function DataScreen() {
  const w = words.value.mine;
  const { query } = useLocation();
  const answer = useAnswer("place", {});
  if (answer.state !== "here")
    return <Screen title={w.data} back={{ href: "/mine", name: w.title }} />;
  const place = answer.value;
  return (
    <Screen title={w.data} back={{ href: "/mine", name: w.title }}>
      <div class="stack-wide">
        {place.isKept ? <VaultHealth /> : null}
        {place.isKept ? <Backup place={place} /> : <NotKept place={place} />}
        {place.isKept ? <VaultSecrets hasForgotten={query["forgot"] === "1"} /> : null}
        <section class="stack">
          <h2>{w.export}</h2>
          <p>{w.exportMore}</p>
          <div class="row">
            <button type="button" class="button quiet" onClick={saveJson}>
              {w.exportJson}
            </button>
            <button type="button" class="button quiet" onClick={saveCsv}>
              {w.exportCsv}
            </button>
          </div>
        </section>
        {place.isKept || place.hasLocked ? null : <RestoreBackup />}
        <Freeze />
        <DestroyAll />
      </div>
    </Screen>
  );
}

async function saveJson(): Promise<void> {
  saveFile("ebb-record.json", await ask("exportJson", {}), "application/json");
}

async function saveCsv(): Promise<void> {
  saveFile("ebb-days.csv", await ask("exportCsv", {}), "text/csv");
}

function NotKept({ place }: { place: Place }) {
  const w = words.value.mine;
  return (
    <section class="stack">
      <p class="lead">{place.hasLocked ? w.storedLocked : w.storedNothing}</p>
      <p>
        <a class="button" href={place.hasLocked ? "/open" : "/keep"}>
          {place.hasLocked ? w.openIt : w.keepIt}
        </a>
      </p>
    </section>
  );
}

function Backup({ place }: { place: Place }) {
  const w = words.value.mine;
  const [isMade, setIsMade] = useState(false);
  const make = async () => {
    const file = await ask("backup", {});
    if (!file) return;
    saveFile("ebb-backup.age", file, "application/octet-stream");
    setIsMade(true);
    revision.value += 1;
  };
  return (
    <section class="stack">
      <h2>{w.backup}</h2>
      <p>
        {w.backupMore}{" "}
        {place.backedUp ? w.backupLast(dayWord(place.backedUp, "long")) : w.backupNever}
      </p>
      <p role="status">{isMade ? w.backupMade : ""}</p>
      <div class="row">
        <button type="button" class="button" onClick={make}>
          {w.backup}
        </button>
        <button type="button" class="button quiet" onClick={lockNow}>
          {w.lockIt}
        </button>
      </div>
    </section>
  );
}

function Freeze() {
  const w = words.value.mine;
  if (overview.value.source !== "own") return null;
  const freeze = async () => {
    await set("frozen", true);
    await closeRecord();
  };
  return (
    <section class="stack">
      <h2>{w.freeze}</h2>
      <p>{w.freezeMore}</p>
      <button type="button" class="button quiet" onClick={freeze}>
        {w.freezeDo}
      </button>
    </section>
  );
}
