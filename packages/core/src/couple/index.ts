export type { Couple, PartnerId } from "./couple.ts";
export { otherPartner } from "./couple.ts";
