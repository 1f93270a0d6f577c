/** Tags of XML with their attributes, from bytes in pieces. No entities, no nesting, nothing fetched; a value longer than the limit is cut. */

import { decodeUtf8 } from "../bytes/utf8.ts";
import { unescapeXml } from "./unescape-xml.ts";

/** Called for each tag; a closing tag has a leading slash. */
export type TakeTag = (name: string, attributes: ReadonlyMap<string, string>) => void;

const longestValue = 1 << 16;
const less = 0x3c;
const greater = 0x3e;

/** Reads tags. */
export function createTagReader(take: TakeTag): {
  readonly push: (piece: Uint8Array) => void;
  /** False while a tag is open. */
  readonly isComplete: () => boolean;
} {
  let inTag = false;
  let quote = 0;
  let name = "";
  let key: number[] = [];
  let value: number[] = [];
  let attributes = new Map<string, string>();
  let hasName = false;
  let wasSlash = false;
  let depth = 0;

  function endTag(): void {
    if (!hasName) name = text(key);
    if (name.startsWith("/")) depth -= 1;
    else if (!wasSlash && !name.startsWith("?") && !name.startsWith("!")) depth += 1;
    take(name, attributes);
    attributes = new Map();
    inTag = false;
    hasName = false;
    key = [];
  }

  function takeTagByte(byte: number): void {
    if (quote !== 0) {
      if (byte !== quote) {
        if (value.length < longestValue) value.push(byte);
        return;
      }
      quote = 0;
      if (attributes.size < 64) attributes.set(text(key), unescapeXml(Uint8Array.from(value)));
      key = [];
      value = [];
      return;
    }
    if (byte === greater) {
      endTag();
      return;
    }
    wasSlash = byte === 0x2f && hasName;
    if (byte === 0x22 || byte === 0x27) quote = byte;
    else if (byte <= 0x20) {
      if (!hasName && key.length > 0) {
        name = text(key);
        hasName = true;
      }
      if (hasName) key = [];
    } else if (byte !== 0x3d && !wasSlash && key.length < 64) key.push(byte);
  }

  return {
    isComplete: () => !inTag && depth <= 0,
    push(piece) {
      for (const byte of piece) {
        if (inTag) takeTagByte(byte);
        else if (byte === less) {
          inTag = true;
          wasSlash = false;
          key = [];
        }
      }
    },
  };
}

function text(bytes: readonly number[]): string {
  return decodeUtf8(Uint8Array.from(bytes));
}
