/** All English words of the app, by area. */

import { bring } from "./en/bring.ts";
import { first } from "./en/first.ts";
import { record } from "./en/record.ts";
import { shell } from "./en/shell.ts";
import { tide } from "./en/tide.ts";
import { today } from "./en/today.ts";

export const en = { shell, first, bring, tide, record, today };
