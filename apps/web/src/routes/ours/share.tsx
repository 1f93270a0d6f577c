/** Share days: choose items and days, see exactly what the other will see, make the file. */

import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { AskAlone } from "../../components/ours/ask-alone.tsx";
import { GivenNow } from "../../components/ours/given-now.tsx";
import { OursPage } from "../../components/ours/ours-page.tsx";
import { ShareFile } from "../../components/ours/share-file.tsx";
import { ShareForm } from "../../components/ours/share-form.tsx";
import { SharePreview } from "../../components/ours/share-preview.tsx";
import { ask } from "../../state/client.ts";
import { revision } from "../../state/session.ts";
import { useAnswer } from "../../state/use-answer.ts";
import type { OursView } from "../../views/ours.ts";
import { words } from "../../words/index.ts";
import type { MakeAnswer, ShareChoice, ShareSources } from "../../worker/shares.ts";

/** The screen; each person is asked alone before the first file and every eight weeks. */
export function ShareScreen() {
  const w = words.value.share;
  const ours = useAnswer("ours", {});
  const [isAsked, setIsAsked] = useState(false);
  if (ours.state === "here" && ours.value.other?.isSure && ours.value.isAskedAlone && !isAsked)
    return <AskAlone onDone={() => setIsAsked(true)} />;
  return (
    <OursPage title={w.title} lead={w.lead}>
      {(view) => <Share view={view} />}
    </OursPage>
  );
}

function Share({ view }: { view: OursView }) {
  const w = words.value;
  const sources = useAnswer("shareSources", {});
  if (!view.other?.isSure) {
    const why = view.other ? "not-sure" : "not-paired";
    return (
      <p>
        {w.share.trouble[why]} <a href="/ours/card">{w.ours.doors.card}</a>
      </p>
    );
  }
  if (sources.state !== "here") return null;
  return <Choosing view={view} sources={sources.value} />;
}

interface ChoosingProps {
  readonly view: OursView;
  readonly sources: ShareSources;
}

function Choosing({ view, sources }: ChoosingProps) {
  const w = words.value.share;
  const { query } = useLocation();
  const [choice, setChoice] = useState<ShareChoice>(firstChoice(view, sources, query["note"]));
  const [made, setMade] = useState<Extract<MakeAnswer, { kind: "made" }> | undefined>(undefined);
  const take = async (answer: Promise<MakeAnswer>) => {
    const one = await answer;
    if (one.kind !== "made") return;
    setMade(one);
    revision.value += 1;
  };
  if (made)
    return (
      <div class="stack-wide">
        <ShareFile made={made} />
        <GivenNow given={view.given} />
      </div>
    );
  return (
    <div class="stack-wide">
      <p class="notice">{w.grant}</p>
      <ShareForm choice={choice} sources={sources} onChoice={setChoice} />
      <SharePreview choice={choice} onChoice={setChoice} />
      <p class="small">{view.given ? w.replaces : ""}</p>
      <p>
        <button
          type="button"
          class="button"
          disabled={isEmpty(choice)}
          onClick={() => take(ask("makeShare", choice))}
        >
          {w.make}
        </button>
      </p>
      <GivenNow given={view.given} onTakeBack={() => take(ask("takeBack", {}))} />
    </div>
  );
}

/**
 * As the last file had it, up to today's last day; nothing is chosen before the first, and of a long record
 * its last sixty days stand there: the whole past is given only by choice.
 */
function firstChoice(
  { given }: OursView,
  { span }: ShareSources,
  note: string | undefined,
): ShareChoice {
  const last = given?.choice;
  const notes = [...new Set([...(last?.notes ?? []), ...(note ? [note] : [])])];
  return {
    items: last?.items ?? [],
    from: last?.from ?? span?.lately ?? "",
    to: span?.to ?? "",
    without: last?.without ?? [],
    notes,
    agreements: last?.agreements ?? [],
    therapist: last?.therapist ?? false,
  };
}

const isEmpty = ({ items, notes, agreements }: ShareChoice): boolean =>
  items.length + notes.length + agreements.length === 0;
