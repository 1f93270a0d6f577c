export type { DrawnChains } from "./approximated.ts";
export type { ChatChangeRecord, ChatNumber, ChatReading, ChatSide } from "./chat-of.ts";
export type {
  FitDocument,
  FitRequest,
  FittedEffect,
  GatedNumber,
  KnownNumber,
  PreparedFit,
} from "./fit-document.ts";
export { fitDocumentOf, prepareFit } from "./fit-document.ts";
export type {
  ForecastDay,
  ForecastDocument,
  ForecastDocumentRequest,
  WhatIfForecast,
} from "./forecast-document.ts";
export { forecastDocumentOf } from "./forecast-document.ts";
export type { JointReading, JointTide, LoopPattern, PreparedJoint } from "./joint-reading.ts";
export { jointReadingOf, loopPatternOf, mirrored, prepareJoint } from "./joint-reading.ts";
export type { JointBasis, Released } from "./joint-record.ts";
export { jointBasisOf, jointRecordOf, releasedDaysNeeded } from "./joint-record.ts";
export { loopOf } from "./loop-of.ts";
export type { Gap, GapDay, GuessedScale } from "./perception-gap.ts";
export { gapDaysNeeded, perceptionGaps } from "./perception-gap.ts";
export type { AdviceDocument, MadeBy, Reading } from "./reading.ts";
export type { PreparedReading, ReadingContext } from "./reading-of.ts";
export { prepareReading, readingOf } from "./reading-of.ts";
export type { ChatRecord, CoupleRecord } from "./record.ts";
export { chatRecordOf, documentDay } from "./record.ts";
