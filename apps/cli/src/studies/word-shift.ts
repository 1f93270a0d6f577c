/**
 * What the shifts of words say where nothing changed, and where something did: made counts of 180 days with
 * weeks that scatter more than counts alone (gamma), for rare and common words and for lists that speak for all or half
 * of the language. `node apps/cli/dist/studies/word-shift.js [--chats N] [--seed S]` prints a table.
 */

import type { ChatFeatures, PersonChatFeatures } from "@ebb/core";
import { wordShiftsOf } from "@ebb/core";
import { seededChance } from "@ebb/platform/memory";

const days = 180;
const recentDays = 28;

function option(name: string, fallback: number): number {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : Number(process.argv[at + 1]);
}

function poisson(mean: number, random: () => number): number {
  let count = 0;
  for (let left = Math.exp(-mean), product = random(); product > left; product *= random())
    count += 1;
  return count;
}

// A week's own rate: gamma with mean 1, as the sum of four exponentials over four.
function scatter(random: () => number): number {
  return [1, 2, 3, 4].reduce((sum) => sum - Math.log(1 - random()), 0) / 4;
}

interface Case {
  readonly name: string;
  /** Touched messages of a day of 30. */
  readonly rate: number;
  readonly coverage: number;
  readonly ratio: number;
}

const cases: readonly Case[] = [
  { name: "common word, no change", rate: 3, coverage: 1, ratio: 1 },
  { name: "rare word, no change", rate: 0.3, coverage: 1, ratio: 1 },
  { name: "rare word, lists for half, no change", rate: 0.3, coverage: 0.5, ratio: 1 },
  { name: "common word, half as often", rate: 3, coverage: 1, ratio: 0.5 },
  { name: "rare word, half as often", rate: 0.3, coverage: 1, ratio: 0.5 },
];

function madeChat({ rate, coverage, ratio }: Case, random: () => number): ChatFeatures {
  const person = (): PersonChatFeatures => {
    const messages = new Float64Array(days);
    const touched = new Float64Array(days);
    let week = 1;
    for (let day = 0; day < days; day += 1) {
      if (day % 7 === 0) week = scatter(random);
      messages[day] = poisson(30, random);
      touched[day] = poisson(rate * week * (day >= days - recentDays ? ratio : 1), random);
    }
    const waits = {
      day: new Int32Array(),
      activeHours: new Float64Array(),
      censored: new Uint8Array(),
    };
    return {
      counts: { messages, affection_words: touched },
      exposure: new Float64Array(days).fill(1),
      replies: waits,
      weekRhythm: new Float64Array(168).fill(1 / 168),
      wordCoverage: coverage,
    };
  };
  return {
    firstDay: 0,
    lastDay: days - 1,
    messages: 0,
    people: { a: person(), b: person() },
    turns: { timeDays: new Float64Array(), person: new Uint8Array() },
    gaps: [],
    newStartHours: 6,
  };
}

function main(): void {
  const chats = option("chats", 2000);
  const random = seededChance(option("seed", 2026_1121));
  const lines = [
    "| case | shifts told | mean log ratio (truth) | 80 % interval holds the truth | interval without 1 |",
    "|---|---|---|---|---|",
  ];
  for (const one of cases) {
    const shifts = Array.from({ length: chats }, () => wordShiftsOf(madeChat(one, random))).flat();
    const share = (test: (low: number, high: number) => boolean) =>
      `${((100 * shifts.filter(({ interval80: [low, high] }) => test(low, high)).length) / shifts.length).toFixed(1)} %`;
    const mean = shifts.reduce((sum, { ratio }) => sum + Math.log(ratio), 0) / shifts.length;
    const cover = share((low, high) => low <= one.ratio && one.ratio <= high);
    const without = share((low, high) => low > 1 || high < 1);
    const truth = Math.log(one.ratio).toFixed(2);
    lines.push(
      `| ${one.name} | ${shifts.length} of ${2 * chats} | ${mean.toFixed(2)} (${truth}) | ${cover} | ${without} |`,
    );
  }
  process.stdout.write(`${lines.join("\n")}\n`);
}

main();
