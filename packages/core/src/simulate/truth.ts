/** `truth/1`: what was true of simulated couples, for checking what a reading says of them. */

import type { PartnerId } from "../couple/index.ts";
import { isoDate } from "../kit/index.ts";
import type { ReasonId, TagId } from "../observations/index.ts";
import type { SimulatedCouple } from "./simulate-couple.ts";
import type { TrueEffect, TrueParameters } from "./spec.ts";

/** The truth about one dyad. */
export interface DyadTruth {
  readonly id: string;
  readonly parameters: TrueParameters;
  readonly effects: readonly TrueEffect[];
  /** Who steps back for the reason. */
  readonly person: PartnerId;
  readonly reason: ReasonId | null;
  readonly second: ReasonId | null;
  /** Share of the first of two reasons; 1 with one. */
  readonly share: number;
  readonly scale: number;
  readonly reporters: readonly PartnerId[];
  readonly tags: readonly {
    readonly person: PartnerId;
    readonly date: string;
    readonly tag: TagId;
  }[];
}

/** The truth about a simulated couple. */
export function truthOf({ spec, tags }: SimulatedCouple): DyadTruth {
  const { id, parameters, effects, reason, design } = spec;
  return {
    id,
    parameters,
    effects,
    ...reason,
    reporters: design.reporters,
    tags: tags.map(({ person, day, tag }) => ({ person, date: isoDate(day), tag })),
  };
}
