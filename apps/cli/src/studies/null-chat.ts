/**
 * The null study of chats: how clear a change of amount looks in chats that wander from week to week
 * without ever changing for good, and how closely closeness seems to go with the messages of the day in
 * chats that know nothing of it: messages, waits, starts. Writes packages/core/src/findings/chat-thresholds.generated.ts.
 */

import {
  chatLinkOf,
  chatTermsOf,
  drawCoupleSpec,
  linkedSignals,
  type PartnerId,
  simulateCouple,
} from "@ebb/core";
import { changePoints, createRandom, type Random } from "@ebb/engine";
import { knowledge } from "@ebb/knowledge";
import { chatBeside } from "./chat-beside.ts";
import { markdownTable, type StudyOptions, type StudyReport } from "./study.ts";

/** Log amount of a week: an AR(1) of this inertia and sd, half of its variance shared by the two. */
const wandering = [
  { inertia: 0, sd: 0.2, weeks: 104 },
  { inertia: 0.5, sd: 0.3, weeks: 104 },
  { inertia: 0.5, sd: 0.3, weeks: 260 },
  { inertia: 0.7, sd: 0.3, weeks: 104 },
];

const usualChats = 2000;
const messagesPerWeek = 150;
const none = -99;
/** Chats beside the check-ins of couples: what else moves the amount of a day. */
const unlinked = [60, 120, 240].flatMap((days) => [
  { days, inertia: 0, trend: 0 },
  { days, inertia: 0.7, trend: 0 },
  { days, inertia: 0.5, trend: -0.7 },
]);
const usualLinks = 400;
const people: readonly PartnerId[] = ["a", "b"];

const shown = [0.5, 0.9, 0.95, 0.975, 0.99];

/** Runs the study. */
export function nullChatStudy({ seed, size, progress }: StudyOptions): StudyReport {
  const random = createRandom(seed);
  const chats = Math.round(usualChats * size);
  const rows = wandering.map((world, i) => {
    const clearest = Array.from({ length: chats }, (_, k) => {
      const changes = changePoints(wanderingChat(world, random.fork(i * 1_000_000 + k)));
      const foreseen = changes.filter((change) => change.heldOutGain > 0);
      return Math.max(none, ...foreseen.map((change) => change.logOdds));
    }).sort((p, q) => p - q);
    const at = (share: number) => clearest[Math.min(chats - 1, Math.floor(share * chats))] ?? none;
    progress(`inertia ${world.inertia}, ${world.weeks} weeks`);
    return { world, quantiles: shown.map(at) };
  });
  const worst = rows.reduce((most, row) =>
    (row.quantiles[3] ?? 0) > (most.quantiles[3] ?? 0) ? row : most,
  );
  const leaning = Math.max(0, worst.quantiles[3] ?? 0);
  // Exponential tail through the 95 % and 97.5 % quantiles of the worst chats, at least of rate 1.
  const scale = Math.max(1, (leaning - Math.max(0, worst.quantiles[2] ?? 0)) / Math.LN2);
  const levels = [0, 1, 2].map((tenth) => leaning + tenth * scale * Math.LN10);
  const list = levels.map((level) => Number(level.toFixed(2)));
  const links = linkRows(Math.round(usualLinks * size), random.fork(900_000_000), progress);
  const link = Number(Math.max(0, ...links.map((row) => row.quantiles[3] ?? 0)).toFixed(2));
  return {
    title: "Null study of chats: how clear a change, and a link to closeness, must be",
    body: `${bodyOf(rows, list, chats)}\n\n${linkBody(links, link)}`,
    figures: { seed, size, chats, rows, levels: list, links, link },
    files: [
      {
        path: "packages/core/src/findings/chat-thresholds.generated.ts",
        text: generatedFile(seed, chats * rows.length, { levels: list, link }),
      },
    ],
  };
}

interface LinkRow {
  readonly world: (typeof unlinked)[number];
  readonly quantiles: readonly number[];
}

/** The largest log-odds of the links of each couple, three signals of two people, that pass interval and held-out score. */
function linkRows(couples: number, random: Random, progress: (text: string) => void): LinkRow[] {
  return unlinked.map((world, w) => {
    const source = { id: "0", scenario: "default" as const, matrix: knowledge.prior };
    const largest = Array.from({ length: couples }, (_, i) => {
      const one = random.fork(10_000 * (w + 1) + i);
      const spec = drawCoupleSpec({ ...source, days: world.days }, one.fork(1));
      const couple = simulateCouple(spec, knowledge.prior, one.fork(2));
      const features = chatBeside(couple, { ...world, slope: 0 }, one.fork(3));
      const terms = chatTermsOf(features);
      const { checkIns } = couple;
      const links = people.map((person) => chatLinkOf({ features, terms, checkIns, person }));
      const odds = links.flatMap((link) => linkedSignals.map((signal) => link[signal].logOdds));
      return Math.max(none, ...odds.map((one) => one ?? none));
    }).sort((p, q) => p - q);
    progress(`link, ${world.days} days, inertia ${world.inertia}`);
    const at = (share: number) => largest[Math.min(couples - 1, Math.floor(share * couples))];
    return { world, quantiles: shown.map((share) => at(share) ?? none) };
  });
}

function linkBody(rows: readonly LinkRow[], threshold: number): string {
  return [
    "**Link to closeness**: chats that know nothing of the check-ins beside them; log-odds that closeness goes",
    "along with the messages, the waits until a reply or the starts of the day, the largest of the two people's,",
    "where interval and held-out score pass.",
    "",
    markdownTable(
      ["days", "inertia", "change over all days", ...shown.map((share) => `${100 * share} %`)],
      rows.map(({ world, quantiles }) => [
        world.days,
        world.inertia,
        world.trend,
        ...quantiles.map((value) => (value <= none ? "none" : value.toFixed(2))),
      ]),
    ),
    "",
    `Threshold: ${threshold}, the largest 97.5 % quantile.`,
  ].join("\n");
}

function wanderingChat(world: (typeof wandering)[number], random: Random) {
  const shared = path(random, world);
  return [1, 2].map(() => {
    const own = path(random, world);
    const counts = Float64Array.from(own, (value, week) => {
      const log = world.sd * Math.SQRT1_2 * (value + (shared[week] ?? 0));
      return random.poisson(messagesPerWeek * Math.exp(log));
    });
    return { counts, exposure: new Float64Array(world.weeks).fill(1) };
  });
}

function path(random: Random, { inertia, weeks }: (typeof wandering)[number]): number[] {
  let z = random.normal();
  return Array.from({ length: weeks }, () => {
    z = inertia * z + Math.sqrt(1 - inertia * inertia) * random.normal();
    return z;
  });
}

function bodyOf(
  rows: readonly { world: (typeof wandering)[number]; quantiles: readonly number[] }[],
  levels: readonly number[],
  chats: number,
): string {
  return [
    `${chats} chats of two people in each row, ${messagesPerWeek} messages a week each, whose weekly amount wanders`,
    "(log amount inert, with this sd) and never changes for good. Log-odds of the clearest change with which weeks",
    "left out are foreseen better, quantiles.",
    "",
    markdownTable(
      ["inertia", "sd", "weeks", ...shown.map((share) => `${100 * share} %`)],
      rows.map(({ world, quantiles }) => [
        world.inertia,
        world.sd,
        world.weeks,
        ...quantiles.map((value) => (value <= none ? "none" : value.toFixed(1))),
      ]),
    ),
    "",
    `Thresholds (leaning, likely, well supported): ${levels.join(", ")}: the largest 97.5 % quantile, and a tenth`,
    "and a hundredth of its error rate by an exponential tail through the 95 % quantile of the same row.",
  ].join("\n");
}

function generatedFile(
  seed: number,
  chats: number,
  { levels, link }: { readonly levels: readonly number[]; readonly link: number },
): string {
  return `// Written by \`npm run study:null-chat\`; do not edit. Report: docs/reports/study-null-chat.md.
/** What a change in a chat has to pass; measured in chats that wander without changing for good. */
export const chatThresholds = {
  seed: ${seed},
  chats: ${chats},
  /** Log-odds of a change, at error rates for leaning, likely, well supported. */
  change: [${levels.join(", ")}],
  /** Log-odds that closeness goes along with messages, waits or starts of the day. */
  link: ${link},
} as const;
`;
}
