/** How sure a statement is, in words; the only scale of certainty in Ebb. */

/** How strongly something may be said; see product.md, "Rules of honesty". */
export type Strength = "too_early" | "leaning" | "likely" | "well_supported";
