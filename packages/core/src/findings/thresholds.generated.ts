// Written by `npm run study:null`; do not edit. Report: docs/reports/study-null.md.
/** What a claim has to pass; measured in worlds in which nothing is there. */
export const thresholds = {
  seed: 20260101,
  couples: 4880,
  /** Log-odds that an association is not nil, at error rates for leaning, likely, well supported. */
  association: [0.621, 2.923, 5.226],
  /** Probability of the sign of a coupling, at the same three rates. */
  coupling: [0.995398, 0.99954, 0.999954],
  /** Log-odds of a slow change of a usual, of push and pull (yes or no), of a rhythm that is seen. */
  drift: [3.847, 7.916, 11.985],
  push_pull: [8.347, 11.974, 15.6],
  cycle: [3.892, 6.213, 8.517],
} as const;
