import { describe, expect, it } from "vitest";
import { civilDayWord } from "./dates.ts";

/** The same day by the platform's own tables; whether English has a comma differs between versions. */
function byPlatform(iso: string, style: "short" | "long", language: "en" | "de"): string {
  const form = new Intl.DateTimeFormat(language === "en" ? "en-GB" : "de-DE", {
    timeZone: "UTC",
    day: "numeric",
    month: style,
    ...(style === "long" ? { weekday: "long" as const, year: "numeric" as const } : {}),
  });
  const said = form.format(new Date(`${iso}T00:00:00Z`));
  return said.replace(/(day),? /, "$1, ");
}

describe("civilDayWord", () => {
  for (const language of ["en", "de"] as const)
    for (const style of ["short", "long"] as const)
      it(`says each day of two years as the platform does (${language}, ${style})`, () => {
        for (let day = 0; day < 731; day++) {
          const iso = new Date(Date.UTC(2027, 0, 1 + day)).toISOString().slice(0, 10);
          expect(civilDayWord(iso, style, language)).toBe(byPlatform(iso, style, language));
        }
      });
});
