/** All English words of the app, by area. */

import { bring } from "./en/bring.ts";
import { checkIn } from "./en/check-in.ts";
import { ebb } from "./en/ebb.ts";
import { figure, pageFile, season } from "./en/figure.ts";
import { first } from "./en/first.ts";
import { keep } from "./en/keep.ts";
import { care, library, safe } from "./en/library.ts";
import { loop } from "./en/loop.ts";
import { mine } from "./en/mine.ts";
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
} from "./en/ours.ts";
import { practice, tries } from "./en/practice.ts";
import { record } from "./en/record.ts";
import { ahead, lines, research, therapist, week } from "./en/review.ts";
import { shell } from "./en/shell.ts";
import { next, room, say, talk } from "./en/talk.ts";
import { tide } from "./en/tide.ts";
import { today } from "./en/today.ts";
import { trouble } from "./en/trouble.ts";
import { why } from "./en/why.ts";

export const en = {
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

/** Every word of the app; each language has all of them. */
export type Words = typeof en;
