export type { SteppingBackEbb } from "./ebbs.ts";
export { steppingBackEbbs } from "./ebbs.ts";
export type {
  Ebb,
  EbbPart,
  Forecast,
  Loop,
  LoopArrow,
  Measure,
  Standing,
  TideDay,
  TidePoint,
} from "./tide.ts";
