/** All German words of the app, by area; the shape is that of English, checked by the compiler. */

import { bring } from "./de/bring.ts";
import { checkIn } from "./de/check-in.ts";
import { ebb } from "./de/ebb.ts";
import { first } from "./de/first.ts";
import { keep } from "./de/keep.ts";
import { loop } from "./de/loop.ts";
import { mine } from "./de/mine.ts";
import { record } from "./de/record.ts";
import { shell } from "./de/shell.ts";
import { tide } from "./de/tide.ts";
import { today } from "./de/today.ts";
import { trouble } from "./de/trouble.ts";
import type { Words } from "./index.ts";

export const de: Words = {
  checkIn,
  ebb,
  keep,
  loop,
  mine,
  shell,
  first,
  bring,
  tide,
  record,
  today,
  trouble,
};
