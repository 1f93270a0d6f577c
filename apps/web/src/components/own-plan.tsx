/** People to lean on, and a plan for tonight, in the person's own words. */

import { ask } from "../state/client.ts";
import { nowOpen } from "../state/session.ts";
import { type, typedIn } from "../state/typed.ts";
import { useAnswer } from "../state/use-answer.ts";
import { words } from "../words/index.ts";

type Sort = "person" | "tonight";

/** Both lists, each with a line to add to it. */
export function OwnPlan() {
  const w = words.value.care;
  return (
    <>
      <OwnList sort="person" title={w.people} more={w.peopleMore} />
      <OwnList sort="tonight" title={w.plan} more={w.planMore} />
    </>
  );
}

interface OwnListProps {
  readonly sort: Sort;
  readonly title: string;
  readonly more: string;
}

function OwnList({ sort, title, more }: OwnListProps) {
  const w = words.value.care;
  const answer = useAnswer("supports", {});
  const text = typedIn(sort) ?? "";
  const note = async (support: string, line: string, removed?: true) => {
    const act = { kind: "support" as const, support, text: line, sort };
    nowOpen(await ask("note", { act: removed ? { ...act, removed } : act }));
  };
  const add = async (event: Event) => {
    event.preventDefault();
    if (text.trim() === "") return;
    await note(await ask("newId", {}), text.trim());
    type(sort, undefined);
  };
  const all = answer.state === "here" ? answer.value : [];
  const own = all.filter((one) => one.sort === sort);
  return (
    <section class="stack">
      <h2>{title}</h2>
      <p class="small">{more}</p>
      {own.length > 0 ? (
        <ul class="list">
          {own.map((one) => (
            <li key={one.id}>
              {one.text}{" "}
              <button type="button" class="link small" onClick={() => note(one.id, one.text, true)}>
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
          aria-label={title}
          maxLength={200}
          value={text}
          onInput={(event) => type(sort, (event.currentTarget as HTMLInputElement).value)}
        />
        <button type="submit" class="button quiet">
          {w.planAdd}
        </button>
      </form>
    </section>
  );
}
