export type {
  Advice,
  AdviceGrade,
  AdviceItem,
  AdviceRole,
  HelpLine,
  Refusal,
  WithheldItem,
  WithheldWhy,
} from "./advice.ts";
export { advise } from "./advise.ts";
export type { Guidance } from "./prepare.ts";
export { prepareGuidance } from "./prepare.ts";
