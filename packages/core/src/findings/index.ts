export type { Finding, Limit, LimitReason } from "./finding.ts";
