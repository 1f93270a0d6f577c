export type {
  Advice,
  AdviceGrade,
  AdviceItem,
  AdviceRole,
  HelpLine,
  Refusal,
  WithheldItem,
  WithheldWhy,
} from "./advice.ts";
export { advise } from "./advise.ts";
export type { CalendarEntry } from "./calendar.ts";
export { calendarFile } from "./calendar.ts";
export type { OwnRhythm } from "./experiments/own-rhythm.ts";
export { fewestForRhythm, ownRhythmOf } from "./experiments/own-rhythm.ts";
export type { ExperimentPlan, ExperimentShape } from "./experiments/plan.ts";
export { planExperiment, usualWeeks } from "./experiments/plan.ts";
export type { PowerInput } from "./experiments/power.ts";
export {
  isProbablyTooWeak,
  largestHonestEffect,
  smallestVisibleEffect,
} from "./experiments/power.ts";
export type { ExperimentResult, OutcomeByDay } from "./experiments/randomisation-test.ts";
export { testExperiment } from "./experiments/randomisation-test.ts";
export { helpLines } from "./help.ts";
export type { Practice } from "./practices.ts";
export { openPractices, practicesOf } from "./practices.ts";
export type { Guidance, GuidanceSources } from "./prepare.ts";
export { prepareGuidance } from "./prepare.ts";
export type { ReturnEvidence, RoomEpisode } from "./room/return-evidence.ts";
export { fewestEpisodes, returnEvidenceOf } from "./room/return-evidence.ts";
export type { ReturnState, RoomRequest, RoomTaken, RoomWord } from "./room/room.ts";
export { graceMinutes, returnStateOf, roomMessage, roomWords } from "./room/room.ts";
export { kindsIn, lookAtDraft } from "./say/look.ts";
export type {
  RewordAnswer,
  Reworded,
  RewordInput,
  RewordOutcome,
  RewordPort,
  RewordTrouble,
} from "./say/reword.ts";
export { reworded } from "./say/reword.ts";
export type { DraftLook, SayMode, Span, SpanKind } from "./say/span.ts";
export { goodKinds, hardKinds } from "./say/span.ts";
