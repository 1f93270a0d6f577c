export type { ChatSignalId, Signal, SignalId, SignalSource, SignalTerm } from "./catalogue.ts";
export { chatSignalIds, signalIds, signals } from "./catalogue.ts";
export type {
  ChatCountId,
  ChatFeatures,
  ChatGap,
  ChatTurns,
  PersonChatFeatures,
  ReplyWaits,
} from "./chat-features.ts";
export type { ChatChange, ChatEstimate, ChatTerms, PersonChatTerms } from "./chat-terms.ts";
export { chatTermsOf } from "./chat-terms.ts";
export type { ContactDay, TurnDay } from "./contact.ts";
export { contactOf } from "./contact.ts";
export type { DailyRecord, DayTag } from "./daily.ts";
export { dailyRecordOf, knownDays } from "./daily.ts";
export { dayWaitsOf } from "./day-waits.ts";
export type { ChatLimits } from "./from-messages.ts";
export { chatFeaturesOf } from "./from-messages.ts";
export type { Moment } from "./moments.ts";
export { momentsOf } from "./moments.ts";
export type { ReplyChange } from "./reply-change.ts";
export { recentDays, replyChangeOf } from "./reply-change.ts";
export type { Pairing, Turns } from "./turns.ts";
export { contactSeries, isWritten, turnDays, turnsOf } from "./turns.ts";
export type { WeekClock } from "./week-clock.ts";
export { activeHoursBetween, weekClockOf, weekRhythmOf } from "./week-clock.ts";
export type { WordShift } from "./word-shift.ts";
export { shiftIds, wordShiftsOf } from "./word-shift.ts";
