/**
 * Writes packages/importers/src/whatsapp/day-period-words.generated.ts: for every locale of this
 * Node's ICU and every style of twelve-hour clock, which word stands for which hours of the day.
 * `node apps/cli/dist/studies/make-day-periods.js > packages/importers/src/whatsapp/day-period-words.generated.ts`
 */

import { normaliseWord } from "@ebb/importers";

const letters = [..."abcdefghijklmnopqrstuvwxyz"];
const regions =
  "AU CA GB IN NZ ZA IE US MX ES AR CO CL PE VE DO PT BR CH AT BE HK TW MO SG MY PH EG MA SA AE DZ IQ".split(
    " ",
  );
const scripts = [
  "Latn",
  "Cyrl",
  "Arab",
  "Deva",
  "Hans",
  "Hant",
  "Guru",
  "Beng",
  "Olck",
  "Tfng",
  "Vaii",
  "Adlm",
];

function allLocales(): string[] {
  const pairs = letters.flatMap((a) => letters.map((b) => a + b));
  const languages = [...pairs, ...pairs.flatMap((pair) => letters.map((c) => pair + c))].filter(
    (language) => Intl.DateTimeFormat.supportedLocalesOf(language).length > 0,
  );
  const more = languages.flatMap((language) => [
    ...regions.map((region) => `${language}-${region}`),
    ...scripts.map((script) => `${language}-${script}`),
  ]);
  return [...languages, ...more, "zh-Hant-HK", "yue-Hans"];
}

const styles: readonly Intl.DateTimeFormatOptions[] = [
  { hour: "numeric", minute: "2-digit", hourCycle: "h12" },
  { hour: "numeric", dayPeriod: "short", hourCycle: "h12" },
  { hour: "numeric", dayPeriod: "long", hourCycle: "h12" },
  { hour: "numeric", dayPeriod: "narrow", hourCycle: "h12" },
];

interface HourWords {
  readonly masks: string;
  readonly words: string;
}

function wordsByHour(locale: string, style: Intl.DateTimeFormatOptions): HourWords | undefined {
  const format = new Intl.DateTimeFormat(locale, { ...style, timeZone: "UTC" });
  const masks = new Map<string, number>();
  for (let hour = 0; hour < 24; hour += 1) {
    const parts = format.formatToParts(Date.UTC(2024, 0, 15, hour, 30));
    const word = normaliseWord(
      parts.find((part) => part.type === "dayPeriod")?.value ?? "",
    ).replaceAll(" ", "");
    if (word !== "") masks.set(word, (masks.get(word) ?? 0) | (1 << hour));
  }
  if (masks.size < 2) return undefined;
  const pairs = [...masks].sort(
    ([one, first], [other, second]) => first - second || (one < other ? -1 : 1),
  );
  return {
    masks: pairs.map(([, mask]) => mask.toString(36)).join(" "),
    words: pairs.map(([word]) => word).join(" "),
  };
}

// Clocks that part the day alike share their masks.
const clocksByMasks = new Map<string, Set<string>>();
for (const locale of allLocales()) {
  for (const style of styles) {
    const clock = wordsByHour(locale, style);
    if (clock === undefined) continue;
    const words = clocksByMasks.get(clock.masks) ?? new Set();
    clocksByMasks.set(clock.masks, words.add(clock.words));
  }
}
const lines = [...clocksByMasks].map(([masks, words]) => `${masks}=${[...words].sort().join("|")}`);
const version = process.versions.icu;
process.stdout.write(
  `/** Day-period words of every locale by their hours: masks of 24 bits (bit h = hour h) in base 36, \`=\`, then clocks with a word for each mask. Made by apps/cli/src/studies/make-day-periods.ts with ICU ${version}. */\nexport const dayPeriodWords: readonly string[] = ${JSON.stringify(lines.sort(), null, 1)};\n`,
);
