/** Records of RFC 4180 from bytes in pieces: cells as bytes, quotes resolved, line breaks in cells kept. */

const quote = 0x22;
const longestCell = 1 << 20;

/** What may stand between cells; spreadsheets of many countries write semicolons or tabs. */
export const separators = [",", ";", "\t"] as const;

/** One of them. */
export type Separator = (typeof separators)[number];

/** A reader; cells are handed out once a record is complete. */
export function createCsvReader(
  take: (cells: readonly Uint8Array[]) => void,
  separator: Separator = ",",
): {
  readonly push: (piece: Uint8Array) => void;
  readonly finish: () => void;
} {
  const between = separator.charCodeAt(0);
  let cell: number[] = [];
  let cells: Uint8Array[] = [];
  let inQuotes = false;
  let wasQuote = false;

  function endCell(): void {
    cells.push(Uint8Array.from(cell));
    cell = [];
  }

  function endRecord(): void {
    if (cell.at(-1) === 13) cell.pop();
    endCell();
    take(cells);
    cells = [];
  }

  function takeByte(byte: number): void {
    if (byte === quote) {
      // A quote inside quotes ends them, or is the first of a doubled one.
      if (!inQuotes && wasQuote) cell.push(quote);
      inQuotes = !inQuotes;
      wasQuote = !inQuotes;
      return;
    }
    wasQuote = false;
    if (!inQuotes && byte === between) endCell();
    else if (!inQuotes && byte === 10) endRecord();
    else if (cell.length < longestCell) cell.push(byte);
  }

  return {
    push(piece) {
      for (const byte of piece) takeByte(byte);
    },
    finish() {
      if (cell.length > 0 || cells.length > 0) endRecord();
    },
  };
}
