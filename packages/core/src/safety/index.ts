export type { AdviceKind, GateState } from "./gate.ts";
export { adviceKinds, gateOf, kindsHeldWhenUnanswered, kindsWhenRaised } from "./gate.ts";
export type {
  Gate,
  GateAnswer,
  GateQuestion,
  LifeEvent,
  OwnConduct,
  OwnLimit,
  Pair,
  Role,
  Situation,
  SituationReason,
  Trend,
  TriedStep,
} from "./situation.ts";
export {
  gateAnswers,
  gateQuestions,
  lifeEvents,
  ownConducts,
  pairs,
  roles,
  trends,
} from "./situation.ts";
