/**
 * Days as a person says them. Written out here because making a form of `Intl` for dates takes longer
 * than drawing a whole screen, and two languages need no more than these names.
 */

type Names = Readonly<Record<"en" | "de", string>>;

const list = ({ en, de }: Names) => ({ en: en.split(" "), de: de.split(" ") });

const weekdays = list({
  en: "Sunday Monday Tuesday Wednesday Thursday Friday Saturday",
  de: "Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag",
});
const months = list({
  en: "January February March April May June July August September October November December",
  de: "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
});
const shortMonths = list({
  en: "Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec",
  de: "Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.",
});

/** `3 Mar` or `Tuesday, 3 March 2026` of an ISO date; in German `3. März`, `Dienstag, 3. März 2026`. */
export function civilDayWord(iso: string, style: "short" | "long", language: "en" | "de"): string {
  const date = new Date(`${iso}T00:00:00Z`);
  const day = `${date.getUTCDate()}${language === "de" ? "." : ""}`;
  const month = date.getUTCMonth();
  if (style === "short") return `${day} ${shortMonths[language][month]}`;
  const weekday = weekdays[language][date.getUTCDay()];
  return `${weekday}, ${day} ${months[language][month]} ${date.getUTCFullYear()}`;
}
