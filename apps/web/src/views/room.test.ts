import { describe, expect, it } from "vitest";
import { returnTime } from "./room.ts";

describe("returnTime", () => {
  it("names a time of the clock that a person would say", () => {
    const at = "2026-02-28T22:10:00+01:00";
    expect(returnTime(at, "hour")).toBe("2026-02-28T23:10");
    expect(returnTime("2026-02-28T23:40:00+01:00", "hour")).toBe("2026-03-01T00:40");
    expect(returnTime(at, "evening")).toBe("2026-03-01T08:00");
    expect(returnTime(at, "day")).toBe("2026-03-01T18:00");
    expect(returnTime(at, "weekend")).toBe("2026-03-02T18:00");
  });
});
