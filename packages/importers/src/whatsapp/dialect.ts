/** Shows learned headers: the template as `[d/m/y, H:M:S]`, and a header as it stands in the file. */

import type { Header } from "./header.ts";
import type { LearnedTemplates, Template } from "./template.ts";

const dateLetters = { dmy: ["d", "m", "y"], mdy: ["m", "d", "y"], ymd: ["y", "m", "d"] } as const;

/** The main template, and the others behind `; ` where the file has several. */
export function dialectOf(learned: LearnedTemplates): string {
  return learned.templates
    .slice(0, 4)
    .map((template) => templateText(template, learned.open?.template.key === template.key))
    .join("; ");
}

function templateText(template: Template, open: boolean): string {
  const marks = template.signature.split("#");
  const clock = ["H", "M", "S"];
  const order = template.segments[0]?.order ?? "dmy";
  const letters = Array.from({ length: template.numbers }, (_, index) => {
    const inDate = index - template.dateAt;
    if (inDate >= 0 && inDate < 3) return open ? "?" : dateLetters[order][inDate];
    return clock[index - template.timeAt] ?? "?";
  });
  return marks
    .map(
      (mark, slot) =>
        mark.replace("W", slot === template.periodSlot ? "a" : "w") + (letters[slot] ?? ""),
    )
    .join("");
}

/** Digits, separators and words of a header, without direction marks. */
export function headerText(header: Header): string {
  return header.signature
    .split("#")
    .map((mark, slot) => {
      const number = header.numbers[slot];
      const digits =
        number === undefined ? "" : String(number).padStart(header.widths[slot] ?? 1, "0");
      return mark.replace("W", header.words[slot] ?? "") + digits;
    })
    .join("");
}
