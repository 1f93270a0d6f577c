export type { Sayable } from "./allowed.ts";
export { checkInsNeeded, couplingNeeds, maySay } from "./allowed.ts";
export type { Association } from "./association.ts";
export { associationsOf } from "./association.ts";
export type { ChatLink } from "./chat.ts";
export { chatFindings, chatLinkOf } from "./chat.ts";
export type { CoupleClaim } from "./couple-claims.ts";
export { coupleClaimsOf, isSeen, logOddsOfDraws } from "./couple-claims.ts";
export type { FindingsInput, ShownCard } from "./find.ts";
export { findingsOf } from "./find.ts";
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
