/** In which order Today offers its ways on. Pure, and without other modules: the page itself uses it. */

/** What Today can offer. */
export type Offer =
  | "ours"
  | "check-in"
  | "line"
  | "week"
  | "ask-room"
  | "loop"
  | "yesterday"
  | "change"
  | "care";

/** How much room the person has today, as said with one tap. */
export type RoomToday = "little" | "some" | "much";

/** The three answers, in the order on screen. */
export const roomsToday: readonly RoomToday[] = ["little", "some", "much"];

/**
 * The same offers in the order that fits the room: with little, asking for room and own support come
 * first; with much, asking for room comes last; else as they were. Nothing is added or taken away.
 */
export function inOrder(offers: readonly Offer[], room: RoomToday | null): Offer[] {
  const first: readonly Offer[] = room === "little" ? ["ask-room", "care"] : [];
  const last: readonly Offer[] = room === "much" ? ["ask-room"] : [];
  const isBetween = (offer: Offer) => !first.includes(offer) && !last.includes(offer);
  return [
    ...first.filter((offer) => offers.includes(offer)),
    ...offers.filter(isBetween),
    ...last.filter((offer) => offers.includes(offer)),
  ];
}
