export type { Finding, Limit, LimitReason } from "./finding.ts";
export { couplingNeeds } from "./needs.ts";
