export { de as deSentences } from "@ebb/words";

/** All German words of the app, by area; the shape is that of English, checked by the compiler. */

import { bring } from "./de/bring.ts";
import { checkIn } from "./de/check-in.ts";
import { ebb } from "./de/ebb.ts";
import { figure, pageFile, season } from "./de/figure.ts";
import { first } from "./de/first.ts";
import { keep } from "./de/keep.ts";
import { care, library, safe } from "./de/library.ts";
import { loop } from "./de/loop.ts";
import { mine } from "./de/mine.ts";
import {
  agree,
  alone,
  both,
  card,
  guess,
  leaving,
  openings,
  ours,
  share,
  theirs,
  turns,
} from "./de/ours.ts";
import { practice, tries } from "./de/practice.ts";
import { record } from "./de/record.ts";
import { ahead, lines, research, therapist, week } from "./de/review.ts";
import { shell } from "./de/shell.ts";
import { next, room, say, talk } from "./de/talk.ts";
import { tide } from "./de/tide.ts";
import { today } from "./de/today.ts";
import { trouble } from "./de/trouble.ts";
import { why } from "./de/why.ts";
import type { Words } from "./en.ts";

export const de: Words = {
  checkIn,
  ebb,
  keep,
  loop,
  mine,
  shell,
  figure,
  pageFile,
  season,
  first,
  bring,
  tide,
  record,
  today,
  trouble,
  why,
  library,
  care,
  safe,
  week,
  lines,
  ahead,
  therapist,
  research,
  talk,
  room,
  say,
  next,
  practice,
  tries,
  agree,
  alone,
  both,
  card,
  guess,
  leaving,
  openings,
  ours,
  share,
  theirs,
  turns,
};
