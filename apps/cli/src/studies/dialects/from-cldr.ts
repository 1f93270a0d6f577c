/** Dialects of all locales, read from the npm packages cldr-dates-full and cldr-core in a folder. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Dialect } from "./dialect.ts";

interface Gregorian {
  readonly dateFormats: { readonly short: string | { readonly _value: string } };
  readonly timeFormats: { readonly short: string; readonly medium: string };
  readonly dateTimeFormats: {
    readonly short: string;
    readonly availableFormats: Readonly<Record<string, string>>;
  };
  readonly dayPeriods: {
    readonly format: { readonly abbreviated: Readonly<Record<string, string>> };
  };
}

type Rules = Readonly<Record<string, Readonly<Record<string, string>>>>;

// Default numbering systems other than latn (cldr-numbers-full, defaultNumberingSystem).
const zeros: readonly (readonly [string, string])[] = [
  ["ar-AE", "0"],
  ["ar-DZ", "0"],
  ["ar-EH", "0"],
  ["ar-LY", "0"],
  ["ar-MA", "0"],
  ["ar-TN", "0"],
  ["ar", "٠"],
  ["ckb", "٠"],
  ["sd-Arab", "٠"],
  ["sd-Deva", "0"],
  ["sd", "٠"],
  ["fa", "۰"],
  ["ps", "۰"],
  ["ks-Deva", "0"],
  ["ks", "۰"],
  ["mzn", "۰"],
  ["lrc", "۰"],
  ["ur-IN", "۰"],
  ["pa-Arab", "۰"],
  ["uz-Arab", "۰"],
  ["bgn", "۰"],
  ["sdh", "٠"],
  ["az-Arab", "۰"],
  ["as", "০"],
  ["bn", "০"],
  ["mni", "০"],
  ["mr", "०"],
  ["ne", "०"],
  ["sa", "०"],
  ["bho", "०"],
  ["bgc", "०"],
  ["raj", "०"],
  ["hi", "0"],
  ["my", "၀"],
  ["dz", "༠"],
  ["sat", "᱐"],
  ["ccp", "𑄶"],
  ["ff-Adlm", "𞥐"],
  ["nqo", "߀"],
  ["hnj", "𞅀"],
  ["rhg", "𐴰"],
];

// Calendars that phones of these places use for short dates.
const yearOffsets: readonly (readonly [string, number])[] = [["th", 543]];

/** All distinct dialects of one release. */
export function dialectsOf(folder: string): Dialect[] {
  const main = join(folder, "node_modules/cldr-dates-full/main");
  const rules = readJson(join(folder, "node_modules/cldr-core/supplemental/dayPeriods.json"));
  // Shape documented by Unicode; a release that differs fails loudly below.
  const sets = (rules as { supplemental: { dayPeriodRuleSet: Readonly<Record<string, Rules>> } })
    .supplemental.dayPeriodRuleSet;
  const found = new Map<string, { dialect: Dialect; more: number }>();
  for (const locale of readdirSync(main).sort()) {
    const file = readJson(join(main, locale, "ca-gregorian.json"));
    const gregorian = (
      file as { main: Record<string, { dates: { calendars: { gregorian: Gregorian } } }> }
    ).main[locale]?.dates.calendars.gregorian;
    if (gregorian === undefined) continue;
    for (const dialect of dialectsOfLocale(locale, gregorian, sets)) {
      const { locale: _, ...rest } = dialect;
      const key = JSON.stringify(rest);
      const before = found.get(key);
      if (before === undefined) found.set(key, { dialect, more: 0 });
      else before.more += 1;
    }
  }
  return [...found.values()].map(({ dialect, more }) =>
    more === 0 ? dialect : { ...dialect, locale: `${dialect.locale}+${more}` },
  );
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, "utf8"));
}

function dialectsOfLocale(
  locale: string,
  gregorian: Gregorian,
  sets: Readonly<Record<string, Rules>>,
): Dialect[] {
  const { short } = gregorian.dateFormats;
  const date = typeof short === "string" ? short : short._value;
  const formats = gregorian.dateTimeFormats.availableFormats;
  const times = {
    android: [gregorian.timeFormats.short, formats["Hm"], formats["hm"]],
    ios: [gregorian.timeFormats.medium, formats["Hms"], formats["hms"]],
  };
  const zero = lookUp(zeros, locale) ?? "0";
  const yearOffset = lookUp(yearOffsets, locale) ?? 0;
  return (["android", "ios"] as const).flatMap((system) =>
    times[system].flatMap((time) => {
      if (time === undefined) return [];
      const words = wordsOf(time, locale, gregorian, sets);
      return [
        {
          locale,
          system,
          date,
          time,
          join: gregorian.dateTimeFormats.short,
          zero,
          words,
          yearOffset,
        },
      ];
    }),
  );
}

function wordsOf(
  time: string,
  locale: string,
  gregorian: Gregorian,
  sets: Readonly<Record<string, Rules>>,
): string[] {
  const bare = time
    .split("'")
    .filter((_, index) => index % 2 === 0)
    .join("");
  const words = gregorian.dayPeriods.format.abbreviated;
  const half = (hour: number) => words[hour < 12 ? "am" : "pm"] ?? "";
  const hours = Array.from({ length: 24 }, (_, hour) => hour);
  if (bare.includes("B")) {
    const rules = sets[locale] ?? sets[locale.split("-")[0] ?? ""] ?? {};
    return hours.map((hour) => words[periodOf(rules, hour) ?? ""] ?? half(hour));
  }
  return bare.includes("a") || bare.includes("b") ? hours.map(half) : [];
}

function periodOf(rules: Rules, hour: number): string | undefined {
  const at = (text: string | undefined) => Number((text ?? "0:0").split(":")[0]);
  return Object.keys(rules).find((name) => {
    const rule = rules[name];
    if (rule?.["_from"] === undefined) return false;
    const from = at(rule["_from"]);
    const before = at(rule["_before"]);
    return from < before ? hour >= from && hour < before : hour >= from || hour < before;
  });
}

function lookUp<T>(table: readonly (readonly [string, T])[], locale: string): T | undefined {
  return table.find(([prefix]) => locale === prefix || locale.startsWith(`${prefix}-`))?.[1];
}
