export type { ContactDay, TurnDay } from "./contact.ts";
export { contactOf } from "./contact.ts";
export type { Moment } from "./moments.ts";
export { momentsOf } from "./moments.ts";
