/** Every study by the name after `npm run study:`. */

import { nullStudy } from "./null.ts";
import { reasonsStudy } from "./reasons.ts";
import type { Study } from "./study.ts";
import { usefulStudy } from "./useful.ts";

/** Studies by name. */
export const studies: Readonly<Record<string, Study>> = {
  null: nullStudy,
  reasons: reasonsStudy,
  useful: usefulStudy,
};
