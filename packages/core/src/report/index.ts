export type { MadeBy, Reading } from "./reading.ts";
export type { ReadingContext } from "./reading-of.ts";
export { readingOf } from "./reading-of.ts";
export type { CoupleRecord } from "./record.ts";
export { documentDay } from "./record.ts";
