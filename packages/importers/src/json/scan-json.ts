/**
 * Walks JSON in pieces and hands out only the values that are wanted, one by one, as text: a file of any
 * size is never a string, and nothing deeper than 64 levels is followed (security.md, row 15). Several
 * values one after another (JSON lines) are walked alike.
 *
 * A path joins keys with `/`; an element of an array is `*`: `chats/list/*​/messages/*`.
 */

import { decodeUtf8 } from "../bytes/utf8.ts";

/** What a walk found out about the file. */
export type JsonEnd = "complete" | "cut" | "too deep" | "broken";

/** What a walk calls. */
export interface JsonWants {
  /** True for a value that is to be handed out whole. */
  readonly isWanted: (path: string) => boolean;
  /** One wanted value; `undefined` where it was no JSON or longer than `longestValue`. */
  readonly take: (path: string, value: unknown) => void;
  /** Every path down to four levels, once each value; for telling formats apart. */
  readonly see?: (path: string) => void;
}

/** Longest value that is handed out, in bytes. */
const longestValue = 1 << 20;
/** Longest key that is told apart, in bytes with its quotes. */
const longestKey = 256;
const deepest = 64;
const seenLevels = 8;
const quote = 0x22;
const backslash = 0x5c;

/** A walk; `push` pieces, then `finish`. */
export interface JsonWalk {
  readonly push: (piece: Uint8Array) => void;
  readonly finish: () => JsonEnd;
}

/** Starts a walk. */
export function createJsonWalk(wants: JsonWants): JsonWalk {
  // One entry a level: the path of the container, whether it is an array, and the key that waits.
  const paths: string[] = [];
  const arrays: boolean[] = [];
  const keys: string[] = [];
  let end: JsonEnd = "complete";
  let inString = false;
  let isEscaped = false;
  let isKey = false;
  let expectsKey = false;
  let text = new Uint8Array(256);
  let textLength = 0;
  let captureDepth = -1;
  let capturePath = "";
  let inScalar = false;
  let isTooLong = false;

  function keep(byte: number): void {
    if (textLength >= longestValue) {
      isTooLong = true;
      return;
    }
    if (textLength === text.length) {
      const larger = new Uint8Array(text.length * 2);
      larger.set(text);
      text = larger;
    }
    text[textLength] = byte;
    textLength += 1;
  }

  function beginValue(): void {
    if (captureDepth >= 0 || paths.length >= seenLevels + 2) return;
    const path = valuePath();
    if (paths.length < seenLevels) wants.see?.(path);
    if (!wants.isWanted(path)) return;
    captureDepth = paths.length;
    capturePath = path;
    textLength = 0;
    isTooLong = false;
  }

  function valuePath(): string {
    const level = paths.length - 1;
    if (level < 0) return "";
    const parent = paths[level] as string;
    const own = arrays[level] ? "*" : (keys[level] as string);
    return parent === "" ? own : `${parent}/${own}`;
  }

  function endValue(): void {
    if (captureDepth !== paths.length) return;
    captureDepth = -1;
    wants.take(capturePath, isTooLong ? undefined : parsed(text, textLength));
  }

  function open(isArray: boolean): void {
    if (paths.length >= deepest) {
      end = "too deep";
      return;
    }
    const path = captureDepth >= 0 ? "" : valuePath();
    paths.push(path);
    arrays.push(isArray);
    keys.push("");
    expectsKey = !isArray;
  }

  function close(): void {
    if (paths.length === 0) {
      end = "broken";
      return;
    }
    paths.pop();
    arrays.pop();
    keys.pop();
    endValue();
  }

  function takeStringByte(byte: number): void {
    if (captureDepth >= 0 || isKey) keep(byte);
    if (isEscaped) isEscaped = false;
    else if (byte === backslash) isEscaped = true;
    else if (byte === quote) {
      inString = false;
      if (isKey) endKey();
      else endValue();
    }
  }

  function endKey(): void {
    isKey = false;
    // No wanted key is as long, and paths of long ones would cost their length with every value.
    const key = textLength > longestKey ? "…" : parsed(text, textLength);
    keys[keys.length - 1] = typeof key === "string" ? key : "";
  }

  function takeByte(byte: number): void {
    if (inScalar && isScalarEnd(byte)) {
      inScalar = false;
      endValue();
    }
    if (byte <= 0x20) return;
    const isContainer = byte === 0x7b || byte === 0x5b;
    if (byte === quote) {
      isKey = expectsKey && captureDepth < 0;
      if (expectsKey) expectsKey = false;
      else beginValue();
      if (isKey) textLength = 0;
      inString = true;
      if (captureDepth >= 0 || isKey) keep(byte);
      return;
    }
    if (isContainer) beginValue();
    else if (!inScalar && !isPunctuation(byte)) {
      beginValue();
      inScalar = true;
    }
    if (captureDepth >= 0) keep(byte);
    if (isContainer) open(byte === 0x5b);
    else if (byte === 0x7d || byte === 0x5d) close();
    else if (byte === 0x2c) expectsKey = arrays.at(-1) === false;
  }

  return {
    push(piece) {
      for (let at = 0; at < piece.length && end === "complete"; at += 1) {
        const byte = piece[at] as number;
        if (inString) takeStringByte(byte);
        else if (byte !== 0xef && byte !== 0xbb && byte !== 0xbf) takeByte(byte);
      }
    },
    finish() {
      if (inScalar) endValue();
      return end === "complete" && (paths.length > 0 || inString) ? "cut" : end;
    },
  };
}

function isPunctuation(byte: number): boolean {
  return byte === 0x2c || byte === 0x3a || byte === 0x7d || byte === 0x5d;
}

function isScalarEnd(byte: number): boolean {
  return byte <= 0x20 || isPunctuation(byte);
}

function parsed(bytes: Uint8Array, length: number): unknown {
  try {
    return JSON.parse(decodeUtf8(bytes, 0, length));
  } catch {
    // A record that is no JSON is a problem of that record only; the reader counts it.
    return undefined;
  }
}
