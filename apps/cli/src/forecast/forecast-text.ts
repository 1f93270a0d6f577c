/** A forecast in the terminal. */

import type { ForecastDocument } from "@ebb/core";

type Point = ForecastDocument["days"][number]["a"];

function cell(point: Point): string {
  if (point === null) return "not noted".padEnd(24);
  const [low, high] = point.interval80;
  return `${point.mean.toFixed(1)}  (${low.toFixed(1)} to ${high.toFixed(1)})`.padEnd(24);
}

/** The forecast of one dyad as lines of text. */
export function forecastText(document: ForecastDocument): string {
  const head =
    document.dyad === ""
      ? "Felt closeness, 80 % range"
      : `${document.dyad}: felt closeness, 80 % range`;
  if (document.status !== "fitted") return `${head}: too early. ${document.reason ?? ""}\n`;
  const lines = [
    head,
    ...document.days.map(({ date, a, b }) => `  ${date}   a ${cell(a)} b ${cell(b)}`),
  ];
  const { skill, what_if } = document;
  if (skill === null) lines.push("  There are too few days yet to say how well such forecasts do.");
  else {
    const rivals = `${skill.crps_persistence.toFixed(2)} for “as last time”, ${skill.crps_mean.toFixed(2)} for “as on average”`;
    lines.push(
      `  On ${skill.scored} readings held out it was off by ${skill.crps.toFixed(2)} (${rivals}); ${Math.round(100 * skill.cover80)} % fell into the 80 % range.`,
    );
  }
  if (what_if !== null) {
    lines.push(`  With the plan, ${what_if.words}:`);
    for (const { date, a, b } of what_if.difference)
      lines.push(`  ${date}   a ${cell(a)} b ${cell(b)}`);
    if (what_if.not_in_record.length > 0) {
      lines.push(`  Seen too seldom to weigh: ${what_if.not_in_record.join(", ")}.`);
    }
  }
  return `${lines.join("\n")}\n`;
}
