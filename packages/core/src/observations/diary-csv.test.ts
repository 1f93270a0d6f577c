import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { type CheckIn, eventNames, reasonIds, type ScaleName, scaleRanges } from "./check-in.ts";
import { parseCsv, writeCsv } from "./csv.ts";
import { parseDiaryCsv } from "./diary-csv.ts";
import { parseDiaryMap } from "./diary-map.ts";
import { writeDiaryCsv } from "./diary-write.ts";

const mapOf = (json: unknown) => {
  const map = parseDiaryMap(JSON.stringify(json));
  if (!map.ok) throw new Error(map.error.path);
  return map.value;
};

describe("parseCsv", () => {
  it("reads quotes, commas, line breaks in cells, and knows the line of each record", () => {
    const { rows, problems } = parseCsv('\ufeffa,b\r\n"x, ""y""\nz",1\r\r\n2,\n');
    expect(rows).toEqual([
      { line: 1, cells: ["a", "b"] },
      { line: 2, cells: ['x, "y"\nz', "1"] },
      { line: 5, cells: ["2", ""] },
    ]);
    expect(problems).toEqual([]);
  });

  it("reports a quote out of place and goes on", () => {
    expect(parseCsv('a\n"x"y\nb"c\n"open').problems.map(({ line }) => line)).toEqual([2, 3, 4]);
  });

  it("reads back what writeCsv wrote, and never writes a cell that a spreadsheet runs", () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom("=1+1", "'=x", "+x", "-2", "@a", "\tx"));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const text = writeCsv([["h1", "h2"], ...rows]);
        const cells = parseCsv(text).rows.flatMap((row) => row.cells);
        for (const one of cells) expect(one).not.toMatch(/^[=+\-@\t\r]/);
      }),
      { seed: 1 },
    );
  });
});

describe("parseDiaryCsv", () => {
  it("reads any subset and order of columns, empty as missing, unknown columns kept", () => {
    const diary = parseDiaryCsv(
      "argument,time,moon,closeness,person,wanted,tag,late\n" +
        "1,2026-03-01T21:30:00+01:00,full,6.5,b,-3,stress,1\n" +
        ",2026-03-01,,,a,2,,\n",
    );
    expect(diary.problems).toEqual([]);
    expect(diary.unknownColumns).toEqual(["moon"]);
    expect(diary.days).toBe("calendar");
    const [dyad] = diary.dyads;
    expect(dyad?.extras).toEqual([{ moon: "" }, { moon: "full" }]);
    expect(dyad?.checkIns).toEqual([
      {
        person: "a",
        time: { day: 20513, minute: undefined, offsetMinutes: undefined },
        scales: { wanted: 2 },
        events: {},
      },
      {
        person: "b",
        time: { day: 20513, minute: 1290, offsetMinutes: 60 },
        scales: { closeness: 6.5, wanted: -3 },
        events: { argument: 1 },
        tag: "stress",
        late: true,
      },
    ]);
  });

  it("names line and column of every cell that cannot be used, and keeps the rest", () => {
    const diary = parseDiaryCsv(
      "dyad,person,time,closeness,argument,tag,late\n" +
        'x,a,2026-02-30,5,0,,\n"x",a,2026-02-01,11,0.5,,\nx,a,2026-02-02,abc,2,bored,3\n' +
        "x,,2026-02-03,5,,,\nx,a,12,5,,,\nx,b,2026-02-04,5,,,,9\nx,c,2026-02-04,5,,,\n",
    );
    expect(diary.problems).toEqual([
      { type: "bad-time", line: 2, column: "time" },
      { type: "out-of-range", line: 3, column: "closeness", range: [0, 10] },
      { type: "not-a-number", line: 4, column: "closeness" },
      { type: "out-of-range", line: 4, column: "argument", range: [0, 1] },
      { type: "unknown-tag", line: 4, column: "tag" },
      { type: "out-of-range", line: 4, column: "late", range: [0, 1] },
      { type: "no-person", line: 5, column: "person" },
      { type: "mixed-time-kinds", line: 6, column: "time" },
      { type: "too-many-cells", line: 7, column: undefined },
      { type: "third-person", line: 8, column: "person" },
    ]);
    expect(diary.dyads[0]?.checkIns.map(({ scales, events }) => [scales, events])).toEqual([
      [{}, { argument: 0.5 }],
      [{ closeness: 5 }, {}],
    ]);
  });

  it("gives two names of a file the same roles in every dyad, and two names a dyad otherwise", () => {
    const common = parseDiaryCsv(
      "dyad,person,time,closeness\n1,man,1,5\n1,woman,1,6\n2,woman,1,7\n2,man,1,8\n",
    );
    expect(common.dyads.map(({ people }) => people)).toEqual([
      { a: "man", b: "woman" },
      { a: "man", b: "woman" },
    ]);
    expect(common.dyads[1]?.checkIns.map(({ person }) => person)).toEqual(["b", "a"]);
    const own = parseDiaryCsv("dyad,person,time,closeness\n1,Ann,1,5\n1,b,1,6\n2,Eve,1,7\n");
    expect(own.dyads.map(({ people }) => people)).toEqual([
      { a: "Ann", b: "b" },
      { a: "Eve", b: undefined },
    ]);
  });

  it("counts the same row twice once, and keeps two different rows of one time with a problem", () => {
    const diary = parseDiaryCsv("person,time,closeness\na,1,5\na,1,5\na,1,6\na,1.5,7\n");
    expect(diary.dyads[0]?.checkIns.map(({ scales }) => scales.closeness)).toEqual([5, 6, 7]);
    expect(diary.problems.map(({ type, line }) => [type, line])).toEqual([
      ["duplicate-row", 3],
      ["duplicate-time", 4],
    ]);
    expect(diary.dyads[0]?.checkIns[2]?.time).toEqual({
      day: 1,
      minute: 720,
      offsetMinutes: undefined,
    });
  });

  it("keeps the local day on both sides of summer time and of midnight", () => {
    const diary = parseDiaryCsv(
      "person,time,closeness\na,2026-03-29T00:30:00+01:00,5\na,2026-03-29T23:30:00+02:00,6\n" +
        "a,2026-03-30T00:10:00+02:00,7\n",
    );
    const days = diary.dyads[0]?.checkIns.map(({ time }) => time.day) ?? [];
    expect(days.map((day) => day - (days[0] ?? 0))).toEqual([0, 0, 1]);
  });

  it("reports files that are no diary without throwing", () => {
    const types = (text: string) => parseDiaryCsv(text).problems.map(({ type }) => type);
    expect(types("")).toEqual(["no-header"]);
    expect(types("person,closeness\na,5\n")).toEqual(["no-time-column"]);
    expect(types("person,time,moon\na,1,5\n")).toEqual(["no-known-columns"]);
    fc.assert(
      fc.property(fc.string(), (text) => {
        parseDiaryCsv(text);
        parseDiaryCsv(`person,time,closeness\n${text}`);
      }),
      { seed: 2 },
    );
  });
});

describe("parseDiaryCsv with a mapping file", () => {
  it("maps a long table's columns and ranges, and dates day 0", () => {
    const map = mapOf({
      dyad: "dyadid",
      person: "who",
      time: "Day",
      origin: "2000-01-01",
      closeness: { column: "satisf_A", range: [1, 7] },
      argument: { column: "conflict_A", range: [1, 7] },
      room: { column: "open", range: [5, 1] },
    });
    const text = "dyadid,who,Day,satisf_A,conflict_A,open\n9,M,1,7,4,4\n9,F,1,1,9,\n";
    const diary = parseDiaryCsv(text, map);
    expect(diary.days).toBe("calendar");
    expect(diary.dyads[0]?.id).toBe("9");
    expect(
      diary.dyads[0]?.checkIns.map(({ time, scales, events }) => [time.day, scales, events]),
    ).toEqual([
      [10958, { closeness: 10, room: 2.5 }, { argument: 0.5 }],
      [10958, { closeness: 0 }, {}],
    ]);
    expect(diary.problems).toEqual([
      { type: "out-of-range", line: 3, column: "conflict_A", range: [1, 7] },
    ]);
  });

  it("makes two check-ins of a wide row, and none for a person with empty cells", () => {
    const map = mapOf({
      dyad: "couple",
      time: "day",
      a: { closeness: { column: "clos_w", range: [1, 7] } },
      b: { closeness: { column: "clos_m", range: [1, 7] } },
    });
    const diary = parseDiaryCsv("couple,day,clos_m,clos_w,closeness\n1,1,7,4,3\n1,2,,4,3\n", map);
    expect(diary.days).toBe("numbered");
    expect(diary.unknownColumns).toEqual(["closeness"]);
    expect(
      diary.dyads[0]?.checkIns.map(({ person, scales }) => [person, scales.closeness]),
    ).toEqual([
      ["a", 5],
      ["b", 10],
      ["a", 5],
    ]);
  });

  it("names a mapped column that the file lacks", () => {
    const diary = parseDiaryCsv("person,time,x\na,1,2\n", mapOf({ closeness: "y" }));
    expect(diary.problems[0]).toEqual({ type: "missing-mapped-column", line: 1, column: "y" });
  });

  it("refuses a mapping file by path", () => {
    const path = (json: unknown) => {
      const map = parseDiaryMap(JSON.stringify(json));
      return map.ok ? "fine" : map.error.path;
    };
    expect(path([])).toBe("");
    expect(path({ closenes: "x" })).toBe("closenes");
    expect(path({ closeness: { column: "x", range: [1, 1] } })).toBe("closeness.range");
    expect(path({ a: { closeness: 3 } })).toBe("a.closeness");
    expect(path({ person: "p", a: {} })).toBe("person");
    expect(path({ origin: "2000-13-01" })).toBe("origin");
    expect(parseDiaryMap("{").ok).toBe(false);
  });
});

describe("writeDiaryCsv", () => {
  const scales = fc.record(
    Object.fromEntries(
      Object.entries(scaleRanges).map(([name, [min, max]]) => [
        name,
        fc.double({ min, max, noNaN: true }).map((x) => x + 0),
      ]),
    ) as Record<ScaleName, fc.Arbitrary<number>>,
    { requiredKeys: ["closeness"] },
  );
  const events = fc.dictionary(
    fc.constantFrom(...eventNames),
    fc.double({ min: 0, max: 1, noNaN: true }).map((x) => x + 0),
    { noNullPrototype: true },
  );
  const checkIn = fc.record(
    {
      scales,
      events,
      tag: fc.constantFrom(...reasonIds, "other" as const),
      late: fc.boolean(),
    },
    { requiredKeys: ["scales", "events"] },
  );
  const times = fc.uniqueArray(
    fc.record({
      day: fc.integer({ min: 0, max: 40_000 }),
      minute: fc.option(fc.integer({ min: 0, max: 1439 }), { nil: undefined }),
    }),
    { minLength: 1, selector: ({ day, minute }) => day + (minute ?? 0) / 1440 },
  );

  it("is read back as the same check-ins, with dates and with numbered days", () => {
    const person = fc.constantFrom("a" as const, "b" as const);
    const source = fc.tuple(times, fc.infiniteStream(fc.tuple(checkIn, person)));
    fc.assert(
      fc.property(
        source,
        fc.constantFrom("calendar" as const, "numbered" as const),
        ([at, rest], days) => {
          const stream = rest[Symbol.iterator]();
          const checkIns = at
            .sort((p, q) => p.day + (p.minute ?? 0) / 1440 - q.day - (q.minute ?? 0) / 1440)
            .map((time): CheckIn => {
              const [one, who] = stream.next().value as [
                Omit<CheckIn, "person" | "time">,
                "a" | "b",
              ];
              return { person: who, time: { ...time, offsetMinutes: undefined }, ...one };
            });
          const diary = parseDiaryCsv(writeDiaryCsv([{ id: "", checkIns }], days));
          expect(diary.problems).toEqual([]);
          expect(diary.dyads[0]?.checkIns).toEqual(checkIns);
        },
      ),
      { seed: 3, numRuns: 200 },
    );
  });
});

test("a table with semicolons or tabs is refused by name, for its decimal commas cannot be guessed", () => {
  for (const separator of [";", "\t"]) {
    const header = ["person", "time", "closeness"].join(separator);
    const diary = parseDiaryCsv(`${header}\na${separator}2025-01-01${separator}5,5\n`);
    expect(diary.problems).toEqual([{ type: "other-separator", line: 1, column: undefined }]);
    expect(diary.dyads).toEqual([]);
  }
});
