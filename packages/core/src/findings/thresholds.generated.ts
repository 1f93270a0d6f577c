// Written by `npm run study:null`; do not edit. Report: docs/reports/study-null.md.
/** What a claim has to pass; measured in worlds in which nothing is there. */
export const thresholds = {
  seed: 20260101,
  couples: 5750,
  /** Log-odds that an association is not nil, at error rates for leaning, likely, well supported. */
  association: [0.621, 2.923, 5.226],
  /** Probability of the sign of a coupling, at the same three rates. */
  coupling: [0.996253, 0.999625, 0.999963],
  /** Log-odds of a slow change of a usual, of push and pull (yes or no), of a rhythm that is seen. */
  drift: [3.043, 7.398, 11.752],
  push_pull: [8.666, 12.824, 16.982],
  cycle: [3.892, 6.213, 8.517],
} as const;
