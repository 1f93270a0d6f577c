/** Text of an XML attribute. */

import { decodeUtf8 } from "../bytes/utf8.ts";

const named: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

/** Resolves the five named references and numeric ones; an emoji may be a pair of references. */
export function unescapeXml(bytes: Uint8Array): string {
  const text = decodeUtf8(bytes);
  if (!text.includes("&")) return text;
  let out = "";
  for (let at = 0; at < text.length; ) {
    const end = text[at] === "&" ? text.indexOf(";", at) : -1;
    const isReference = end > at && end <= at + 10;
    out += isReference ? resolved(text.slice(at + 1, end)) : text[at];
    at = isReference ? end + 1 : at + 1;
  }
  return out;
}

function resolved(name: string): string {
  if (!name.startsWith("#")) return Object.hasOwn(named, name) ? (named[name] ?? "") : `&${name};`;
  const isHex = name[1] === "x" || name[1] === "X";
  const code = isHex ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  // Units, not code points, so that two references make one emoji.
  if (code >= 0 && code <= 0xffff) return String.fromCharCode(code);
  return code > 0xffff && code <= 0x10ffff ? String.fromCodePoint(code) : "";
}
