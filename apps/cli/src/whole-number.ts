/** Whole numbers on the command line. */

import { InvalidArgumentError } from "commander";

/** A parser for an option that takes a whole number between these bounds. */
export function wholeNumber(low: number, high: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (/^-?\d+$/.test(text) && value >= low && value <= high) return value;
    throw new InvalidArgumentError(`Expected a whole number from ${low} to ${high}.`);
  };
}

/** Seeds may be any whole number that a double holds exactly. */
export const seedNumber = wholeNumber(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
