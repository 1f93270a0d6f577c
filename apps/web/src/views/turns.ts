/** The guided talk: seven parts of fifteen minutes in all, in turns. Pure. */

/** One part. */
export interface Turn {
  readonly step: "settle" | "speak" | "echo" | "plan" | "thanks";
  /** Who has the word; undefined for both. */
  readonly who?: "a" | "b";
  readonly seconds: number;
}

/** The parts, in order. */
export const turns: readonly Turn[] = [
  { step: "settle", seconds: 60 },
  { step: "speak", who: "a", seconds: 180 },
  { step: "echo", who: "b", seconds: 120 },
  { step: "speak", who: "b", seconds: 180 },
  { step: "echo", who: "a", seconds: 120 },
  { step: "plan", seconds: 180 },
  { step: "thanks", seconds: 60 },
];

/** The parts with the first word given to the other: who begins is drawn anew each time. */
export function turnsFrom(first: "a" | "b"): readonly Turn[] {
  if (first === "a") return turns;
  return turns.map((turn) => (turn.who ? { ...turn, who: turn.who === "a" ? "b" : "a" } : turn));
}

/** `3:05` of seconds. */
export function clockOf(seconds: number): string {
  const whole = Math.max(0, Math.ceil(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}
