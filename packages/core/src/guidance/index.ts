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
export { helpLines } from "./help.ts";
export type { Guidance, GuidanceSources } from "./prepare.ts";
export { prepareGuidance } from "./prepare.ts";
export { kindsIn, lookAtDraft } from "./say/look.ts";
export type { DraftLook, SayMode, Span, SpanKind } from "./say/span.ts";
export { goodKinds, hardKinds } from "./say/span.ts";
