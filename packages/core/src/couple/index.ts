export type { ReleasableItem, Release } from "./consent.ts";
export { releasableItems } from "./consent.ts";
export type { Couple, PartnerId } from "./couple.ts";
export { otherPartner } from "./couple.ts";
