/**
 * The gap after which a message is a new start and no reply: the valley between the gaps within a talk and
 * the gaps between talks, on a logarithmic scale, of this couple's own habit; 6 hours where there is no
 * valley (chats.md 4.1, initiation).
 */

const bins = 60;
const lowestMinutes = 1;
const highestMinutes = 7 * 1440;
const fallbackHours = 6;
/** The valley is looked for between these. */
const earliestHours = 0.75;
const latestHours = 14;
const fewestGaps = 200;

/** Hours without a message after which the next one is a new start. */
export function newStartHoursOf(startMs: Float64Array, endMs: Float64Array): number {
  if (startMs.length <= fewestGaps) return fallbackHours;
  const counts = gapCounts(startMs, endMs);
  const smooth = smoothed(smoothed(counts));
  const from = binOf(earliestHours * 60);
  const to = binOf(latestHours * 60);
  let valley = from;
  for (let bin = from; bin <= to; bin += 1) {
    if ((smooth[bin] ?? 0) < (smooth[valley] ?? 0)) valley = bin;
  }
  const depth = smooth[valley] ?? 0;
  const before = Math.max(...smooth.slice(0, valley), 0);
  const after = Math.max(...smooth.slice(valley + 1), 0);
  const isValley = valley > from && depth < 0.8 * before && depth < 0.8 * after;
  return isValley ? minutesOf(valley) / 60 : fallbackHours;
}

// Most phones write whole minutes, of which there are few: their bins are worked out once each.
function gapCounts(startMs: Float64Array, endMs: Float64Array): Float64Array {
  const counts = new Float64Array(bins);
  const wholeMinutes = new Float64Array(highestMinutes + 1);
  for (let turn = 1; turn < startMs.length; turn += 1) {
    const minutes = ((startMs[turn] as number) - (endMs[turn - 1] as number)) / 60_000;
    if (!(minutes >= lowestMinutes && minutes <= highestMinutes)) continue;
    const whole = Math.floor(minutes);
    if (whole === minutes) wholeMinutes[whole] = (wholeMinutes[whole] as number) + 1;
    else addTo(counts, binOf(minutes), 1);
  }
  wholeMinutes.forEach((count, minutes) => {
    if (count > 0) addTo(counts, binOf(minutes), count);
  });
  return counts;
}

function addTo(counts: Float64Array, at: number, by: number): void {
  counts[at] = (counts[at] as number) + by;
}

function binOf(minutes: number): number {
  const share = Math.log(minutes / lowestMinutes) / Math.log(highestMinutes / lowestMinutes);
  return Math.min(bins - 1, Math.floor(share * bins));
}

function minutesOf(bin: number): number {
  return lowestMinutes * (highestMinutes / lowestMinutes) ** ((bin + 0.5) / bins);
}

function smoothed(counts: Float64Array): Float64Array {
  return counts.map(
    (count, bin) =>
      0.25 * (counts[bin - 1] ?? count) + 0.5 * count + 0.25 * (counts[bin + 1] ?? count),
  );
}
