// Generated from knowledge/ by `npm run knowledge`: the words in de. Do not edit.

import type { Texts } from "./schema.ts";

/** All words of this language. */
export const texts: Texts = {
 "language": "de",
 "grades": {
  "S": {
   "name": "strong",
   "text": "Many or good studies agree."
  },
  "M": {
   "name": "moderate",
   "text": "Some good studies agree, with gaps."
  },
  "W": {
   "name": "weak",
   "text": "Few, small or indirect studies. It may still fit you."
  },
  "C": {
   "name": "contested",
   "text": "Studies disagree."
  },
  "X": {
   "name": "contradicted",
   "text": "Studies speak against it, as it is usually said."
  }
 },
 "kinds": {
  "dynamics": {
   "name": "How closeness moves",
   "text": "What is known about getting closer and stepping back."
  },
  "reasons": {
   "name": "Reasons",
   "text": "Why somebody may step back."
  },
  "responses": {
   "name": "What you can do",
   "text": "Ways to answer when one of you steps back, for both."
  },
  "building": {
   "name": "Building closeness",
   "text": "Practices for calm times."
  },
  "viability": {
   "name": "Looking at the whole",
   "text": "How to look at the relationship itself."
  },
  "professional": {
   "name": "Help from outside",
   "text": "When and how to find somebody to talk to."
  },
  "safety": {
   "name": "Feeling safe",
   "text": "Questions, signs and steps for the times when it is not safe."
  },
  "questions": {
   "name": "Questions",
   "text": "What Ebb asks, and what an answer can tell."
  },
  "experiments": {
   "name": "Experiments",
   "text": "Small steps to try on days picked by chance."
  },
  "conditions": {
   "name": "When it is not right",
   "text": "Circumstances in which a step should wait."
  },
  "conversation": {
   "name": "Saying it",
   "text": "What Ebb looks at in a draft message."
  },
  "help-lines": {
   "name": "Help lines",
   "text": "People to call or write to."
  },
  "sources": {
   "name": "Sources",
   "text": "Papers and articles, and what they do not show."
  }
 },
 "dynamics": {},
 "reasons": {},
 "responses": {},
 "building": {},
 "viability": {},
 "professional": {},
 "safety": {},
 "questions": {},
 "experiments": {},
 "conditions": {},
 "conversation": {}
};
