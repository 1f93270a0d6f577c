export type { MadeBy, Reading } from "./reading.ts";
