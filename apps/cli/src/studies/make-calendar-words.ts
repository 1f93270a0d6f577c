/**
 * Writes packages/importers/src/text/calendar-words.generated.ts: the names of months and weekdays as they
 * stand in a full date, for every language of this Node's ICU.
 * `node apps/cli/dist/studies/make-calendar-words.js > packages/importers/src/text/calendar-words.generated.ts`
 */

const letters = [..."abcdefghijklmnopqrstuvwxyz"];

function languages(): string[] {
  const pairs = letters.flatMap((a) => letters.map((b) => a + b));
  const long = ["fil", "chr", "haw", "kok", "yue"];
  const more = ["pt-PT", "zh-Hant", "sr-Latn", "uz-Cyrl", "az-Cyrl", "bs-Cyrl", "es-MX", "nn"];
  const all = [...pairs, ...long, ...more];
  return all.filter((one) => Intl.DateTimeFormat.supportedLocalesOf(one).length > 0);
}

// The word as it is compared: small letters, without dots and spaces.
function plain(word: string): string {
  return word.toLowerCase().replaceAll(".", "").replaceAll("\u200f", "").trim();
}

function partOf(
  locale: string,
  options: Intl.DateTimeFormatOptions,
  ms: number,
  type: string,
): string {
  const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, {
    ...options,
    timeZone: "UTC",
  });
  return plain(format.formatToParts(ms).find((part) => part.type === type)?.value ?? "");
}

const lines = new Set<string>();
for (const locale of languages()) {
  const months = Array.from({ length: 12 }, (_, month) =>
    partOf(locale, { dateStyle: "full" }, Date.UTC(2024, month, 15), "month"),
  );
  // 7 January 2024 was a Sunday.
  const days = (options: Intl.DateTimeFormatOptions) =>
    Array.from({ length: 7 }, (_, day) =>
      partOf(locale, options, Date.UTC(2024, 0, 7 + day), "weekday"),
    );
  const isNamed = months.every((name) => name !== "" && Number.isNaN(Number.parseInt(name, 10)));
  const parts = [
    isNamed ? months.join("|") : "",
    days({ dateStyle: "full" }).join("|"),
    days({ weekday: "short" }).join("|"),
  ];
  lines.add(parts.join(";"));
}
const version = process.versions.icu;
process.stdout.write(
  `/** Months, weekdays from Sunday, and short weekdays, one line a language. Made by apps/cli/src/studies/make-calendar-words.ts with ICU ${version}. */\nexport const calendarWords: readonly string[] = ${JSON.stringify([...lines].sort(), null, 1)};\n`,
);
