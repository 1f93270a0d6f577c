export type {
  Ebb,
  EbbPart,
  Forecast,
  Loop,
  LoopArrow,
  Measure,
  TideDay,
  TidePoint,
} from "./tide.ts";
