import { shareCardText } from "@ebb/platform";
import encodeQR from "qr";
import decodeQR from "qr/decode.js";
import { describe, expect, it } from "vitest";
import { qrPath } from "./qr-code.tsx";

const card = shareCardText({ recipient: `age1${"q".repeat(58)}`, signer: "0f".repeat(32) });

/** Paints a path of runs, five points a square, as a camera would see it. */
function painted(path: string, size: number) {
  const scale = 5;
  const side = size * scale;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)/g))
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++)
      for (let at = Number(x) * scale; at < (Number(x) + Number(length)) * scale; at++)
        data.fill(0, (row * side + at) * 4, (row * side + at) * 4 + 3);
  return { width: side, height: side, data };
}

describe("the card as a code", () => {
  it("is read back letter by letter from what is drawn", () => {
    const rows = encodeQR(card, "raw", { ecc: "medium", border: 4 });
    expect(decodeQR(painted(qrPath(rows), rows.length))).toBe(card);
  });

  it("keeps four squares of light all round (ISO/IEC 18004) and the three finders", () => {
    const rows = encodeQR(card, "raw", { ecc: "medium", border: 4 });
    const n = rows.length;
    const edge = rows.flatMap((row, y) =>
      row.filter((_, x) => x < 4 || y < 4 || x >= n - 4 || y >= n - 4),
    );
    expect(edge.some((dark) => dark)).toBe(false);
    const finder = "1111111 1000001 1011101 1011101 1011101 1000001 1111111";
    const corner = (x: number, y: number) =>
      rows
        .slice(y, y + 7)
        .map((row) =>
          row
            .slice(x, x + 7)
            .map(Number)
            .join(""),
        )
        .join(" ");
    expect([corner(4, 4), corner(n - 11, 4), corner(4, n - 11)]).toEqual([finder, finder, finder]);
  });
});
