import { describe, expect, it } from "vitest";
import { longDateMs, weekdaysNamed } from "./calendar-words.ts";

const noon = Date.UTC(2024, 0, 1, 13, 2, 3);

describe("long dates", () => {
  it.each([
    "Monday, January 1, 2024 at 1:02:03\u202fPM UTC",
    "Monday, 1 January 2024 at 13:02:03 UTC",
    "Montag, 1. Januar 2024 um 13:02:03 UTC",
    "lundi 1 janvier 2024 à 13:02:03 UTC",
    "lunes, 1 de enero de 2024, 13:02:03 UTC",
    "segunda-feira, 1 de janeiro de 2024 13:02:03 UTC",
    "poniedziałek, 1 stycznia 2024 13:02:03 UTC",
    "понедельник, 1 января 2024 г. в 13:02:03 UTC",
    "2024年1月1日月曜日 13時02分03秒 UTC",
    "2024年1月1日 星期一 下午1:02:03 [UTC]",
    "วันจันทร์ที่ 1 มกราคม พ.ศ. 2567 เวลา 13 นาฬิกา 02 นาที 03 วินาที UTC",
  ])("%s is read", (text) => {
    expect(longDateMs(text)).toBe(noon);
  });

  it.each([
    "Tuesday, January 1, 2024 at 1:02:03 PM UTC",
    "Monday, January 1, 2024 at 1:02:03 PM",
    "Monday, 2024 at 1:02:03 PM UTC",
    "yesterday",
  ])("%s is not guessed", (text) => {
    expect(longDateMs(text)).toBeUndefined();
  });

  // The platform writes the sentences; what is read must be the time that was written, in every language.
  it("are read as the platform wrote them, or not at all", () => {
    const languages =
      "ar cs da de el en es fi fr he hi hu id it ja ko nl pl pt ru sv th tr uk vi zh";
    for (const language of languages.split(" ")) {
      const format = new Intl.DateTimeFormat(language, {
        dateStyle: "full",
        timeStyle: "long",
        timeZone: "UTC",
      });
      for (let step = 0; step < 40; step += 1) {
        const ms = Math.floor((Date.UTC(2018, 0, 1) + step * 5_791_237_000) / 1000) * 1000;
        expect([ms, language]).toEqual([longDateMs(format.format(ms)) ?? "none", language]);
      }
    }
  });
});

describe("weekdays", () => {
  it("are known by their name and its short form", () => {
    expect(weekdaysNamed("Mittwoch").has(3)).toBe(true);
    expect(weekdaysNamed("อ.").has(2)).toBe(true);
    expect(weekdaysNamed("Berta").size).toBe(0);
  });
});
