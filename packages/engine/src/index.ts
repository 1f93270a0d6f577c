export type { Random } from "./random.ts";
export { createRandom } from "./random.ts";
export type { Indicator, Input, Person, Series } from "./ssm/series.ts";
export { pairSeries } from "./ssm/series.ts";
