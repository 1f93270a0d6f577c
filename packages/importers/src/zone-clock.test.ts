import { describe, expect, it } from "vitest";
import { fileFromBytes } from "./importer.ts";
import { readConversation } from "./read-conversation.ts";
import { zoneClockOf } from "./zone-clock.ts";

const hour = 3_600_000;

describe("zoneClockOf", () => {
  it("knows summer and winter, half hours, and the hour of the change", () => {
    const berlin = zoneClockOf("Europe/Berlin");
    expect(berlin?.offsetMs(Date.UTC(2024, 0, 15))).toBe(hour);
    expect(berlin?.offsetMs(Date.UTC(2024, 6, 15))).toBe(2 * hour);
    // 31 March 2024, one o'clock in UTC: clocks go forward.
    expect(berlin?.offsetMs(Date.UTC(2024, 2, 31, 0, 59))).toBe(hour);
    expect(berlin?.offsetMs(Date.UTC(2024, 2, 31, 1, 0))).toBe(2 * hour);
    expect(zoneClockOf("Asia/Kolkata")?.offsetMs(0)).toBe(5.5 * hour);
    expect(zoneClockOf("Nowhere/At-All")).toBeUndefined();
  });
});

describe("an export in UTC", () => {
  const telegram = JSON.stringify({
    name: "Ben",
    type: "personal_chat",
    id: 1,
    messages: [
      {
        id: 1,
        type: "message",
        date: "2024-07-15T23:30:00",
        date_unixtime: "1721086200",
        from: "Anna",
        from_id: "user1",
        text: "late",
      },
      {
        id: 2,
        type: "message",
        date: "2024-07-16T08:00:00",
        date_unixtime: "1721116800",
        from: "Ben",
        from_id: "user2",
        text: "early",
      },
    ],
  });
  const file = fileFromBytes("result.json", new TextEncoder().encode(telegram));

  it("stays in UTC and says so, or becomes the days of the zone that is named", () => {
    const plain = readConversation([file]);
    expect(plain.status === "read" && plain.report.zone).toBe("utc");
    expect(plain.status === "read" && plain.report.first).toBe("2024-07-15T23:30:00Z");
    const tokyo = readConversation([file], { zone: zoneClockOf("Asia/Tokyo") });
    if (tokyo.status !== "read") throw new Error("expected a reading");
    expect(tokyo.report.zone).toBe("Asia/Tokyo");
    expect(tokyo.report.first).toBe("2024-07-16T08:30:00");
    expect(tokyo.report.days?.map(({ date }) => date)).toEqual(["2024-07-16"]);
  });
});
