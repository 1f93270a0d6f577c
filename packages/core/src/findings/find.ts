/**
 * Findings: every claim that a record could be asked for, and those of them that pass the gates, as
 * records (docs/model.md, section 3). At most two new ones a week.
 */

import type { Predictor } from "@ebb/knowledge";
import { otherPartner, type PartnerId } from "../couple/index.ts";
import type { CoupleFit, Loop } from "../dynamics/index.ts";
import { type CheckIn, keptBy } from "../observations/index.ts";
import { dailyRecordOf } from "../signals/index.ts";
import { maySay } from "./allowed.ts";
import { type Association, associationsOf, associationsOfView } from "./association.ts";
import { type CoupleClaim, coupleClaimsOf } from "./couple-claims.ts";
import type { Finding } from "./finding.ts";
import { gateAssociation, gateCoupling, strengthAt } from "./gate.ts";
import { thresholds } from "./thresholds.generated.ts";

/** A card that was shown before, with the local day on which it first was. */
export interface ShownCard {
  readonly id: string;
  readonly day: number;
}

/** What findings are looked for in. */
export interface FindingsInput {
  readonly checkIns: readonly CheckIn[];
  /** People whose own record may be read. */
  readonly people: readonly PartnerId[];
  /** Who reads: what this person noted of the other's stepping back is looked at too. */
  readonly reader?: PartnerId | undefined;
  readonly predictors: readonly Predictor[];
  /** The loop, where both report; its arrows are claims too. */
  readonly loop?: Pick<Loop, "a_on_b" | "b_on_a"> | undefined;
  /** The fitted record, for what it says of both: slow change, push and pull, a rhythm. */
  readonly coupleFit?: CoupleFit | undefined;
  /** What a chat lets one say, already gated: it takes its place among the cards of the week. */
  readonly chat?: readonly Finding[];
  readonly shown?: readonly ShownCard[];
  /** Today, local day; the last day of the record where it is left out. */
  readonly day?: number;
  readonly nameOfDay: (day: number) => string;
}

const newCardsPerWeek = 2;
const weekDays = 7;
/** Couplings that could be claimed of a couple. */
const couplings = 2;

/** Cards, and what passed its gates whether or not it has to wait for another week. */
export interface FoundCards {
  readonly cards: readonly Finding[];
  readonly passed: readonly Finding[];
}

/** What passed, strongest first; new cards beyond two in a week wait. */
export function findingsOf(input: FindingsInput): Finding[] {
  return [...findCards(input).cards];
}

/** What passed, and the cards among it. */
export function findCards(input: FindingsInput): FoundCards {
  const perPerson = [
    ...input.people.map((person) => ownAssociations(input, person)),
    ofOther(input),
  ];
  const claims = perPerson.reduce((sum, one) => sum + one.found.length, 0) + couplings;
  const candidates = perPerson.flatMap(({ person, found }) =>
    found.flatMap((one) => associationFinding(one, person, claims, input.nameOfDay)),
  );
  const ranked = [
    ...candidates,
    ...couplingFindings(input),
    ...coupleFindings(input),
    ...(input.chat ?? []).map((finding) => ({ finding, odds: oddsOfChat(finding) })),
  ].sort((p, q) => q.odds - p.odds);
  const today = input.day ?? input.checkIns.reduce((last, one) => Math.max(last, one.time.day), 0);
  const passed = ranked.map((one) => one.finding);
  return { passed, cards: withinTheWeek(passed, { shown: input.shown ?? [], today }) };
}

interface FoundOf {
  readonly person: PartnerId;
  readonly found: readonly Association[];
}

function ownAssociations({ checkIns, predictors }: FindingsInput, person: PartnerId): FoundOf {
  const record = dailyRecordOf(checkIns, person);
  const isEnough = record !== undefined && maySay("associations", record.checkIns);
  return { person, found: isEnough ? associationsOf(record, predictors) : [] };
}

/** What tends to go before the other's stepping back in the reader's notes (product.md, "Why"). */
function ofOther({ checkIns, predictors, reader }: FindingsInput): FoundOf {
  const person = otherPartner(reader ?? "a");
  const notes = reader && dailyRecordOf(checkIns, reader);
  const isEnough = notes !== undefined && maySay("associations", notes.checkIns);
  return { person, found: isEnough ? associationsOfView(notes, predictors) : [] };
}

/** Log-odds of a card of a chat, from its chance of being false. */
function oddsOfChat({ gates }: Finding): number {
  const chance = Math.max(gates.false_alarm ?? 1, 1e-300);
  return Math.log((1 - chance) / chance);
}

interface Ranked {
  readonly finding: Finding;
  readonly odds: number;
}

function associationFinding(
  association: Association,
  person: PartnerId,
  claims: number,
  nameOfDay: (day: number) => string,
): Ranked[] {
  const { kind, about, estimate, unit } = association;
  const before = gateAssociation(estimate, claims, Number.POSITIVE_INFINITY);
  if (before.strength === "too_early") return [];
  const gain = association.heldOutGain();
  const gate = gateAssociation(estimate, claims, gain);
  if (gate.strength === "too_early") return [];
  const finding: Finding = {
    id: `${kind}:${person}:${about}`,
    kind,
    strength: gate.strength,
    person,
    about,
    size: estimate.mean * unit,
    interval80: [gate.interval80[0] * unit, gate.interval80[1] * unit],
    days: association.days.map(nameOfDay),
    gates: { interval: true, held_out_gain: gain, false_alarm: 1 / (1 + Math.exp(gate.logOdds)) },
  };
  return [{ finding, odds: gate.logOdds }];
}

function couplingFindings({ loop, checkIns, nameOfDay }: FindingsInput): Ranked[] {
  const days = [...new Set(checkIns.map((one) => Math.floor(one.time.day)))].sort((p, q) => p - q);
  const arrows = [
    { person: "b" as const, about: "a", arrow: loop?.a_on_b },
    { person: "a" as const, about: "b", arrow: loop?.b_on_a },
  ];
  return arrows.flatMap(({ person, about, arrow }): Ranked[] => {
    if (!arrow?.supported) return [];
    const [low, high] = arrow.interval80;
    const sd = (high - low) / (2 * 1.2815515655446004);
    const gate = gateCoupling({ mean: arrow.mean, sd }, arrow.probability);
    if (gate.strength === "too_early") return [];
    const finding: Finding = {
      id: `coupling:${person}:${about}`,
      kind: "coupling",
      strength: gate.strength,
      person,
      about,
      size: arrow.mean,
      interval80: arrow.interval80,
      days: days.map(nameOfDay),
      gates: {
        interval: true,
        held_out_gain: arrow.held_out_gain,
        false_alarm: 1 - arrow.probability,
      },
    };
    return [{ finding, odds: gate.logOdds }];
  });
}

/** What passes of the claims about the usual of a person who may be read, and about both together. */
function coupleFindings(input: FindingsInput): Ranked[] {
  const { coupleFit, checkIns, people } = input;
  if (!coupleFit) return [];
  const countOf = (person: PartnerId) => keptBy(checkIns, person);
  const both = Math.min(countOf("a"), countOf("b"));
  const mayBeSaid = ({ kind, person }: CoupleClaim) =>
    person === null ? maySay(kind, both) : people.includes(person) && maySay(kind, countOf(person));
  const largest = (["drift", "push_pull", "cycle"] as const).some((kind) =>
    maySay(kind, Math.max(countOf("a"), countOf("b"))),
  );
  if (!largest) return [];
  return coupleClaimsOf(coupleFit)
    .filter(mayBeSaid)
    .flatMap((claim) => coupleFinding(claim, input));
}

function coupleFinding(claim: CoupleClaim, { checkIns, nameOfDay }: FindingsInput): Ranked[] {
  const { kind, person, about, logOdds, size, interval80 } = claim;
  const excludesZero = interval80[0] > 0 || interval80[1] < 0;
  const strength = strengthAt(logOdds, thresholds[kind]);
  if (!excludesZero || strength === "too_early") return [];
  const gain = claim.heldOutGain();
  if (!(gain > 0)) return [];
  const own = checkIns.filter((one) => person === null || one.person === person);
  const days = [...new Set(own.map((one) => Math.floor(one.time.day)))].sort((p, q) => p - q);
  const finding: Finding = {
    id: [kind, person ?? "both", about].filter((part) => part !== null).join(":"),
    kind,
    strength,
    person,
    about,
    size,
    interval80,
    days: days.map(nameOfDay),
    gates: { interval: true, held_out_gain: gain, false_alarm: 1 / (1 + Math.exp(logOdds)) },
  };
  return [{ finding, odds: logOdds }];
}

/**
 * Cards known from before stay; of the others as many as the week still allows, in the order given:
 * at most two new ones in seven days.
 */
export function withinTheWeek<Card extends Pick<Finding, "id">>(
  findings: readonly Card[],
  { shown, today }: { readonly shown: readonly ShownCard[]; readonly today: number },
): Card[] {
  const known = new Set(shown.map((card) => card.id));
  const recent = shown.filter((card) => today - card.day < weekDays).length;
  let free = Math.max(0, newCardsPerWeek - recent);
  return findings.filter((finding) => {
    if (known.has(finding.id)) return true;
    free -= 1;
    return free >= 0;
  });
}
