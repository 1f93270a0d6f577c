/**
 * The linear parameters of a record: usual levels, drifts, effects of inputs. They enter the mean
 * linearly and are integrated exactly (docs/model.md, "Linear parameters are integrated exactly").
 */

import type { Person, Series } from "../ssm/series.ts";
import type { Normal, Prior } from "./priors.ts";

/** One linear parameter. */
export interface Column {
  /** `mu_a`, `d_b`, `alpha_<indicator>`, or `<input>>a` for the effect of an input on a. */
  readonly name: string;
  readonly kind: "usual" | "drift" | "intercept" | "effect";
  readonly person: Person;
  /** Index of the input (effects) or indicator (intercepts); -1 otherwise. */
  readonly index: number;
  readonly prior: Normal;
}

const letters = ["a", "b"] as const;

/** Name of the effect of `input` on `person`. */
export function effectName(input: string, person: Person): string {
  return `${input}>${letters[person]}`;
}

/** All linear parameters in the kernel's order: levels, effects on a, effects on b. */
export function columnsOf(series: Series, prior: Prior, withDrift: boolean): Column[] {
  const columns: Column[] = [];
  for (const person of [0, 1] as const) {
    columns.push({ ...level(person, "usual"), prior: prior.mu });
  }
  if (withDrift) {
    for (const person of [0, 1] as const) {
      columns.push({ ...level(person, "drift"), prior: prior.drift });
    }
  }
  series.indicators.forEach((indicator, index) => {
    const { person, kind } = indicator;
    if (kind === "anchor" || kind === "guess") return;
    const name = `alpha_${indicator.name}`;
    const normal = kind === "event" ? prior.eventIntercept : prior.intercept;
    columns.push({ name, kind: "intercept", person, index, prior: normal });
  });
  for (const person of [0, 1] as const) {
    series.inputs.forEach((input, index) => {
      if (input.on !== undefined && !input.on.includes(person)) return;
      const name = effectName(input.name, person);
      const normal = prior.effects[name] ?? prior.effects[input.name] ?? prior.effect;
      columns.push({ name, kind: "effect", person, index, prior: normal });
    });
  }
  return columns;
}

function level(person: Person, kind: "usual" | "drift"): Omit<Column, "prior"> {
  const name = `${kind === "usual" ? "mu" : "d"}_${letters[person]}`;
  return { name, kind, person, index: -1 };
}
