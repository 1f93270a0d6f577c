/** The fast way through a chat against the slow one, which reads line by line: every column, every problem. */

import type { Conversation } from "@ebb/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { StartedProgram } from "../importer.ts";
import { fileFromBytes } from "../importer.ts";
import type { PlainLinesMachine } from "../program/plain-lines.ts";
import { createPlainLines } from "../program/plain-lines.ts";
import { readFile } from "../read-file.ts";

type Style = "android" | "ios" | "us" | "short";

// Without seconds the messenger cannot tell two messages of a minute apart; both ways see the same anyway.
function headerOf(style: Style, minutes: number): string {
  const iso = new Date(Date.UTC(2023, 0, 28, 6) + minutes * 60_000).toISOString();
  const [year, month, day] = [iso.slice(2, 4), iso.slice(5, 7), iso.slice(8, 10)];
  const [hour, minute] = [Number(iso.slice(11, 13)), iso.slice(14, 16)];
  const half = `${hour % 12 || 12}:${minute}\u202f${hour < 12 ? "AM" : "PM"}`;
  if (style === "ios") return `[${day}.${month}.${year}, ${iso.slice(11, 16)}:07] `;
  if (style === "us") return `${Number(month)}/${Number(day)}/${year}, ${half} - `;
  if (style === "short") return `${Number(day)}.${Number(month)}.${year}, ${hour}:${minute} - `;
  return `${day}.${month}.${year}, ${iso.slice(11, 16)} - `;
}

const bodies = [
  "Anna Müller: plain words here, and more",
  "Ben: is that so?",
  "Ben: is that so? 👍🏽 ",
  "Anna Müller: ",
  "Anna Müller:",
  "Ben: <Media omitted>",
  "Ben: \u200eimage omitted",
  "Ben: This message was deleted",
  "Anna Müller: Missed voice call",
  "Ben: teh end <This message was edited>",
  "Ben: IMG-20230212-WA0001.jpg (file attached)",
  "Ben: PTT-20230212-WA0001.opus (file attached)",
  "Ben: see https://example.org/a?b=1 (there)",
  "Ben: POLL:",
  "Ben: null",
  "Cleo: 漢字かな и слова ١٢٣",
  "Cleo: broken \ud800 half",
  "Anna changed the subject",
  'Anna changed the name from "A: b" to "c"',
  "Messages are end-to-end encrypted. No one outside of this chat can read them.",
] as const;
const others = [
  "further words",
  "",
  "  indented?",
  "- a list: 1/2",
  "été",
  "99 is no header",
  "\r",
];

const line = fc.tuple(
  fc.constantFrom(...bodies),
  fc.integer({ min: -12, max: 90 }),
  fc.option(fc.constantFrom(...others), { freq: 3 }),
);

function chatOf(
  style: Style,
  parts: readonly (readonly [string, number, string | null])[],
): string {
  let minutes = 0;
  const end = style === "ios" ? "\r\n" : "\n";
  // Longer than a piece of the file, so that rows lie across the border of two.
  return Array.from({ length: Math.ceil(1700 / parts.length) }, () => parts)
    .flat()
    .map(([body, step, more]) => {
      minutes = Math.max(0, minutes + step);
      return `${headerOf(style, minutes)}${body}${end}${more === null ? "" : `${more}${end}`}`;
    })
    .join("");
}

// Columns as text: comparing them number by number would take most of the test.
function textOf({ messages, ...rest }: Conversation): string {
  const columns = Object.entries(messages).map(([name, column]) => `${name} ${String(column)}`);
  return `${JSON.stringify(rest)}\n${columns.join("\n")}`;
}

interface Ways {
  readonly hashes: boolean;
  readonly columns: boolean;
  readonly words: boolean;
  readonly plainLines?: () => PlainLinesMachine | undefined;
}

// As the rims start it; the count shows that it was asked.
let started = 0;
function start(bytes: Uint8Array): StartedProgram {
  started += 1;
  const { WebAssembly: platform } = globalThis as unknown as { WebAssembly: Platform };
  const { run, memory } = new platform.Instance(new platform.Module(bytes)).exports;
  return { run, memory: memory.buffer };
}

const plainLines = (): PlainLinesMachine | undefined => createPlainLines(start);

interface Platform {
  Module: new (bytes: Uint8Array) => object;
  Instance: new (
    module: object,
  ) => { exports: { run: StartedProgram["run"]; memory: { buffer: ArrayBuffer } } };
}

function readAll(text: string | Uint8Array, options: Ways) {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  const steps = readFile(fileFromBytes("chat.txt", bytes), {
    dateOrder: undefined,
    today: undefined,
    zone: undefined,
    chat: undefined,
    plainLines: undefined,
    ...options,
  });
  for (;;) {
    const step = steps.next();
    if (step.done !== true) continue;
    if (!Array.isArray(step.value)) return step.value;
    return step.value.map(({ built, problems, ...rest }) => ({
      ...rest,
      counts: built.counts,
      conversation: built.conversation && textOf(built.conversation),
      problems: problems.list(),
    }));
  }
}

describe("usual lines", () => {
  it("say what reading line by line says (property)", () => {
    fc.assert(
      fc.property(
        fc.constantFrom<Style>("android", "ios", "us", "short"),
        fc.array(line, { minLength: 1, maxLength: 40 }),
        fc.boolean(),
        (style, parts, words) => {
          const text = chatOf(style, parts);
          // With hashes every line is read by itself.
          const slow = readAll(text, { hashes: true, columns: true, words });
          expect(readAll(text, { hashes: false, columns: true, words })).toEqual(slow);
          expect(readAll(text, { hashes: false, columns: true, words, plainLines })).toEqual(slow);
        },
      ),
      { numRuns: 24 },
    );
    expect(started).toBeGreaterThan(12);
  });

  // Any bytes at all in the bodies: words and sequences that lie across the vectors of the program, broken
  // ones, NULs, questions behind emoji, links, further lines.
  const anyBody = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 40 }),
    fc.string({ unit: "binary", maxLength: 40 }),
    fc.string({ unit: fc.constantFrom("a", "'", "7", " ", "?", "é", "👍", ":", "/", "\n", "我") }),
    fc.constantFrom("null", "see http://a.b", "so? ❤️)", "?!", "This message was deleted", "<x>"),
  );
  const anyLine = fc.tuple(fc.constantFrom("Anna Müller", "Ben", "B"), anyBody);

  it("say the same of any body, by the program too (property)", () => {
    const noise = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 6 });
    fc.assert(
      fc.property(fc.array(anyLine, { minLength: 3, maxLength: 60 }), noise, (parts, changes) => {
        const bodies = parts.map(([name, body]) => [`${name}: ${body}`, 3, null] as const);
        const bytes = new TextEncoder().encode(chatOf("android", bodies));
        // Changed behind the head, so that it is still learned.
        for (const [at, byte] of changes) bytes[20_000 + (at % (bytes.length - 20_000))] = byte;
        const slow = readAll(bytes, { hashes: true, columns: true, words: false });
        expect(readAll(bytes, { hashes: false, columns: true, words: false })).toEqual(slow);
        expect(readAll(bytes, { hashes: false, columns: true, words: false, plainLines })).toEqual(
          slow,
        );
        expect(readAll(bytes, { hashes: false, columns: true, words: true, plainLines })).toEqual(
          readAll(bytes, { hashes: true, columns: true, words: true }),
        );
      }),
      { numRuns: 40 },
    );
  });

  it("count the same without columns", () => {
    const text = chatOf("us", [
      [bodies[0], 7, null],
      [bodies[1], 90, "further words"],
      [bodies[5], 1, null],
    ]);
    const [counted] = [readAll(text, { hashes: false, columns: false, words: false })].flat();
    const [read] = [readAll(text, { hashes: false, columns: true, words: false })].flat();
    expect(counted).toEqual({ ...read, conversation: undefined });
  });
});
