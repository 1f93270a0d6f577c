import { describe, expect, it } from "vitest";
import { createSession } from "./session.ts";

const dayMs = 86_400_000;

describe("createSession", () => {
  it("keeps one forecast a day of a reading, however often it is looked at", async () => {
    const session = createSession();
    const now = session.now({}) as { readonly at: string };
    for (let back = 40; back >= 0; back--) {
      const date = new Date(Date.parse(`${now.at.slice(0, 10)}T00:00:00Z`) - back * dayMs);
      const time = `${date.toISOString().slice(0, 10)}T20:00:00${now.at.slice(19)}`;
      const closeness = 5 + ((back * 7) % 5) - 2;
      await session.note({ act: { kind: "check-in", time, closeness, room: back % 4 } });
    }
    await session.tide({ span: 21, language: "en" });
    await session.tide({ span: 90, language: "de" });
    const kept = JSON.parse(await session.exportJson({})) as { acts: { kind: string }[] };
    const forecasts = kept.acts.filter(({ kind }) => kind === "forecast");
    expect(forecasts).toHaveLength(1);
    expect(forecasts[0]).toMatchObject({ person: "a", mean: expect.any(Number) });
  });

  it("asks for no room and calls nothing common while the gate is raised", async () => {
    const session = createSession();
    expect(await session.today({})).toMatchObject({ roomToday: { room: null } });
    expect(await session.common({ language: "en" })).toMatchObject({ checkIns: 0 });
    await session.answerSafe({ answers: { afraid: "yes" } });
    expect(await session.today({})).toMatchObject({ roomToday: null });
    expect(await session.common({ language: "en" })).toBeNull();
  });
});
