export type { Sayable } from "./allowed.ts";
export { checkInsNeeded, couplingNeeds, maySay } from "./allowed.ts";
export type { Association } from "./association.ts";
export { associationsOf } from "./association.ts";
export { chatFindings } from "./chat.ts";
export type { ChatLink, ChatLinkInput, SignalLink } from "./chat-link.ts";
export { chatLinkOf, linkedSignals, speakingDays } from "./chat-link.ts";
export type { CoupleClaim } from "./couple-claims.ts";
export { coupleClaimsOf, isSeen, logOddsOfDraws } from "./couple-claims.ts";
export type { FindingsInput, FoundCards, ShownCard } from "./find.ts";
export { findCards, findingsOf, withinTheWeek } from "./find.ts";
export type { Finding, Limit, LimitReason } from "./finding.ts";
export {
  gateAssociation,
  gateCoupling,
  interval80Of,
  logOddsNotNil,
  strengthAt,
} from "./gate.ts";
export type { DayCount, Noted, SameDayCount } from "./noted.ts";
export { notedOf } from "./noted.ts";
export { thresholds } from "./thresholds.generated.ts";
