/** Until one verified backup exists, Today says so in one line. */

import { isKept } from "../state/session.ts";
import { useAnswer } from "../state/use-answer.ts";
import { words } from "../words/index.ts";

/** Nothing while nothing is kept, or when there is a backup. */
export function BackupReminder() {
  return isKept.value ? <Reminder /> : null;
}

function Reminder() {
  const w = words.value.keep.guard;
  const answer = useAnswer("place", {});
  if (answer.state !== "here" || answer.value.backedUp !== null) return null;
  return (
    <p class="small">
      {w.backupReminder} <a href="/data">{w.backupDo}</a>
    </p>
  );
}
