/** An interval of plausible values; its level stands in the name of the field that holds it. */

/** `[low, high]`. */
export type Interval = readonly [number, number];
