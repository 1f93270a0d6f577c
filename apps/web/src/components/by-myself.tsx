/**
 * "Keep suggestions to things I do by myself": a setting, offered to everybody in the same words. It
 * says nothing of any answer.
 */

import { ask } from "../state/client.ts";
import { set } from "../state/settings.ts";
import { useAnswer } from "../state/use-answer.ts";
import { byMyselfSetting } from "../views/situation.ts";
import { byMyselfOffered } from "../views/today.ts";
import { words } from "../words/index.ts";
import { ChoiceRow } from "./choice-row.tsx";

/** The setting as a choice. */
export function ByMyself() {
  const w = words.value.safe;
  const answer = useAnswer("settings", {});
  const said = answer.state === "here" ? answer.value[byMyselfSetting] : undefined;
  const choose = async (value: string) => {
    const { at } = await ask("now", {});
    await set(byMyselfSetting, value === "alone");
    await set(byMyselfOffered, at.slice(0, 10));
  };
  return (
    <div class="stack-small">
      <ChoiceRow
        legend={w.byMyself}
        choices={w.byMyselfValues}
        value={typeof said === "boolean" ? (said ? "alone" : "all") : undefined}
        onChoose={choose}
      />
      <p class="small">{w.byMyselfMore}</p>
    </div>
  );
}
