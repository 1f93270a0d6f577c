/**
 * What a situation means for guidance: the state of the gate, the picture, what the reader's own words
 * say, and which of the knowledge's conditions (`not_when`) hold. Unknown never holds.
 */

import type { GateState, Situation } from "../safety/index.ts";
import { gateOf, matchWordRules } from "../safety/index.ts";
import type { Picture } from "../viability/index.ts";
import { pictureConventions, pictureOf } from "../viability/index.ts";
import type { Guidance } from "./prepare.ts";
import { refusalPrefix } from "./prepare.ts";

/** Everything that guidance decides by. */
export interface Circumstance {
  readonly gate: GateState;
  readonly picture: Picture | null;
  /** The reader's own words speak of harm to themself. */
  readonly selfHarm: boolean;
  /** The reader's own words speak of violence or control that they suffer. */
  readonly dangerInWords: boolean;
  /** The reader's own words speak of violence that they mean or did. */
  readonly violenceMeant: boolean;
  readonly crisis: boolean;
  readonly ownConduct: boolean;
  readonly brokenUp: boolean;
  /** Ids of what was asked for and is not helped with. */
  readonly refusals: readonly string[];
  /** Conditions of the knowledge that hold. */
  readonly conditions: ReadonlySet<string>;
}

/** Requests that are a way of watching the other. */
const watchingRequests: readonly string[] = ["read_phone"];

/** Reads a situation. `today` is an ISO date; without it no own line has been reached. */
export function circumstanceOf(
  situation: Situation,
  guidance: Guidance,
  today?: string,
): Circumstance {
  const spoken = wordsOf(situation, guidance);
  const events: readonly string[] = situation.recent_events ?? [];
  const conduct = situation.own_conduct ?? [];
  const circumstance = {
    gate: gateOf(situation.gate),
    picture: pictureOf(situation),
    selfHarm: spoken.kinds.has("self_harm"),
    dangerInWords: spoken.kinds.has("violence") || spoken.kinds.has("control_suffered"),
    violenceMeant: spoken.kinds.has("violence_meant"),
    crisis:
      events.includes("crisis_self") ||
      events.includes("crisis_partner") ||
      spoken.kinds.has("self_harm"),
    ownConduct:
      conduct.length > 0 ||
      spoken.kinds.has("violence_meant") ||
      spoken.kinds.has("control") ||
      spoken.refusals.some((request) => watchingRequests.includes(request)),
    brokenUp: events.includes("break_up"),
    refusals: spoken.refusals,
  };
  return { ...circumstance, conditions: conditionsOf(situation, circumstance, today) };
}

function wordsOf(
  { text, request, own_limit }: Situation,
  guidance: Guidance,
): { readonly kinds: ReadonlySet<string>; readonly refusals: readonly string[] } {
  const kinds = new Set<string>();
  const refusals = new Set<string>();
  const asked = request?.trim() ?? "";
  if (guidance.insteadByRefusal.has(asked)) refusals.add(asked);
  for (const words of [text ?? "", asked, own_limit?.text ?? ""]) {
    if (words.trim() === "") continue;
    for (const rules of Object.values(guidance.rulesByLanguage)) {
      for (const { kind, rule } of matchWordRules(words, rules, spokenKinds)) {
        if (kind === "refusal") refusals.add(rule.slice(refusalPrefix.length));
        else kinds.add(kind);
      }
    }
  }
  return { kinds, refusals: [...refusals] };
}

const spokenKinds: ReadonlySet<string> = new Set([
  "self_harm",
  "violence",
  "violence_meant",
  "control",
  "control_suffered",
  "refusal",
]);

function conditionsOf(
  situation: Situation,
  state: Omit<Circumstance, "conditions">,
  today: string | undefined,
): ReadonlySet<string> {
  const events: readonly string[] = situation.recent_events ?? [];
  const limit = situation.own_limit?.date ?? undefined;
  const notUnderstood = situation.understood_below_own_minimum ?? 0;
  const holds: Readonly<Record<string, boolean>> = {
    gate_raised: state.gate === "raised" || state.dangerInWords,
    gate_unanswered: state.gate === "unanswered",
    own_conduct: state.ownConduct,
    crisis: state.crisis,
    one_sided: state.picture === "one_sided",
    care_needed: events.includes("illness") || events.includes("new_baby"),
    own_limit_reached: limit !== undefined && today !== undefined && limit <= today,
    hot_argument: events.includes("argument"),
    serious_problem: situation.serious_and_changeable === true,
    neglect: notUnderstood >= pictureConventions.notUnderstoodShare,
    room_asked: events.includes("wanted_room"),
    recent_trauma: events.includes("bereavement") || events.includes("reminder"),
    exhausted: situation.low_mood_two_weeks === true,
  };
  return new Set(Object.keys(holds).filter((id) => holds[id]));
}
