/**
 * What a chat adds to check-ins, and what it must not (docs/model.md 1.7): chats that tell nothing of
 * closeness beside check-ins, chats that follow it, and records without any check-in of the one
 * described, of whom only tags are known.
 */

import {
  type ChatDays,
  chatLinkOf,
  chatTermsOf,
  drawCoupleSpec,
  fitCouple,
  modelOfCheckIns,
  type PartnerId,
  type SimulatedCouple,
  simulateCouple,
  smoothedDays,
  speakingDays,
  withChatDays,
} from "@ebb/core";
import { createRandom, type Random } from "@ebb/engine";
import { knowledge } from "@ebb/knowledge";
import { tagsAlone } from "./chat-alone.ts";
import { type ChatBeside, chatBeside } from "./chat-beside.ts";
import {
  markdownTable,
  percent,
  type StudyOptions,
  type StudyReport,
  shareWithError,
} from "./study.ts";

/** A chat beside the check-ins of a couple, and how often it is drawn. */
interface ChatWorld extends ChatBeside {
  readonly name: string;
  readonly days: number;
  readonly couples: number;
}

const usual = { nothing: 300, linked: 60, tagsAlone: 1000 };
const people: readonly PartnerId[] = ["a", "b"];
const { prior } = knowledge;

const worlds: readonly ChatWorld[] = [60, 120].flatMap((days) => [
  { name: "tells nothing", days, slope: 0, inertia: 0, trend: 0, couples: usual.nothing },
  {
    name: "tells nothing, wanders",
    days,
    slope: 0,
    inertia: 0.7,
    trend: 0,
    couples: usual.nothing,
  },
  {
    name: "tells nothing, fades by half",
    days,
    slope: 0,
    inertia: 0.5,
    trend: -0.7,
    couples: usual.nothing,
  },
  {
    name: "follows closeness weakly",
    days,
    slope: 0.1,
    inertia: 0.5,
    trend: 0,
    couples: usual.linked,
  },
  { name: "follows closeness", days, slope: 0.3, inertia: 0.5, trend: 0, couples: usual.linked },
]);

/** Runs the study. */
export function chatLinkStudy({ seed, size, progress }: StudyOptions): StudyReport {
  const random = createRandom(seed);
  const beside = worlds.map((world, w) => {
    const couples = Math.max(5, Math.round(world.couples * size));
    const outcomes = Array.from({ length: couples }, (_, i) =>
      outcomeOf(world, random.fork(10_000 * (w + 1) + i)),
    );
    progress(`${world.name}, ${world.days} days`);
    return summaryOf(world, outcomes);
  });
  const alone = [3, 6].map((tags) => {
    const row = tagsAlone(tags, Math.round(usual.tagsAlone * size), random.fork(tags));
    progress(`${tags} tags alone`);
    return row;
  });
  return {
    title: "What a chat adds to check-ins, and what it must not",
    body: bodyOf(beside, alone),
    figures: { seed, size, beside, alone },
  };
}

interface ChatOutcome {
  /** Signals that enter the tide, of either person. */
  readonly signals: readonly ChatDays["signal"][];
  readonly disagrees: boolean;
  /** Squared errors and cover of the 80 % interval on days without a check-in, without and with the chat. */
  readonly without: Errors;
  readonly with: Errors;
}

interface Errors {
  readonly squares: number;
  readonly covered: number;
  readonly days: number;
}

const nothing: Errors = { squares: 0, covered: 0, days: 0 };

function outcomeOf(world: ChatWorld, random: Random): ChatOutcome {
  const source = { id: "0", scenario: "default" as const, days: world.days, matrix: prior };
  const couple = simulateCouple(drawCoupleSpec(source, random.fork(1)), prior, random.fork(2));
  const features = chatBeside(couple, world, random.fork(3));
  const terms = chatTermsOf(features);
  const { checkIns } = couple;
  const links = people.map((person) => chatLinkOf({ features, terms, checkIns, person }));
  const speaking = links.flatMap(speakingDays);
  const signals = speaking.map(({ signal }) => signal);
  const disagrees = links.some((link) => link.disagrees);
  if (speaking.length === 0) return { signals, disagrees, without: nothing, with: nothing };
  const plain = modelOfCheckIns(checkIns);
  const persons = [...new Set(speaking.map(({ person }) => person))];
  return {
    signals,
    disagrees,
    without: errorsOf(couple, plain, persons),
    with: errorsOf(couple, withChatDays(plain, speaking), persons),
  };
}

/** How far the tide is from what was true, on days on which the person did not check in. */
function errorsOf(
  { spec, days, checkIns }: SimulatedCouple,
  model: ReturnType<typeof modelOfCheckIns>,
  persons: readonly PartnerId[],
): Errors {
  const { fit } = fitCouple(model, "closeness");
  if (fit.status !== "fitted") return nothing;
  const { firstDay } = spec.design;
  const lastDay = firstDay + days.length - 1;
  const tide = smoothedDays(fit, model, { firstDay, lastDay });
  const sum = { squares: 0, covered: 0, days: 0 };
  for (const person of persons) {
    const noted = new Set(
      checkIns.filter((one) => one.person === person).map((one) => one.time.day),
    );
    const level = person === "a" ? spec.parameters.mu_a : spec.parameters.mu_b;
    const slope = person === "a" ? spec.parameters.d_a : spec.parameters.d_b;
    days.forEach(({ index, closeness }) => {
      const point = tide.level[person][index];
      if (noted.has(firstDay + index) || !point) return;
      const months = (index - (days.length - 1) / 2) / 30;
      const truth = level + slope * months + closeness.evening[person];
      sum.squares += (point.mean - truth) ** 2;
      sum.covered += truth >= point.interval80[0] && truth <= point.interval80[1] ? 1 : 0;
      sum.days += 1;
    });
  }
  return sum;
}

function summaryOf(world: ChatWorld, outcomes: readonly ChatOutcome[]) {
  const total = (pick: (one: ChatOutcome) => Errors) =>
    outcomes.map(pick).reduce(
      (sum, one) => ({
        squares: sum.squares + one.squares,
        covered: sum.covered + one.covered,
        days: sum.days + one.days,
      }),
      nothing,
    );
  return {
    ...world,
    couples: outcomes.length,
    speaks: outcomes.filter((one) => one.signals.length > 0).length,
    messages: outcomes.filter((one) => one.signals.includes("messages")).length,
    replies: outcomes.filter((one) => one.signals.includes("replies")).length,
    starts: outcomes.filter((one) => one.signals.includes("starts")).length,
    disagrees: outcomes.filter((one) => one.disagrees).length,
    without: total((one) => one.without),
    with: total((one) => one.with),
  };
}

function bodyOf(
  beside: readonly ReturnType<typeof summaryOf>[],
  alone: readonly ReturnType<typeof tagsAlone>[],
): string {
  const rms = ({ squares, days }: Errors) =>
    days === 0 ? "–" : Math.sqrt(squares / days).toFixed(2);
  const cover = ({ covered, days }: Errors) => (days === 0 ? "–" : percent(covered / days, 0));
  return [
    "Couples with their check-ins (a quarter of days missing) and a chat of about 25 messages and six answered turns",
    "a day each, with a rhythm of the week. *Speaks*: the messages, the waits until a reply or the starts of at least",
    "one of the two enter the tide, because their link to closeness passed the gate. Where they do not, the model is the very same object as without a chat. Error and",
    "cover of the 80 % interval: on days without a check-in of those whose chat speaks.",
    "",
    markdownTable(
      [
        "chat",
        "days",
        "couples",
        "speaks",
        "messages",
        "replies",
        "starts",
        "said to disagree",
        "error without",
        "with",
        "cover without",
        "with",
      ],
      beside.map((one) => [
        one.name,
        one.days,
        one.couples,
        shareWithError(one.speaks, one.couples),
        percent(one.messages / one.couples),
        percent(one.replies / one.couples),
        percent(one.starts / one.couples),
        shareWithError(one.disagrees, one.couples),
        rms(one.without),
        rms(one.with),
        cover(one.without),
        cover(one.with),
      ]),
    ),
    "",
    "**Tags without any check-in** (three in ten couples without a reason): the first reason that is shown.",
    "",
    markdownTable(
      [
        "tags",
        "couples",
        "shown",
        "largest stated",
        "stated from 0.5",
        "mean stated",
        "right",
        "likely where there is none",
      ],
      alone.map((one) => [
        one.tags,
        one.couples,
        shareWithError(one.shown, one.couples),
        one.largest.toFixed(2),
        one.strong,
        one.strong === 0 ? "–" : one.strongStated.toFixed(2),
        one.strong === 0 ? "–" : (one.strongRight / one.strong).toFixed(2),
        shareWithError(one.likelyInNull, one.couples),
      ]),
    ),
  ].join("\n");
}
