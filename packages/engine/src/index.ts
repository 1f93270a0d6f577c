export { logTwoPi, normalCdf, normalDensity, normalQuantile } from "./distribution/normal.ts";
export { cholesky, logDeterminant, solveCholesky, solveLower } from "./linalg/cholesky.ts";
export type { Random } from "./random.ts";
export { createRandom } from "./random.ts";
export type {
  DailyRegression,
  DisturbanceShape,
  GridPoint,
  NormalEquations,
  RegressionFit,
  WhitenedRows,
} from "./regression/index.ts";
export { fitDailyRegression, inertiaGrid, normalEquations, whiten } from "./regression/index.ts";
export type { ChainDiagnostics, ChainDraws } from "./sampling/diagnostics.ts";
export { diagnoseChains, meanAndSd, quantileOf } from "./sampling/diagnostics.ts";
export type { LogDensity, Metric } from "./sampling/metric.ts";
export type { NutsChain, NutsResult, NutsSettings, NutsStart } from "./sampling/nuts.ts";
export { sampleNuts, sampleNutsChain } from "./sampling/nuts.ts";
export type { Indicator, Input, Person, Series } from "./ssm/series.ts";
export { pairSeries } from "./ssm/series.ts";
