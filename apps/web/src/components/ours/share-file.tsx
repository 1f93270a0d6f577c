/** A share file that was just made: the person saves it or hands it over; nothing leaves by itself. */

import { saveFile } from "../../state/save-file.ts";
import { words } from "../../words/index.ts";
import type { MakeAnswer } from "../../worker/shares.ts";
import { useArrival } from "./use-arrival.ts";

type Made = Extract<MakeAnswer, { kind: "made" }>;

const type = "application/octet-stream";

/** What to do with the file. */
export function ShareFile({ made }: { made: Made }) {
  const w = words.value.share;
  const line = useArrival<HTMLParagraphElement>();
  // A Uint8Array from the worker stands over an ArrayBuffer of its own.
  const file = () => new File([made.file as BlobPart], made.name, { type });
  const canHand =
    typeof navigator.canShare === "function" && navigator.canShare({ files: [file()] });
  return (
    <section class="stack">
      <p class="lead" ref={line} tabIndex={-1}>
        {w.made}
      </p>
      <div class="row">
        <button type="button" class="button" onClick={() => saveFile(made.name, made.file, type)}>
          {w.save}
        </button>
        {canHand ? (
          <button
            type="button"
            class="button quiet"
            onClick={() => void navigator.share({ files: [file()] }).catch(() => undefined)}
          >
            {w.send}
          </button>
        ) : null}
      </div>
    </section>
  );
}
