/**
 * `npm run study:signals`: simulated chats with a known change of b's answering, under sleep and work,
 * with a cut export and a stay together; bias and cover of the reply change beside the plain mean reply
 * time of other programs; and how many chats without any coupling get a claim.
 * `node apps/cli/dist/studies/signals.js [--chats N] [--seed S]`
 */

import type { ChatLimits, Conversation } from "@ebb/core";
import { chatFeaturesOf, replyChangeOf, turnsOf } from "@ebb/core";
import { seededChance } from "@ebb/platform/memory";
import type { ChatTruth, Random } from "./signals/simulate-chat.ts";
import { simulateChat } from "./signals/simulate-chat.ts";

const pairing = { a: 0, b: 1 };
const dayMs = 86_400_000;

function option(name: string, fallback: number): number {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : Number(process.argv[at + 1]);
}

// What other programs show: the mean gap before b's message after one of a, recent over before.
function meanReplyChange(conversation: Conversation, lastDay: number): number {
  const turns = turnsOf(conversation.messages, pairing);
  const sums = { before: { time: 0, count: 0 }, recent: { time: 0, count: 0 } };
  for (let turn = 1; turn < turns.count; turn += 1) {
    if (turns.person[turn] !== 1 || turns.person[turn - 1] !== 0) continue;
    const start = turns.startMs[turn] ?? 0;
    const side = start / dayMs > lastDay - 27 ? sums.recent : sums.before;
    side.time += start - (turns.endMs[turn - 1] ?? 0);
    side.count += 1;
  }
  const mean = (side: { time: number; count: number }) => side.time / side.count;
  // A rate, so that slower is negative as in the other measure.
  return -Math.log(mean(sums.recent) / mean(sums.before));
}

interface Outcome {
  readonly estimates: number[];
  readonly covered: number;
  readonly claims: number;
  readonly rival: number[];
  readonly told: number;
}

// What the reader and the file say of their limits.
function limitsOf(truth: ChatTruth): ChatLimits {
  const middle = Math.floor(truth.days / 2);
  const togetherDays = Array.from({ length: truth.silentDays }, (_, day) => middle + day);
  const last = { fromDay: truth.days - truth.elsewhereDays, toDay: truth.days - 1 };
  const elsewhere = truth.elsewhereDays > 0 ? [last] : [];
  return { isTruncated: truth.lostDays > 0, togetherDays, elsewhere };
}

function runChats(truth: ChatTruth, chats: number, random: Random): Outcome {
  const outcome = {
    estimates: [] as number[],
    covered: 0,
    claims: 0,
    rival: [] as number[],
    told: 0,
  };
  for (let chat = 0; chat < chats; chat += 1) {
    const conversation = simulateChat(truth, random);
    const features = chatFeaturesOf(conversation, pairing, limitsOf(truth));
    if (features === undefined) continue;
    const changes = { a: features.people.a, b: features.people.b };
    const own = replyChangeOf(changes.b.replies, features.lastDay);
    const other = replyChangeOf(changes.a.replies, features.lastDay);
    if (own?.isClaimed || other?.isClaimed) outcome.claims += 1;
    outcome.rival.push(meanReplyChange(conversation, features.lastDay));
    if (own === undefined) continue;
    outcome.told += 1;
    outcome.estimates.push(own.logRatio);
    const log = Math.log(truth.recentFactor);
    if (own.interval[0] <= log && log <= own.interval[1]) outcome.covered += 1;
  }
  return outcome;
}

function summary(values: readonly number[], truth: number): string {
  const mean = values.reduce((sum, one) => sum + one, 0) / values.length;
  const rms = Math.sqrt(values.reduce((sum, one) => sum + (one - truth) ** 2, 0) / values.length);
  return `${(mean - truth).toFixed(3)} | ${rms.toFixed(3)}`;
}

function main(): void {
  const chats = option("chats", 100);
  const random = seededChance(option("seed", 1));
  const base = {
    days: 180,
    replyRate: 3,
    recentFactor: 1,
    talks: 3,
    lostDays: 0,
    silentDays: 0,
    elsewhereDays: 0,
    isUncoupled: false,
  };
  const cases: readonly (readonly [string, ChatTruth])[] = [
    ["no change", base],
    ["b answers at half the rate", { ...base, recentFactor: 0.5 }],
    ["half the rate, export cut by 70 days", { ...base, recentFactor: 0.5, lostDays: 70 }],
    ["half the rate, 14 days together", { ...base, recentFactor: 0.5, silentDays: 14 }],
    ["half the rate, 10 days mostly elsewhere", { ...base, recentFactor: 0.5, elsewhereDays: 10 }],
    ["b answers at 1.5 times the rate", { ...base, recentFactor: 1.5 }],
    ["no regard to each other", { ...base, isUncoupled: true }],
  ];
  process.stdout.write(
    "| case | chats told | bias of log rate | error | cover of 90 % | chats with a claim | bias of mean reply time | error |\n|---|---|---|---|---|---|---|---|\n",
  );
  for (const [name, truth] of cases) {
    const { estimates, covered, claims, rival, told } = runChats(truth, chats, random);
    const log = Math.log(truth.recentFactor);
    process.stdout.write(
      `| ${name} | ${told} of ${chats} | ${summary(estimates, log)} | ${((100 * covered) / told).toFixed(0)} % | ${((100 * claims) / chats).toFixed(1)} % | ${summary(rival, log)} |\n`,
    );
  }
}

main();
