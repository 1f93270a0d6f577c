/** From how many check-ins what may be said (docs/model.md, section 3). */

/** What a statement on coupling needs: check-ins of each of the two, and probability of its sign. */
export const couplingNeeds = {
  checkIns: 30,
  checkInsForReturn: 60,
  probability: 0.98,
} as const;
