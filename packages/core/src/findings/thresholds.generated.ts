// Written by `npm run study:null`; do not edit. Report: docs/reports/study-null.md.
/** What a claim has to pass; measured in worlds in which nothing is there. */
export const thresholds = {
  seed: 20260101,
  couples: 4200,
  /** Log-odds that an association is not nil, at error rates for leaning, likely, well supported. */
  association: [0.609, 2.912, 5.214],
  /** Probability of the sign of a coupling, at the same three rates. */
  coupling: [0.996857, 0.999435, 0.999898],
  /** Log-odds of a slow change of a usual, of push and pull (yes or no), of a rhythm that is seen. */
  drift: [5.8, 8.1, 10.4],
  push_pull: [5.8, 8.1, 10.4],
  cycle: [5.8, 8.1, 10.4],
} as const;
