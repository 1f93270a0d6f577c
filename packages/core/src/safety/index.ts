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
export type {
  DraftToSee,
  Evidence,
  EvidenceKind,
  SeenDraft,
  SeenPiece,
} from "./words/evidence.ts";
export { seenIn, wordClassesIn } from "./words/evidence.ts";
export { isRuleOf, matchJudged, unsafeKinds } from "./words/judged.ts";
export { networkLine, rarityOf, steps as weightSteps } from "./words/network.ts";
export type { PlainText, Spelling } from "./words/plain-text.ts";
export { plainTextOf } from "./words/plain-text.ts";
export type { WordClasses } from "./words/word-classes.ts";
export type { RuleMatch, WordRules } from "./words/word-rule.ts";
export { compileWordRules, matchWordRules } from "./words/word-rule.ts";
