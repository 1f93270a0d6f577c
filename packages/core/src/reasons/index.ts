export type { LeadingReason, ReasonGround, Reasons } from "./reason.ts";
