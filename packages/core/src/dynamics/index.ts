export type { SteppingBackEbb } from "./ebbs.ts";
export { steppingBackEbbs } from "./ebbs.ts";
export type { QuestionTable, RankedQuestion } from "./next-question.ts";
export { expectedBits, rankQuestions } from "./next-question.ts";
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
