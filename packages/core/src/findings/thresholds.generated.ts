// Written by `npm run study:null`; do not edit. Report: docs/reports/study-null.md.
/** What a claim has to pass; measured in worlds in which nothing is there. */
export const thresholds = {
  seed: 0,
  couples: 0,
  /** Log-odds that an association is not nil, at error rates for leaning, likely, well supported. */
  association: [3, 5.3, 7.6],
  /** Probability of the sign of a coupling, at the same three rates. */
  coupling: [0.9938, 0.9994, 0.99994],
} as const;
