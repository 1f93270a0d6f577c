export type { Criterion, CriterionId, Picture } from "./picture.ts";
export { criteriaOf, pictureConventions, pictureOf } from "./picture.ts";
export type { Line, Review, ReviewInput } from "./review.ts";
export { reviewOf, reviewOptionsOf, reviewPauseDays } from "./review.ts";
