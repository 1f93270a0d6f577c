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
