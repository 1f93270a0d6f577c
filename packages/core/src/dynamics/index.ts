export type { Approximation, ChainsWorth } from "./approximation.ts";
export {
  approximationOf,
  largestKHat,
  onChains,
  readingChains,
} from "./approximation.ts";
export type { AssignedDay, AssignedEffect } from "./assigned-days.ts";
export { assignedEffectOf, fewestAssignedDays } from "./assigned-days.ts";
export type { ChatDays } from "./chat-days.ts";
export { withChatDays } from "./chat-days.ts";
export type { CoupleFit, FarRun, LoopDraws, SmoothedDays } from "./couple-fit.ts";
export {
  contactPrior,
  drawLoop,
  farRuns,
  fitCouple,
  fitWholeCouple,
  flatReason,
  forecastDays,
  partsOfRuns,
  smoothedDays,
  standingOf,
} from "./couple-fit.ts";
export type { PriorGround } from "./default-prior-ground.ts";
export { defaultPriorGrounds } from "./default-prior-ground.ts";
export type { SteppingBackEbb } from "./ebbs.ts";
export { ebbsOfRecord, steppingBackEbbs } from "./ebbs.ts";
export type { FurtherScale } from "./further-readings.ts";
export { furtherScales, withFurtherReadings } from "./further-readings.ts";
export type { Skill } from "./ledger.ts";
export { skillOf } from "./ledger.ts";
export type { CoupleModel } from "./model.ts";
export { modelOfCheckIns, modelOfContact } from "./model.ts";
export type { ModelTrial, TriedFit } from "./model-trials.ts";
export { eventsFromDistance, tryParts } from "./model-trials.ts";
export type { QuestionTable, RankedQuestion } from "./next-question.ts";
export { expectedBits, rankQuestions } from "./next-question.ts";
export type { CohortPopulation, PopulationSums } from "./population.ts";
export { addFit, emptySums, joinSums } from "./population.ts";
export type { FoundPopulation, PopulationSearch } from "./population-search.ts";
export { findPopulation } from "./population-search.ts";
export type { PriorDocument, PriorFileError } from "./prior-file.ts";
export { parsePriorFile } from "./prior-file.ts";
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
export type { WhatIf, WhatIfError } from "./what-if.ts";
export { ownChoices, parseWhatIf, plannedInputs } from "./what-if.ts";
