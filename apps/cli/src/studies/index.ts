/** Every study by the name after `npm run study:`. */

import { nullStudy } from "./null.ts";
import type { Study } from "./study.ts";

/** Studies by name. */
export const studies: Readonly<Record<string, Study>> = {
  null: nullStudy,
};
