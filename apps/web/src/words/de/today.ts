import type { Words } from "../index.ts";

export const today: Words["today"] = {
  checkIn: "Den Tag notieren",
  checkInMore: "Sechs Linien und sichern. Das dauert eine halbe Minute.",
};
