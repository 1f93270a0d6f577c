export type { Criterion, CriterionId, Picture } from "./picture.ts";
export { criteriaOf, pictureConventions, pictureOf } from "./picture.ts";
