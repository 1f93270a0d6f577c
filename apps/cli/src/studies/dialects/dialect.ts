/**
 * A header dialect: how one phone writes date and time, as patterns of Unicode's locale data. Renders times
 * and whole chats in it. This is the generator of the dialect matrix; it shares nothing with the importer.
 */

/** Everything that a header needs. */
export interface Dialect {
  /** First locale that has it, with `+n` more. */
  readonly locale: string;
  readonly system: "android" | "ios";
  /** Date pattern, e.g. `d.MM.yy`. */
  readonly date: string;
  /** Time pattern, e.g. `h:mm a`. */
  readonly time: string;
  /** How they are joined: `{1}` is the date, `{0}` the time. */
  readonly join: string;
  /** Digit zero. */
  readonly zero: string;
  /** Word of each hour for the pattern letters a and B; empty where the time has none. */
  readonly words: readonly string[];
  /** Years to add to the Gregorian year. */
  readonly yearOffset: number;
}

/** A wall-clock time. */
export interface Clock {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** One message of a made chat. */
export interface MadeMessage {
  readonly clock: Clock;
  readonly name: string;
  readonly text: string;
}

/** The header and line of every message, as the phone would export them. */
export function renderChat(dialect: Dialect, messages: readonly MadeMessage[]): string {
  const end = dialect.system === "ios" ? "\r\n" : "\n";
  return messages
    .map(({ clock, name, text }) => {
      const header = renderHeader(dialect, clock);
      return dialect.system === "ios"
        ? `[${header}] ${name}: ${text}${end}`
        : `${header} - ${name}: ${text}${end}`;
    })
    .join("");
}

/** Date and time joined. */
export function renderHeader(dialect: Dialect, clock: Clock): string {
  const time = renderPattern(dialect.time, dialect, clock);
  return renderPattern(dialect.join, dialect, clock)
    .replace("{1}", () => renderPattern(dialect.date, dialect, clock))
    .replace("{0}", () => time);
}

function renderPattern(pattern: string, dialect: Dialect, clock: Clock): string {
  let out = "";
  for (let at = 0; at < pattern.length; ) {
    const letter = pattern[at] ?? "";
    if (letter === "'") {
      const end = pattern.indexOf("'", at + 1);
      out += end === at + 1 ? "'" : pattern.slice(at + 1, end);
      at = end + 1;
      continue;
    }
    let width = 1;
    while (pattern[at + width] === letter) width += 1;
    const isField = (letter >= "a" && letter <= "z") || (letter >= "A" && letter <= "Z");
    out += isField ? renderField(letter, width, dialect, clock) : letter.repeat(width);
    at += width;
  }
  return out;
}

function renderField(letter: string, width: number, dialect: Dialect, clock: Clock): string {
  const digits = (value: number, least: number) =>
    inDigits(String(value).padStart(least, "0"), dialect.zero);
  const year = clock.year + dialect.yearOffset;
  switch (letter) {
    case "y":
      return width === 2 ? digits(year % 100, 2) : digits(year, width);
    case "M":
    case "L":
      if (width > 2) throw new Error("pattern: month names are no header of these phones");
      return digits(clock.month, width);
    case "d":
      return digits(clock.day, width);
    case "H":
      return digits(clock.hour, width);
    case "h":
      return digits(clock.hour % 12 === 0 ? 12 : clock.hour % 12, width);
    case "K":
      return digits(clock.hour % 12, width);
    case "m":
      return digits(clock.minute, width);
    case "s":
      return digits(clock.second, width);
    case "a":
    case "b":
    case "B":
      return dialect.words[clock.hour] ?? "";
    default:
      throw new Error(`pattern: the letter ${letter} is not known`);
  }
}

function inDigits(text: string, zero: string): string {
  const base = zero.codePointAt(0) ?? 48;
  return [...text].map((digit) => String.fromCodePoint(base + Number(digit))).join("");
}

/** One line of the fixture: words by the hour from which they hold. */
export function packDialect(dialect: Dialect): string {
  const { words, ...rest } = dialect;
  const runs = words.flatMap((word, hour) => (word === words[hour - 1] ? [] : [`${hour} ${word}`]));
  return JSON.stringify({ ...rest, words: runs });
}

/** The dialect of a line of the fixture. */
export function unpackDialect(packed: Dialect): Dialect {
  const words: string[] = [];
  for (const run of packed.words) {
    const space = run.indexOf(" ");
    for (let hour = Number(run.slice(0, space)); hour < 24; hour += 1)
      words[hour] = run.slice(space + 1);
  }
  return { ...packed, words };
}
