/**
 * A person's own clock: when in the week they write, and time counted by it. An hour in which the person
 * usually writes counts, an hour of sleep or work hardly does (chats.md 4.1, "remove rhythm by time
 * change"). A whole week has as many hours as the person is usually active, the perplexity of the rhythm.
 */

/** Hours of a week, Monday 0-1 h first. */
export const weekHours = 168;

const hourMs = 3_600_000;
const weekMs = weekHours * hourMs;
// Day 0 (1970-01-01) was a Thursday.
const mondayOffsetMs = 3 * 24 * hourMs;

/** Shares of a week by hour, smoothed over neighbouring hours and with a little everywhere. */
export function weekRhythmOf(timesMs: ArrayLike<number>): Float64Array {
  const counts = new Float64Array(weekHours);
  for (let at = 0; at < timesMs.length; at += 1) {
    const hour = hourOfWeek(timesMs[at] as number);
    counts[hour] = (counts[hour] as number) + 1;
  }
  const kernel = [0.12, 0.23, 0.3, 0.23, 0.12];
  const smooth = counts.map((_, hour) =>
    kernel.reduce((sum, weight, index) => {
      const near = (hour + index - 2 + weekHours) % weekHours;
      return sum + weight * (counts[near] ?? 0);
    }, 0),
  );
  // Part of each hour's count is that of the same hour on all days, so that few messages do not make a rhythm of their own.
  const daily = new Float64Array(24);
  smooth.forEach((count, hour) => {
    daily[hour % 24] = (daily[hour % 24] ?? 0) + count / 7;
  });
  const total = counts.reduce((sum, count) => sum + count, 0);
  const floor = Math.max(total, 1) * 1e-3;
  const own = total / (total + weekHours);
  const mixed = smooth.map(
    (count, hour) => own * count + (1 - own) * (daily[hour % 24] ?? 0) + floor / weekHours,
  );
  const sum = mixed.reduce((all, one) => all + one, 0);
  return mixed.map((one) => one / sum);
}

/** 0-167 of a wall-clock time. */
export function hourOfWeek(timeMs: number): number {
  return Math.floor(mod(timeMs + mondayOffsetMs, weekMs) / hourMs);
}

/** Time as a person counts it. */
export interface WeekClock {
  /** Active hours before each hour of the week, and of the whole week at the end (169 values). */
  readonly before: Float64Array;
  /** Active hours of a usual week. */
  readonly hoursAWeek: number;
}

/** The clock of a rhythm. */
export function weekClockOf(rhythm: Float64Array): WeekClock {
  const entropy = rhythm.reduce(
    (sum, share) => (share > 0 ? sum - share * Math.log(share) : sum),
    0,
  );
  const hoursAWeek = Math.exp(entropy);
  const before = new Float64Array(weekHours + 1);
  rhythm.forEach((share, hour) => {
    before[hour + 1] = (before[hour] ?? 0) + share * hoursAWeek;
  });
  return { hoursAWeek, before };
}

/** Active hours between two wall-clock times. */
export function activeHoursBetween(clock: WeekClock, fromMs: number, toMs: number): number {
  return activeHoursAt(clock, toMs) - activeHoursAt(clock, fromMs);
}

function activeHoursAt({ before, hoursAWeek }: WeekClock, timeMs: number): number {
  const shifted = timeMs + mondayOffsetMs;
  const week = Math.floor(shifted / weekMs);
  const rest = (shifted - week * weekMs) / hourMs;
  const hour = Math.min(weekHours - 1, Math.floor(rest));
  // Always within: the hour is one of 0 to 167.
  const start = before[hour] as number;
  const part = (rest - hour) * ((before[hour + 1] as number) - start);
  return week * hoursAWeek + start + part;
}

function mod(value: number, by: number): number {
  return value - Math.floor(value / by) * by;
}
