/** A fit in the terminal: status, parameters, what may be said. */

import type { FitDocument, KnownNumber } from "@ebb/core";

const number = (value: number) => value.toFixed(3).padStart(9);

const counted = (count: number, thing: string) => `${count} ${thing}${count === 1 ? "" : "s"}`;

function line(name: string, { mean, sd, interval80 }: KnownNumber, note = ""): string {
  const [low, high] = interval80;
  return `  ${name.padEnd(24)}${number(mean)}${number(sd)}   [${number(low)},${number(high)} ]${note}`;
}

/** The fit of one dyad as lines of text. */
export function fitText(fit: FitDocument): string {
  const read = `${counted(fit.rows, "moment")}, ${counted(fit.observed, "reading")}`;
  const head = `${fit.dyad === "" ? "dyad" : `dyad ${fit.dyad}`}: ${fit.status}, ${read}, ${fit.method}, prior ${fit.prior}`;
  if (fit.status !== "fitted") return `${head}\n  ${fit.reason ?? ""}\n`;
  const mark = (supported: boolean) => (supported ? "  supported" : "");
  const { a_on_b, b_on_a } = fit.coupling;
  const lines = [
    head,
    `  log likelihood ${fit.loglik}`,
    `  ${"".padEnd(24)}${"mean".padStart(9)}${"sd".padStart(9)}   80 % interval`,
    ...Object.entries(fit.parameters).map(([name, value]) => line(name, value)),
    ...fit.effects.map((one) => line(`${one.input} on ${one.on}`, one, mark(one.supported))),
    ...(a_on_b ? [line("a's closeness on b", a_on_b, mark(a_on_b.supported))] : []),
    ...(b_on_a ? [line("b's closeness on a", b_on_a, mark(b_on_a.supported))] : []),
    ...(fit.return_days.a ? [line("return time of a, days", fit.return_days.a)] : []),
    ...(fit.return_days.b ? [line("return time of b, days", fit.return_days.b)] : []),
  ];
  return `${lines.join("\n")}\n`;
}
