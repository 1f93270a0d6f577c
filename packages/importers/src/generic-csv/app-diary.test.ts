import { parseDiaryCsv } from "@ebb/core";
import { describe, expect, it } from "vitest";
import { appDiaryToCsv } from "./app-diary.ts";

const daylio = `full_date,date,weekday,time,mood,activities,note_title,note
2024-03-12,12 Mar,Tuesday,9:12 PM,awful,"partner | argument","","secret words"
2024-03-11,11 Mar,Monday,9:12 PM,good,"friends","",""
2024-03-10,10 Mar,Sunday,9:12 PM,sparkly,"","",""
`;

describe("appDiaryToCsv", () => {
  it("makes Daylio a diary of one person, without its notes", () => {
    const csv = appDiaryToCsv(daylio) ?? "";
    expect(csv).not.toContain("secret");
    const [dyad] = parseDiaryCsv(csv).dyads;
    const events = dyad?.checkIns.map(({ events: one }) => one);
    expect(events).toEqual([
      { low_mood: 0, friends_family: 1 },
      { low_mood: 1, argument: 1, together: 1 },
    ]);
  });

  it("takes Bearable's moods and leaves symptoms out", () => {
    const csv = appDiaryToCsv(
      "date formatted,weekday,time of day,category,rating/amount,detail,notes\n11th Mar 2024,Monday,am,Mood,1,,\n12th Mar 2024,Tuesday,am,Symptom,4,Headache,\n",
    );
    const [dyad] = parseDiaryCsv(csv ?? "").dyads;
    expect(dyad?.checkIns.map(({ events }) => events)).toEqual([{ low_mood: 1 }]);
  });

  it("averages the moods of a day and keeps what happened in any entry", () => {
    const header = "full_date,date,weekday,time,mood,activities,note_title,note";
    const rows = [
      '2024-03-12,12 Mar,Tuesday,9:12 PM,awful,"","",""',
      '2024-03-12,12 Mar,Tuesday,9:12 AM,good,"fight","",""',
    ];
    const [dyad] = parseDiaryCsv(appDiaryToCsv([header, ...rows].join("\n")) ?? "").dyads;
    const [swapped] = parseDiaryCsv(
      appDiaryToCsv([header, ...rows.reverse()].join("\n")) ?? "",
    ).dyads;
    expect(dyad?.checkIns.map(({ events }) => events)).toEqual([{ low_mood: 0.5, argument: 1 }]);
    expect(swapped?.checkIns).toEqual(dyad?.checkIns);
  });

  it("leaves other tables alone", () => {
    expect(appDiaryToCsv("time,person,text\n")).toBeUndefined();
  });
});
