export type { CheckIn, EventName, LocalTime, ReasonId, ScaleName, TagId } from "./check-in.ts";
export { eventNames, modelTimeDays, reasonIds, scaleRanges } from "./check-in.ts";
export type { Conversation, MessageColumns, MessageKind } from "./message.ts";
export { messageFlags, messageKinds } from "./message.ts";
export type { Strength } from "./strength.ts";
