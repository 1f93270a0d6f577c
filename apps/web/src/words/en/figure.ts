/** Words of drawings that stand on several screens: saving, the plane of both, what came, the season. */
export const figure = {
  save: "Save this picture (SVG)",
  plane: "Both at once",
  planeLead:
    "Each faint point is a day: how close you felt, and how close the other felt. The line goes from week to week.",
  planeFigure: (from: string, to: string) =>
    `A line from ${from} to ${to}: to the right you felt closer, upward the other felt closer.`,
  planeSentence: (days: number, closer: number, farther: number, apart: number) =>
    `On ${days} days with both: ${closer} closer than usual for both, ${farther} farther for both, ${apart} split.`,
  planeTable: {
    where: "Where",
    days: "Days",
    closer: "both closer than usual",
    farther: "both farther than usual",
    a: (a: string, b: string) => `${a} closer, ${b} farther`,
    b: (a: string, b: string) => `${a} farther, ${b} closer`,
  },
  planeStart: "first",
  planeEnd: "last",
  planeNone: "There are no days of both yet, so there is nothing to set side by side.",
  came: "What was forecast, and what came",
  cameFigure: (days: number) =>
    `For each of ${days} days twenty marks where the day could have come to lie, and a line through what came.`,
  bands: "How often the forecast held",
  bandsFigure:
    "Four bands: how often the day should lie inside, and how often it did, with the play of chance.",
  bandsSentence: (promised: string, seen: string) =>
    `${seen} of the days lay inside the ${promised} band.`,
  bandsTable: { band: "Band", seen: "Days inside", play: "Play of chance (80 %)" },
  promised: "expected",
  seen: "seen",
};

/** Words of the end of a season. */
export const season = {
  title: "These 21 days",
  lead: (noted: number, of: number) =>
    `You noted ${noted} of ${of} days. Blank days stay blank paper.`,
  none: "Nothing was noted in this season. That is fine. You can rest, or begin another.",
  line: "The line of these days",
  holds: "What can be said",
  over: "A season ends here, so that noting does not go on for ever.",
  rest: "Rest for now",
  another: "Begin another season",
  begun: "A new season has begun.",
  resting: "Resting. Nothing is asked of you. You can note a day whenever you want.",
};

/** Words of the file of the page for a therapist, and of its reader. */
export const pageFile = {
  save: "Save as a file",
  saveMore:
    "The file holds what is on this page and nothing else. It is not encrypted: give it only to people you trust.",
  open: "Open a page that somebody gave you",
  openMore: "It is read on this device and kept nowhere. When you close it, it is gone.",
  refused: "This is not such a page, or it is damaged. Ask for a new one.",
  title: "A page that was given to you",
  made: (day: string) => `Made on ${day}.`,
  close: "Close it",
  weeks: "Week by week",
  week: "Week from",
  days: "days noted",
  ebbs: "Ebbs",
  noEbbs: "No ebb stands out in this time.",
};
