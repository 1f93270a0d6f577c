/**
 * The engine: linear stochastic dynamics of two people, numbers only (docs/model.md 1).
 *
 * Build a `Series` (`pairSeries` for one slider each), then:
 *   fitSeries(series, options)            -> Fit: `fitted` with mode, Laplace approximation, exact
 *                                            posterior of the linear parameters; or why not
 *   parametersOf(fit)                     -> mean, sd, interval80 by the names of docs/contract.md
 *   effectsOf(fit, inputNames)            -> the same for each input on each person
 *   smoothFit(fit, series, {times})       -> the tide at any times (level and deviation)
 *   contributionsOf(fit, series, {...})   -> what stretches of days were made of, adding up exactly
 *   forecastFit(fit, series, {...})       -> predictive distribution, paths; what-if by given inputs
 *   createObjective(series, options)      -> log posterior of theta with exact gradient, for samplers
 *   subsetGains(fit, series, groups)      -> log evidence for groups of linear parameters, one pass
 *   predictiveScores(fit, series, out)    -> one-step-ahead log score of every reading
 *   importanceSample(fit, series, {...})  -> Pareto-smoothed weights over Laplace, with k-hat
 *   posteriorMoments(fit, series, {...})  -> means and variances by such weights, and the evidence
 *   heldOutGain(series, fuller, leaner)    -> which of two models foresees the last third better
 *   fitWithEarnedLoad(series, options)    -> closeness load only where it earns its place
 *   drawTheta(fit, random)                -> a draw from the Laplace approximation
 *   logLikelihood(series, parameters)     -> exact log likelihood at given parameters
 * Nothing here reads a clock, a file or a random source of its own: pass `createRandom(seed)`.
 */

export type {
  CensoredWaits,
  ChangePoint,
  CountFit,
  ExposedCounts,
  HawkesFit,
  ShareFit,
  TurnProcess,
  WaitFit,
  WeeklyStream,
} from "./chat/index.ts";
export {
  changePoints,
  countLogLik,
  fitCounts,
  fitHawkes,
  fitShare,
  fitWaits,
  hawkesLogLik,
  logGamma,
  overdispersion,
  shareLogLik,
  waitLogLik,
} from "./chat/index.ts";
export type { Part, PartsRequest, Stretch, StretchParts } from "./contributions.ts";
export { contributionsOf } from "./contributions.ts";
export { logTwoPi, normalCdf, normalDensity, normalQuantile } from "./distribution/normal.ts";
export { whyUnfit } from "./fit/check-series.ts";
export type { Column } from "./fit/columns.ts";
export { effectName } from "./fit/columns.ts";
export type { Estimate } from "./fit/estimate.ts";
export { normalEstimate, sampleEstimate } from "./fit/estimate.ts";
export type { Diagnostics, Fit, Fitted, NotFitted } from "./fit/fit-series.ts";
export { findMode, fitSeries, objectiveOf, withSample } from "./fit/fit-series.ts";
export type { ImportanceSample } from "./fit/importance.ts";
export { importanceSample } from "./fit/importance.ts";
export type { Laplace } from "./fit/laplace.ts";
export { laplaceAt } from "./fit/laplace.ts";
export type { PlainLikelihood } from "./fit/likelihood.ts";
export { createPlainLikelihood } from "./fit/likelihood.ts";
export type { LoadTrial } from "./fit/model-evidence.ts";
export {
  firstRows,
  fitWithEarnedLoad,
  heldOutGain,
  leastEvidenceGain,
  logEvidence,
  subsetGains,
  withoutCoupling,
} from "./fit/model-evidence.ts";
export type { ModelOptions, Objective } from "./fit/objective.ts";
export { createObjective } from "./fit/objective.ts";
export type { Optimum, Search } from "./fit/optimise.ts";
export { maximise } from "./fit/optimise.ts";
export type { PosteriorMoments } from "./fit/posterior-moments.ts";
export { posteriorMoments } from "./fit/posterior-moments.ts";
export type { PredictiveScore } from "./fit/predictive-scores.ts";
export { predictiveScores } from "./fit/predictive-scores.ts";
export type { Normal, Prior } from "./fit/priors.ts";
export { defaultPrior } from "./fit/priors.ts";
export type { Effect } from "./fit/summary.ts";
export { effectsOf, linearCovarianceOf, parametersOf, probabilityOfPull } from "./fit/summary.ts";
export type { NaturalParameters } from "./fit/transforms.ts";
export { naturalFromTheta, thetaFromNatural } from "./fit/transforms.ts";
export type { Forecast, ForecastPoint, ForecastRequest } from "./forecast.ts";
export { forecastFit } from "./forecast.ts";
export { cholesky, logDeterminant, solveCholesky, solveLower } from "./linalg/cholesky.ts";
export type { LikelihoodParameters } from "./log-likelihood.ts";
export { logLikelihood } from "./log-likelihood.ts";
export type { MixedFit, MixedRow } from "./mixed/mixed-model.ts";
export { fitMixedModel } from "./mixed/mixed-model.ts";
export type { PooledFit, PooledOptions } from "./mixed/pooled-dynamics.ts";
export { fitPooledDynamics } from "./mixed/pooled-dynamics.ts";
export { drawTheta } from "./posterior.ts";
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
export type { Drift, Rhythm } from "./rhythm.ts";
export { driftAt, rhythmOf } from "./rhythm.ts";
export type { ChainTask } from "./sampling/chain-task.ts";
export { chainTasksOf, runChainTask } from "./sampling/chain-task.ts";
export type { ChainDiagnostics, ChainDraws } from "./sampling/diagnostics.ts";
export { diagnoseChains, meanAndSd, quantileOf } from "./sampling/diagnostics.ts";
export type { LogDensity, Metric } from "./sampling/metric.ts";
export type { NutsChain, NutsResult, NutsSettings, NutsStart } from "./sampling/nuts.ts";
export { sampleNuts, sampleNutsChain } from "./sampling/nuts.ts";
export type { FitChain, ParameterDraws } from "./sampling/sample-fit.ts";
export { drawParameters, drawsOfTheta, sampleFitChain } from "./sampling/sample-fit.ts";
export { crpsDraws, crpsNormal } from "./score.ts";
export type { SmoothRequest, Tide } from "./smooth-fit.ts";
export { smoothFit } from "./smooth-fit.ts";
export type { DayWaits, Indicator, Input, Person, Series } from "./ssm/series.ts";
export { pairSeries } from "./ssm/series.ts";
export type { PathSimulator } from "./ssm/simulate.ts";
export { createPathSimulator } from "./ssm/simulate.ts";
export { stationarySds } from "./stationary.ts";
