/** People to lean on and a plan for tonight, in the person's own words. */

import { ask } from "../state/client.ts";
import { nowOpen } from "../state/session.ts";
import { type, typedIn } from "../state/typed.ts";
import { useAnswer } from "../state/use-answer.ts";
import { words } from "../words/index.ts";

/** The list and a line to add to it. */
export function OwnPlan() {
  const w = words.value.care;
  const answer = useAnswer("supports", {});
  const text = typedIn("plan") ?? "";
  const add = async (event: Event) => {
    event.preventDefault();
    if (text.trim() === "") return;
    const support = await ask("newId", {});
    nowOpen(await ask("note", { act: { kind: "support", support, text: text.trim() } }));
    type("plan", undefined);
  };
  const remove = async (support: string, old: string) =>
    nowOpen(await ask("note", { act: { kind: "support", support, text: old, removed: true } }));
  const plans = answer.state === "here" ? answer.value : [];
  return (
    <section class="stack">
      <h2>{w.plan}</h2>
      <p class="small">{w.planMore}</p>
      {plans.length > 0 ? (
        <ul class="list">
          {plans.map((plan) => (
            <li key={plan.id}>
              {plan.text}{" "}
              <button type="button" class="link small" onClick={() => remove(plan.id, plan.text)}>
                {w.planRemove}
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      <form class="stack" onSubmit={add}>
        <input
          autocomplete="off"
          class="text"
          aria-label={w.plan}
          maxLength={200}
          value={text}
          onInput={(event) => type("plan", (event.currentTarget as HTMLInputElement).value)}
        />
        <button type="submit" class="button quiet">
          {w.planAdd}
        </button>
      </form>
    </section>
  );
}
