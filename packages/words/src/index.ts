export { de } from "./de.ts";
export { en } from "./en.ts";
export type { StatedFinding } from "./sentences.ts";
export {
  basisWords,
  daysWords,
  dayWords,
  ebbHeading,
  findingSentence,
  limitSentence,
  loopSentences,
  notedSentences,
  partWords,
  subjectOf,
  tideSentence,
  wordsOf,
} from "./sentences.ts";
export type { Language, Subject, Words } from "./words.ts";
