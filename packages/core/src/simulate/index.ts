export type { Population } from "./population.ts";
export { drawParameters, drawUsualEffects, populations } from "./population.ts";
export type { ScenarioChanges, ScenarioName, ScenarioSource } from "./scenario.ts";
export { drawCoupleSpec, isScenarioName, scenarioNames, worldNames } from "./scenario.ts";
export type { SimulatedCouple } from "./simulate-couple.ts";
export { simulateCouple } from "./simulate-couple.ts";
export type {
  CoupleSpec,
  GivenTag,
  NotingDesign,
  TrueEffect,
  TrueParameters,
  TrueReason,
} from "./spec.ts";
export { drawStrangers, pairStrangers, simulateInertDiary } from "./strangers.ts";
export type { DyadTruth } from "./truth.ts";
export { truthOf } from "./truth.ts";
