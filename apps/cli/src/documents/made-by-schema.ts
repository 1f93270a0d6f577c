import * as v from "valibot";

/** Which versions made a document. */
export const madeBySchema = v.object({
  app: v.string(),
  engine: v.string(),
  knowledge: v.string(),
});
