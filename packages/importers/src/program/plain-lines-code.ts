/**
 * The program that reads usual lines: a header of the shown pattern, one of the first names, a body of text
 * or one that is known as a whole, in order of time; and lines of text that continue a row. It does what
 * whatsapp/usual-lines.ts does, sixteen bytes at a time, and stops before whatever is none of these.
 *
 * Parameters: where to start, where the lines end that may be read, rows in the block, latest time. Result:
 * where it stopped, at the start of a line.
 */

import { messageFlags, messageKinds } from "@ebb/core";
import { isQuestionBit, passesBit, tabledPoints, unknownClass } from "../bytes/point-class.ts";
import { blockRows } from "../report/row-block.ts";
import { longestPhrase, longestUsual } from "../whatsapp/limits.ts";
import type { Code } from "./assembler.ts";
import {
  add,
  addFloat,
  all,
  and,
  andBits,
  anyBit,
  atLeast,
  atLeastFloat,
  block,
  countOnes,
  equal,
  get,
  greater,
  greaterUnsigned,
  increase,
  int,
  isZero,
  leave,
  leaveIf,
  lessUnsigned,
  loadByte,
  loadFloat,
  loadInt,
  loadVector,
  loop,
  multiply,
  or,
  pickBytes,
  set,
  shiftBytesRight,
  shiftLeft,
  shiftRight,
  storeByte,
  storeFloat,
  storeInt,
  subtract,
  tee,
  toFloat,
  topBits,
  trailingZeros,
  unequal,
  unequalBytes,
  valueTypes,
  vector,
  when,
  writeProgram,
  xor,
  xorBits,
} from "./assembler.ts";
import { addresses, entryBytes, pages, patternBytes } from "./layout.ts";

const { i32, f64, v128 } = valueTypes;
const [at, safe, row, latest] = [0, 1, 2, 3] as const;
const [place, from, end, chars, words, inWord, flags] = [4, 5, 6, 7, 8, 9, 10] as const;
const [wordBits, lookBits, byte, point, part, name, step] = [11, 12, 13, 14, 15, 16, 17] as const;
const [seconds, kind, lines, further, lastRowLine] = [18, 19, 20, 21, 22] as const;
const [timeMs, classes] = [23, 24] as const;
const locals = [...Array<number>(19).fill(i32), f64, v128];

const stop = "stop";
const stopIf = (condition: Code): Code => leaveIf(stop, condition);
const byteAt = (local: number, offset = 0): Code => loadByte(get(local), offset);
const field = (address: number): Code => loadInt(int(0), address);

// Sixteen bytes against a mask and what is expected, both at fixed addresses behind `base`.
function differs(text: Code, base: Code, masks: number): Code {
  const shown = andBits(loadVector(text), loadVector(base, masks));
  return anyBit(xorBits(shown, loadVector(base, masks + patternBytes)));
}

const matchHeader: Code = all(
  stopIf(isZero(field(addresses.vectorBytes))),
  set(step, int(0)),
  loop(
    "header",
    leaveIf("noHeader", differs(add(get(at), get(step)), get(step), addresses.masks)),
    increase(step, 16),
    leaveIf("header", lessUnsigned(get(step), field(addresses.vectorBytes))),
  ),
);

// A digit at a place from the start of the line, into `part`.
function digit(offset: Code, highest: number): Code {
  const value = subtract(loadByte(add(get(at), offset)), int(0x30));
  return stopIf(greaterUnsigned(tee(part, value), int(highest)));
}

// Two digits into `part`.
function twoDigits(address: number, most: number): Code {
  return all(
    digit(field(address), 9),
    set(step, multiply(get(part), int(10))),
    digit(add(field(address), int(1)), 9),
    stopIf(greaterUnsigned(tee(part, add(get(part), get(step))), int(most))),
  );
}

const readTime: Code = all(
  set(step, int(0)),
  when(
    atLeast(field(addresses.tensAt), int(0)),
    digit(field(addresses.tensAt), 2),
    set(step, multiply(get(part), int(10))),
  ),
  digit(field(addresses.onesAt), 9),
  set(seconds, loadInt(shiftLeft(add(get(part), get(step)), int(2)), addresses.hours)),
  stopIf(shiftRight(get(seconds), int(31))),
  twoDigits(addresses.minuteAt, 59),
  set(seconds, add(multiply(get(seconds), int(3600)), multiply(get(part), int(60)))),
  when(
    atLeast(field(addresses.secondAt), int(0)),
    twoDigits(addresses.secondAt, 60),
    set(seconds, add(get(seconds), get(part))),
  ),
  set(
    timeMs,
    addFloat(loadFloat(int(0), addresses.dayMs), toFloat(multiply(get(seconds), int(1000)))),
  ),
  stopIf(isZero(atLeastFloat(get(timeMs), get(latest)))),
  stopIf(isZero(atLeastFloat(get(timeMs), toFloat(int(0))))),
);

const entryVectorBytes = patternBytes * 2;

// Finds the entry of a table whose bytes stand at `from`; `isOther` rules more of them out.
function findEntry(entry: number, first: number, end: number, isOther: Code = int(0)): Code {
  return all(
    set(entry, int(first)),
    block(
      "found",
      loop(
        "entries",
        stopIf(atLeast(get(entry), field(end))),
        set(step, int(0)),
        block(
          "other",
          leaveIf("other", isOther),
          loop(
            "entry",
            leaveIf("other", differs(add(get(from), get(step)), add(get(entry), get(step)), 0)),
            increase(step, 16),
            leaveIf("entry", lessUnsigned(get(step), loadInt(get(entry), entryVectorBytes))),
          ),
          leave("found"),
        ),
        increase(entry, entryBytes),
        leave("entries"),
      ),
    ),
  );
}

const findName: Code = all(
  set(from, add(get(at), field(addresses.length))),
  findEntry(name, addresses.names, addresses.namesEnd),
  set(from, add(get(from), loadInt(get(name), entryVectorBytes + 4))),
);

// By the low and by the high half of a byte: a bit for each group of bytes that are of one kind. Bits of
// parts of words are 1 (apostrophe), 2 (digits), 4 and 5 (letters); of bytes to be looked at 0 (NUL and line
// feed), 3 (colon) and 6 (all beyond ASCII).
const lowClasses = Array.from({ length: 16 }, (_, low) => {
  const letters = (low > 0 ? 16 : 0) | (low <= 10 ? 32 : 0);
  const marks = (low === 0 || low === 10 ? 1 : 0) | (low === 7 ? 2 : 0) | (low === 10 ? 8 : 0);
  return 64 | letters | marks | (low <= 9 ? 4 : 0);
});
const highClasses = [1, 0, 2, 12, 16, 32, 16, 32, 64, 64, 64, 64, 64, 64, 64, 64];
const same = (value: number): Code => vector(Array<number>(16).fill(value));
const bitsWith = (kinds: number): Code =>
  topBits(unequalBytes(andBits(get(classes), same(kinds)), same(0)));

// Words that begin among the bytes of `wordBits`, the byte before them told by `inWord`.
const countWords: Code = all(
  set(part, or(shiftLeft(get(wordBits), int(1)), get(inWord))),
  set(words, add(get(words), countOnes(and(get(wordBits), xor(get(part), int(-1)))))),
);

const classify: Code = all(
  set(
    classes,
    andBits(
      pickBytes(vector(lowClasses), andBits(loadVector(get(place)), same(15))),
      pickBytes(vector(highClasses), shiftBytesRight(loadVector(get(place)), int(4))),
    ),
  ),
  set(wordBits, bitsWith(2 | 4 | 16 | 32)),
  set(lookBits, bitsWith(1 | 8 | 64)),
);

const continues = (offset: number): Code =>
  stopIf(unequal(and(byteAt(place, offset), int(0xc0)), int(0x80)));
const lowBits = (local: number, offset: number): Code => and(byteAt(local, offset), int(0x3f));

// The code point of a sequence of so many bytes at `local`, whose first byte is in `byte`.
function pointOf(local: number, length: 2 | 3 | 4): Code {
  const lead = and(get(byte), int(length === 2 ? 0x1f : length === 3 ? 0x0f : 0x07));
  let value = lead;
  for (let offset = 1; offset < length; offset += 1)
    value = or(shiftLeft(value, int(6)), lowBits(local, offset));
  return set(point, value);
}

// Stops where `byte` and the next one say a code point that is none, or that is written too long.
function refuse(lead: number, isWrong: Code): Code {
  return stopIf(and(equal(get(byte), int(lead)), isWrong));
}

const readSequence: Code = block(
  "read",
  when(
    lessUnsigned(get(byte), int(0xe0)),
    stopIf(lessUnsigned(get(byte), int(0xc2))),
    continues(1),
    pointOf(place, 2),
    increase(chars, -1),
    increase(place, 2),
    leave("read"),
  ),
  continues(1),
  continues(2),
  when(
    lessUnsigned(get(byte), int(0xf0)),
    refuse(0xe0, lessUnsigned(byteAt(place, 1), int(0xa0))),
    refuse(0xed, greaterUnsigned(byteAt(place, 1), int(0x9f))),
    pointOf(place, 3),
    increase(chars, -2),
    increase(place, 3),
    leave("read"),
  ),
  stopIf(greaterUnsigned(get(byte), int(0xf4))),
  continues(3),
  refuse(0xf0, lessUnsigned(byteAt(place, 1), int(0x90))),
  refuse(0xf4, greaterUnsigned(byteAt(place, 1), int(0x8f))),
  pointOf(place, 4),
  stopIf(atLeast(get(point), int(tabledPoints))),
  increase(chars, -2),
  increase(place, 4),
);

const takeSequences: Code = loop(
  "sequence",
  readSequence,
  set(part, loadByte(get(point), addresses.points)),
  when(
    equal(get(part), int(unknownClass)),
    storeInt(int(0), get(point), addresses.unknownPoint),
    leave(stop),
  ),
  set(part, and(get(part), int(3))),
  set(words, add(get(words), shiftRight(get(part), int(1)))),
  set(words, add(get(words), and(get(part), xor(get(inWord), int(1))))),
  set(inWord, and(get(part), int(1))),
  leaveIf("sequence", greaterUnsigned(tee(byte, byteAt(place)), int(127))),
);

const slash = int(0x2f);
const takeColon: Code = all(
  stopIf(isZero(get(byte))),
  when(
    and(equal(byteAt(place, 1), slash), equal(byteAt(place, 2), slash)),
    set(flags, or(get(flags), int(messageFlags.link))),
  ),
  set(inWord, int(0)),
  increase(place, 1),
);

// Measures from `from` to the line feed, at which `place` stands then.
const measure: Code = all(
  set(place, get(from)),
  ...[words, inWord, flags, chars].map((local) => set(local, int(0))),
  block(
    "measured",
    loop(
      "vector",
      classify,
      when(
        isZero(get(lookBits)),
        countWords,
        set(inWord, shiftRight(get(wordBits), int(15))),
        increase(place, 16),
        leave("vector"),
      ),
      set(step, trailingZeros(get(lookBits))),
      set(wordBits, and(get(wordBits), subtract(shiftLeft(int(1), get(step)), int(1)))),
      countWords,
      set(inWord, and(shiftRight(get(part), get(step)), int(1))),
      set(place, add(get(place), get(step))),
      leaveIf("measured", equal(tee(byte, byteAt(place)), int(10))),
      block(
        "looked",
        when(lessUnsigned(get(byte), int(128)), takeColon, leave("looked")),
        takeSequences,
      ),
      leave("vector"),
    ),
  ),
);

const lastByte = loadByte(subtract(get(end), int(1)));

// Where the text of the measured line ends; stops at a line that is not whole or too long.
const findEnd: Code = all(
  stopIf(atLeast(get(place), get(safe))),
  stopIf(greater(subtract(get(place), get(from)), int(longestUsual))),
  set(end, get(place)),
  when(
    greater(get(place), get(from)),
    set(end, subtract(get(place), equal(loadByte(subtract(get(place), int(1))), int(13)))),
  ),
);

const leaveAt = (goal: string, local: number, values: readonly number[]): Code =>
  all(...values.map((value) => leaveIf(goal, equal(get(local), int(value)))));

// What is surely plain text, as `isPlainBody` says it; jumps to `unplain` where it is not sure.
const checkPlain: Code = all(
  set(step, subtract(get(end), get(from))),
  stopIf(isZero(get(step))),
  set(byte, byteAt(from)),
  leaveAt("unplain", byte, [0x3c, 0xe2]),
  set(part, lastByte),
  leaveAt("unplain", part, [0x29, 0x3e, 0x3a]),
  leaveIf("unplain", and(equal(get(byte), int(0x6e)), equal(get(step), int(4)))),
  when(
    isZero(greater(get(step), int(longestPhrase))),
    leaveIf("unplain", loadByte(add(shiftLeft(get(step), int(8)), get(byte)), addresses.phrases)),
  ),
);

const pointBack: Code = block(
  "told",
  set(point, tee(byte, byteAt(step))),
  leaveIf("told", lessUnsigned(get(byte), int(128))),
  pointOf(step, 2),
  leaveIf("told", lessUnsigned(get(byte), int(0xe0))),
  pointOf(step, 3),
  leaveIf("told", lessUnsigned(get(byte), int(0xf0))),
  pointOf(step, 4),
);

// The last mark counts, behind what may stand there; all sequences were found whole before.
const lookForQuestion: Code = all(
  set(step, get(end)),
  block(
    "asked",
    loop(
      "back",
      leaveIf("asked", isZero(greater(get(step), get(from)))),
      loop(
        "lead",
        increase(step, -1),
        leaveIf("lead", equal(and(byteAt(step), int(0xc0)), int(0x80))),
      ),
      pointBack,
      set(part, loadByte(get(point), addresses.points)),
      when(
        and(get(part), int(isQuestionBit)),
        set(flags, or(get(flags), int(messageFlags.question))),
        leave("asked"),
      ),
      leaveIf("back", and(get(part), int(passesBit))),
    ),
  ),
);

const isOtherLength = unequal(
  loadInt(get(part), entryVectorBytes + 4),
  subtract(get(end), get(from)),
);

// A body that was met before as a whole: its kind, and nothing else of it.
const takeKnownBody: Code = all(
  findEntry(part, addresses.bodies, addresses.bodiesEnd, isOtherLength),
  set(kind, loadInt(get(part), entryVectorBytes + 8)),
  set(chars, subtract(get(from), get(end))),
  set(words, int(0)),
  set(flags, int(0)),
);

const takeBody: Code = block(
  "taken",
  block("unplain", checkPlain, lookForQuestion, leave("taken")),
  takeKnownBody,
);

const column = (width: number): Code => shiftLeft(get(row), int(width));
const length = add(get(chars), subtract(get(end), get(from)));
const nextLine: Code = all(increase(lines, 1), set(at, add(get(place), int(1))), leave("line"));

const writeRow: Code = all(
  storeFloat(column(3), get(timeMs), addresses.timeMs),
  storeInt(column(2), loadInt(get(name), entryVectorBytes + 8), addresses.author),
  storeInt(column(2), length, addresses.chars),
  storeInt(column(2), get(words), addresses.words),
  storeInt(column(2), get(from), addresses.bodyStart),
  storeInt(column(2), get(end), addresses.bodyEnd),
  storeByte(get(row), get(kind), addresses.kind),
  storeByte(get(row), get(flags), addresses.flags),
  increase(row, 1),
  set(latest, get(timeMs)),
  set(lastRowLine, add(get(lines), int(1))),
  nextLine,
);

const readMessage: Code = all(
  readTime,
  findName,
  set(kind, int(messageKinds.text)),
  measure,
  findEnd,
  takeBody,
  writeRow,
);

// The last row of the block; the row itself is not begun.
const lastInt = (address: number): Code => loadInt(column(2), address - 4);
const lastFlags = loadByte(get(row), addresses.flags - 1);
const otherFlags = int(~messageFlags.question);

// A line of text that continues a row of text.
const readFurther: Code = all(
  stopIf(isZero(loadByte(byteAt(at), addresses.neverFirst))),
  stopIf(unequal(loadByte(get(row), addresses.kind - 1), int(messageKinds.text))),
  set(from, get(at)),
  measure,
  findEnd,
  when(greater(get(end), get(from)), stopIf(equal(lastByte, int(0x3e)))),
  lookForQuestion,
  storeInt(column(2), add(lastInt(addresses.chars), add(length, int(1))), addresses.chars - 4),
  storeInt(column(2), add(lastInt(addresses.words), get(words)), addresses.words - 4),
  storeByte(get(row), or(and(lastFlags, otherFlags), get(flags)), addresses.flags - 1),
  increase(further, 1),
  nextLine,
);

const code: Code = all(
  storeInt(int(0), int(-1), addresses.unknownPoint),
  block(
    stop,
    loop(
      "line",
      stopIf(atLeast(get(row), int(blockRows))),
      stopIf(atLeast(get(at), get(safe))),
      block("noHeader", matchHeader, readMessage),
      readFurther,
    ),
  ),
  storeInt(int(0), get(row), addresses.rows),
  storeInt(int(0), get(lines), addresses.lines),
  storeInt(int(0), get(further), addresses.further),
  storeInt(int(0), get(lastRowLine), addresses.lastRowLine),
  storeFloat(int(0), get(latest), addresses.latestMs),
  get(at),
);

/** The bytes of the program. */
export function plainLinesProgram(): Uint8Array {
  return writeProgram({ parameters: [i32, i32, i32, f64], result: i32, locals, code, pages });
}
