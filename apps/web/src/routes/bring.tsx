/** Bringing in a file: choose, answer what the file alone does not say, read. */

import { useEffect, useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { BringHelp } from "../components/bring-help.tsx";
import { BringProgress } from "../components/bring-progress.tsx";
import { BringQuestion } from "../components/bring-question.tsx";
import { FileDrop } from "../components/file-drop.tsx";
import { Screen } from "../components/screen.tsx";
import { ask } from "../state/client.ts";
import { nowOpen } from "../state/session.ts";
import { sharedFile } from "../state/shared-file.ts";
import { words } from "../words/index.ts";
import type { BringInAnswer, FileAnswers } from "../worker/protocol.ts";

type Stage =
  | { readonly kind: "choose" }
  | { readonly kind: "reading" }
  | { readonly kind: "failed" }
  | Exclude<BringInAnswer, { kind: "read" }>;

/** The screen; `?shared=1` takes the file that the share sheet handed over. */
export function BringScreen() {
  const w = words.value;
  const { route, query } = useLocation();
  const [files, setFiles] = useState<readonly File[]>([]);
  const [answers, setAnswers] = useState<FileAnswers>({});
  const [stage, setStage] = useState<Stage>({ kind: "choose" });

  const read = async (chosen: readonly File[], said: FileAnswers) => {
    setFiles(chosen);
    setAnswers(said);
    setStage({ kind: "reading" });
    // The screen comes while the worker reads.
    void import("./tide.tsx");
    try {
      const answer = await ask("bringIn", { files: chosen, answers: said });
      if (answer.kind !== "read") {
        setStage(answer);
        return;
      }
      nowOpen(answer.overview);
      route("/tide");
    } catch {
      setStage({ kind: "failed" });
    }
  };
  useEffect(() => {
    if (query["shared"] === "1") void sharedFile().then((file) => file && read([file], {}));
  }, []);

  const name = files[0]?.name ?? "";
  return (
    <Screen title={w.bring.title} lead={w.bring.lead}>
      <div class="stack" aria-live="polite">
        {stage.kind === "reading" ? <BringProgress name={name} /> : null}
        {stage.kind === "stopped" ? <p>{w.bring.stopped}</p> : null}
        {stage.kind === "failed" ? <p class="notice">{w.shell.failed}</p> : null}
        {stage.kind === "cannot" ? (
          <section class="notice stack">
            <h2>{w.bring.cannot}</h2>
            <p>
              {stage.file || name}: {w.trouble[stage.trouble](stage.count)}
            </p>
          </section>
        ) : null}
        <BringQuestion stage={stage} onAnswer={(more) => read(files, { ...answers, ...more })} />
      </div>
      <FileDrop onFiles={(chosen) => read(chosen, {})} />
      <BringHelp />
    </Screen>
  );
}
