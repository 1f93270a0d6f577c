import { knowledge } from "@ebb/knowledge";
import { describe, expect, test } from "vitest";
import { helpView } from "./help.ts";

const countries = helpView(knowledge, "", "en").countries.map(({ id }) => id);
const all = countries.flatMap((id) => {
  const { emergency, lines } = helpView(knowledge, id, "en");
  return [...emergency, ...lines.flatMap(({ channels }) => channels)];
});

describe("ways to reach help", () => {
  test("a number that can be dialled starts a call with its own digits", () => {
    const { emergency, lines } = helpView(knowledge, "at", "en");
    expect(emergency).toEqual([
      { text: "112", href: "tel:112" },
      { text: "133", href: "tel:133" },
    ]);
    expect(lines[0]?.channels[0]).toEqual({ text: "0800 222 555", href: "tel:0800222555" });
  });

  test("a link holds the digits that are shown and nothing else", () => {
    const linked = all.filter(({ href }) => href !== null);
    expect(linked.length).toBeGreaterThan(50);
    for (const { text, href } of linked) {
      const shown = text.replace(/ \([^)]*\)$/u, "").replace(/[^\d+]/gu, "");
      expect(href).toMatch(/^(tel|sms):\+?\d+$/u);
      expect(href?.slice(4)).toBe(shown);
    }
  });

  test("pages of others are named, not linked", () => {
    const pages = all.filter(({ text }) => text.startsWith("http"));
    expect(pages.length).toBeGreaterThan(20);
    expect(pages.every(({ href }) => href === null)).toBe(true);
  });
});
