/** Before two weeks are noted: what is common among people, said to be that and nothing of the reader. */

import { CommonDots } from "../charts/common-dots.tsx";
import { useAnswer } from "../state/use-answer.ts";
import { language, words } from "../words/index.ts";
import { DataTable } from "./data-table.tsx";

/** Nothing once the reader's own days speak. */
export function CommonReasons() {
  const w = words.value.why;
  const answer = useAnswer("common", { language: language.value });
  if (answer.state !== "here" || answer.value === null) return null;
  const { reasons, rarer, checkIns } = answer.value;
  const rows = reasons.map(({ name, dots }) => [name, w.commonDots(dots)]);
  return (
    <section class="stack">
      <h2>{checkIns === 0 ? w.commonNone : w.commonFew}</h2>
      <p>{w.commonLead}</p>
      <CommonDots groups={reasons.map(({ dots }) => dots)} label={w.commonLabel} />
      <p class="small">{w.commonOrder(reasons.map(({ name }) => name).join(", "))}</p>
      <p class="small">{w.commonRarer(rarer.join(", "))}</p>
      <DataTable head={w.commonTable} rows={rows} />
    </section>
  );
}
