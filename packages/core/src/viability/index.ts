export type { Criterion, CriterionId, Picture } from "./picture.ts";
export { criteriaOf, pictureConventions, pictureOf } from "./picture.ts";
export type { Line, Review } from "./review.ts";
export { reviewOf, reviewPauseDays } from "./review.ts";
