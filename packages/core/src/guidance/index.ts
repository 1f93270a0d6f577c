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
