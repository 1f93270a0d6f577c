export type {
  DailyRegression,
  DisturbanceShape,
  GridPoint,
  NormalEquations,
  RegressionFit,
  WhitenedRows,
} from "./ar-regression.ts";
export { fitDailyRegression, inertiaGrid, normalEquations, whiten } from "./ar-regression.ts";
