import { describe, expect, it } from "vitest";
import type { Act } from "./act.ts";
import { actSchemas, isActKind } from "./act.ts";
import { parseNewAct, parseStoredAct } from "./parse-act.ts";
import { stateFromActs } from "./state.ts";

let made = 0;
function act(input: { kind: string; [field: string]: unknown }): Act {
  made += 1;
  const parsed = parseNewAct(input, { act: `t${made}`, at: "2026-03-01T21:00:00+01:00" });
  if (!parsed.ok) throw new Error(`${parsed.error.field}: ${parsed.error.expected}`);
  return parsed.value;
}

describe("stateFromActs", () => {
  it("reads check-ins of named people as a and b in order of appearance", () => {
    const state = stateFromActs([
      act({ kind: "check-in", person: "Kim", closeness: 4 }),
      act({ kind: "check-in", person: "Robin", closeness: 6, argument: true, late: null }),
      act({ kind: "check-in", person: "Kim", closeness: 5 }),
      act({ kind: "check-in", person: "a third", closeness: 9 }),
    ]);
    expect(state.people).toEqual({ a: "Kim", b: "Robin" });
    expect(state.checkIns.map(({ person }) => person).join("")).toBe("aba");
    expect(state.checkIns[1]?.events).toEqual({ argument: 1 });
    expect(state.checkIns[1]).not.toHaveProperty("late");
  });

  it("leaves out what was retracted or corrected", () => {
    const first = act({ kind: "check-in", closeness: 4 });
    const note = act({ kind: "note", text: "x" });
    const state = stateFromActs([
      first,
      note,
      act({ kind: "check-in", closeness: 7, replaces: first.act }),
      act({ kind: "retract", retracts: note.act }),
    ]);
    expect(state.checkIns.map(({ scales }) => scales.closeness)).toEqual([7]);
    expect(state.notes).toEqual([]);
    expect(state.acts).toBe(4);
  });

  it("counts an act once, however often it comes", () => {
    const note = act({ kind: "note", text: "x" });
    expect(stateFromActs([note, note]).notes).toHaveLength(1);
  });

  it("keeps the last of settings, lines, agreements and weeks", () => {
    const state = stateFromActs([
      act({ kind: "setting", name: "x", value: 1 }),
      act({ kind: "setting", name: "x", value: { y: [2] } }),
      act({ kind: "setting", name: "__proto__", value: 3 }),
      act({ kind: "weekly", week: "2026-03-09", started: "me" }),
      act({ kind: "weekly", week: "2026-03-02", started: "other" }),
      act({ kind: "weekly", week: "2026-03-09", started: "both" }),
      act({ kind: "line", line: "l", text: "one", review: "2026-06-01" }),
      act({ kind: "line", line: "l", text: "two", review: "2026-07-01" }),
      act({ kind: "line-review", line: "l", next_review: "2026-08-01", closed: true }),
      act({ kind: "answer", id: "q", value: 1 }),
      act({ kind: "answer", id: "q", value: null }),
    ]);
    expect(state.settings["x"]).toEqual({ y: [2] });
    expect(Object.getPrototypeOf(state.settings)).toBeNull();
    expect(state.weekly.map(({ week, started }) => `${week} ${started}`)).toEqual([
      "2026-03-02 other",
      "2026-03-09 both",
    ]);
    expect(state.lines).toMatchObject([{ text: "two", due: "2026-08-01", closed: true }]);
    expect(state.answerById["q"]).toBe(1);
    expect(state.answers).toHaveLength(2);
  });

  it("gives the same state for the same acts, and an empty one for none", () => {
    const acts = [act({ kind: "note", text: "x" }), act({ kind: "tag", ebb: "e", reason: "rej" })];
    expect(JSON.stringify(stateFromActs(acts))).toBe(JSON.stringify(stateFromActs([...acts])));
    expect(stateFromActs([]).checkIns).toEqual([]);
  });

  it("keeps and counts acts of an unknown kind", () => {
    const stored = parseStoredAct({ act: "u", at: "2026-01-01", kind: "dream", depth: 1 });
    if (!stored.ok) throw new Error("expected the act to be kept");
    expect(stateFromActs([stored.value])).toMatchObject({ acts: 1, unknown: 1 });
  });
});

describe("parseNewAct", () => {
  const fill = { act: "x", at: "2026-01-01T08:00:00+01:00", zone: "Europe/Berlin" };

  it("fills in id, time and zone, and leaves what was given", () => {
    const now = parseNewAct({ kind: "note", text: "x" }, fill);
    expect(now).toEqual({ ok: true, value: { ...fill, kind: "note", text: "x" } });
    const given = parseNewAct({ kind: "note", text: "x", at: "2025-01-01", extra: [1] }, fill);
    expect(given.ok && given.value).toEqual({
      act: "x",
      kind: "note",
      at: "2025-01-01",
      text: "x",
      extra: [1],
    });
  });

  it.each([
    [3, ""],
    [null, ""],
    [[], ""],
    [{ kind: "nothing" }, "kind"],
    [{ kind: "toString" }, "kind"],
    [{ kind: "check-in", closeness: 10.5 }, "closeness"],
    [{ kind: "check-in", wanted: -6 }, "wanted"],
    [{ kind: "check-in", argument: 2 }, "argument"],
    [{ kind: "check-in", tag: "sulking" }, "tag"],
    [{ kind: "check-in", at: "yesterday" }, "at"],
    [{ kind: "check-in", time: "2026-02-30" }, "time"],
    [{ kind: "tag", ebb: "e" }, "reason"],
    [{ kind: "helped", step: "a16", value: 3 }, "value"],
    [{ kind: "helped", step: "a16" }, "value"],
    [{ kind: "note" }, "text"],
    [{ kind: "note", text: "x", at: "2026-01-01T25:00:00Z" }, "at"],
    [{ kind: "note", text: "x", act: "a b" }, "act"],
  ])("refuses %j and names the field", (input, field) => {
    const parsed = parseNewAct(input, fill);
    expect(parsed.ok).toBe(false);
    if (!parsed.ok) expect(parsed.error.field).toBe(field);
  });

  it("knows every kind by its own name", () => {
    for (const [kind, schema] of Object.entries(actSchemas)) {
      expect(isActKind(kind)).toBe(true);
      expect(schema.entries.kind.literal).toBe(kind);
    }
  });
});
