export { assertNever, assertThat } from "./assert.ts";
export type { Brand } from "./brand.ts";
export type { Interval } from "./interval.ts";
export type { Result } from "./result.ts";
export { err, ok } from "./result.ts";
export { civilFromDay, dayFromCivil, isCivilDate, isoDate, weekday } from "./time.ts";
