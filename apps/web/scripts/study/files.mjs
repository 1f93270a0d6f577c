/** Files for the study: a chat of five years and diaries of any length, all invented, in a folder of their own. */

import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createRandom } from "@ebb/engine";

const folder = mkdtempSync(join(tmpdir(), "ebb-study-"));

function written(name, lines) {
  const path = join(folder, name);
  writeFileSync(path, `${lines.join("\n")}\n`);
  return path;
}

/** Path of a chat of 1,826 days, eight to thirty messages a day. */
export function fiveYearChat() {
  const lines = [];
  for (let day = 0; day < 1826; day++) {
    const date = new Date(Date.UTC(2021, 0, 1 + day));
    const count = 8 + ((day * 7919) % 23);
    for (let i = 0; i < count; i++) {
      const who = (day * 31 + i * 17) % 5 < 3 ? "Ada" : "Ben";
      const minute = String((i * 37) % 60).padStart(2, "0");
      const hour = 7 + Math.floor((i * 15) / count);
      lines.push(
        `${date.getUTCDate()}/${date.getUTCMonth() + 1}/${date.getUTCFullYear()}, ${hour}:${minute} - ${who}: hello`,
      );
    }
  }
  return written("chat.txt", lines);
}

/** Path of a diary of `days` days that ends on 20 November 2026, in the own columns. */
export function diaryFile(days, people) {
  const lines = ["person,time,closeness,room,stress"];
  let state = 1;
  const next = () => {
    state = (state * 16807) % 2147483647;
    return state / 2147483647;
  };
  const level = { a: 0, b: 0 };
  for (let day = 0; day < days; day++)
    for (const person of people) {
      const other = person === "a" ? "b" : "a";
      level[person] = 0.6 * level[person] + 0.1 * level[other] + 2 * (next() - 0.5);
      const date = new Date(Date.UTC(2026, 10, 21 - days + day)).toISOString().slice(0, 10);
      const closeness = Math.max(0, Math.min(10, Math.round(6 + level[person])));
      const room = Math.max(0, Math.min(10, Math.round(4 - level[person])));
      lines.push(`${person},${date},${closeness},${room},${Math.round(10 * next())}`);
    }
  return written(`diary-${days}.csv`, lines);
}

const hour = 1 / 24;
const shock = 1.2 * Math.sqrt(hour);

/**
 * Path of a diary of 150 days in which b follows a and a steps back from b, by hourly steps. Its quick
 * approximation is bad (k-hat above 0.7) and hides an answer of one to the other, so that the sampler is
 * asked; the same as in `test/e2e/refined.test.ts`.
 */
export function hardDiary() {
  const random = createRandom(48);
  const lines = ["person,time,closeness"];
  let [a, b] = [0, 0];
  for (let day = 0; day < 150; day++) {
    for (let step = 0; step < 24; step++) {
      const nextA = a + hour * (-1.1 * a - 0.2 * b) + shock * random.normal();
      b += hour * (1.1 * a - 0.9 * b) + shock * random.normal();
      a = nextA;
    }
    const date = new Date(Date.UTC(2024, 9, 4 + day)).toISOString().slice(0, 10);
    for (const [person, level] of Object.entries({ a, b })) {
      const noted = Math.round(5.5 + level + 0.5 * random.normal());
      lines.push(`${person},${date},${Math.min(10, Math.max(0, noted))}`);
    }
  }
  return written("hard.csv", lines);
}
