/** Words of the tide and its drawing. */
export const tide = {
  title: "Tide",
  contactNote:
    "This is contact in this chat, not closeness. Calls and time together are not in it.",
  nothing: "There is nothing to draw yet. The first check-in starts the line.",
  spans: { "21": "3 weeks", "90": "3 months", "365": "a year", all: "all" } as Record<
    string,
    string
  >,
  spanLabel: "How much to show",
  figure: (from: string, to: string) =>
    `Two lines with bands from ${from} to ${to}. The band holds the true level four times out of five.`,
  mover: "Move through the days",
  dayValue: (who: string, mean: string, low: string, high: string) =>
    `${who} ${mean} (${low} to ${high})`,
  noted: (value: string) => `noted ${value}`,
  noRecord: "No record near this day.",
  band: "The band holds the true level four times out of five. It widens where days are missing.",
  ebbs: "Ebbs in these weeks",
  moreEbbs: (n: number) => `and ${n} more`,
  touch:
    "The shaded stretches are ebbs. Touch one, or choose it in the list, to see what it was made of.",
  touchNone: "No ebb stands out in these weeks.",
  table: { day: "Day", mean: "level", band: "80 % band", noted: "noted", events: "events" },
  weekly: (step: number) => `One row stands for ${step} days.`,
  chosenRoom: "chosen room",
  hatched: "Hatched days are room that was chosen.",
  below: "Below the line",
  openLoop: "Loop: who answers whom",
  openWhy: "Why: what may be behind it",
  openNext: "Next: one step",
  openWeek: "This week on one page",
  openAhead: "What may come, and what came",
};
