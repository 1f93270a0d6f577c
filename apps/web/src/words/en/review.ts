/** Words of the weekly page, the lines, what may come, and the page for a therapist. */
export const week = {
  title: "This week on one page",
  sentence: (noted: number, low: number, high: number) =>
    low === high
      ? `You noted ${noted} days, each with closeness at ${low} of 10.`
      : `You noted ${noted} days, with closeness between ${low} and ${high} of 10.`,
  good: "What went well",
  nothingGood: "Nothing was noted as good this week. That happens.",
  line: "The week as a line",
  notEnough: "Fewer than three days are noted this week. There is no line to draw yet.",
  changed: "What Ebb changed its mind about",
  nothingChanged: "Nothing this week.",
  moves: {
    new: "New",
    stronger: "Surer than before",
    weaker: "Less sure than before",
    gone: "No longer said",
  },
  came: "What Ebb forecast, and what came",
  cameCount: (inside: number, of: number) =>
    `On ${inside} of the last ${of} days what you noted lay inside the band. About four in five should.`,
  cameDay: (low: string, high: string, came: string) =>
    `forecast ${low} to ${high}, you noted ${came}`,
  places: {
    inside: "as forecast",
    closer: "closer than forecast",
    farther: "farther than forecast",
  },
  cameTable: { day: "Day", band: "80 % band", came: "noted", place: "how it lay" },
  five: "The weekly five",
  fiveMore: "One tap each. Leave out what you do not know.",
  started: "Who mostly started things?",
  planned: "Who planned?",
  made_up: "Who made up after friction?",
  who: { me: "me", other: "the other", both: "both", neither: "neither" },
  return_me: "When I stepped back: was there a word, and a return?",
  return_other: "When the other stepped back: was there a word, and a return?",
  returns: {
    word_and_return: "a word and a return",
    return_only: "a return, no word",
    word_only: "a word, no return",
    neither: "neither",
    not_stepped_back: "did not step back",
  },
  future: "A talk about the future?",
  futures: { none: "none", had: "we had one", put_off: "put off without a date" },
  save: "Save the week",
  saved: "The week is saved.",
  hold: "There was an argument in the last two days. Looking into it can wait. What would be good for you tonight?",
};

/** Words of the lines. */
export const lines = {
  title: "Lines",
  lead: "A line is a limit that you write in a calm moment. You look at it on its day, not before. Ebb never decides for you.",
  example: "For example: three months without a word about the future would be too long.",
  text: "My line",
  review: "Look at it on",
  add: "Write it down",
  none: "There is no line yet.",
  due: "due",
  on: (day: string) => `to look at on ${day}`,
  look: "Look at it now",
  closed: "closed",
  notYet: (day: string) =>
    `You looked at the whole less than four weeks ago. It can be looked at again from ${day} on.`,
  back: "Back to my lines",
  criteria: "What speaks for being stuck",
  convention:
    "These limits were set, not proven. No study has found a number at which one should leave.",
  holds: { yes: "holds", no: "does not hold", unknown: "not known" },
  otherSide: "What speaks against it",
  noOtherSide: "Nothing was noted for that side. That does not mean there is nothing.",
  counterweights: {
    trend_better: "The last four weeks were closer than the four before.",
    repairs: "There were steps of repair.",
    words_given: "Words were given when there was distance.",
    own_conduct: "What you do yourself plays a part.",
  } as Record<string, string>,
  mine: "What I choose",
  measures: "What you can add",
  measuresMore: "Both can stay open. What is open never counts against anybody.",
  minimum: "My own minimum of feeling understood",
  noMinimum: "none",
  declined: "I offered to agree on a time of return. Was it turned down?",
  dontKnow: "not clear",
  youSaid: (text: string) => `You wrote: “${text}”`,
  pictureTitle: "The picture",
  pictures: {
    moving: "Moving: there is effort on both sides.",
    stuck: "Stuck: there is effort, and the loop is the same.",
    one_sided: "One-sided: most of the weight lies on one of you.",
    unsafe: "Not safe: this comes before everything else.",
    too_early: "Too early: it takes eight weeks and 24 check-ins.",
  } as Record<string, string>,
  options: "What you could do",
  option: {
    agreement: "Make an agreement with a day to look at it, six to eight weeks from now",
    request: "Ask directly for what would have to change",
    support: "Talk it over with somebody you trust",
    later: "Look again later",
    close: "Close this line",
  } as Record<string, string>,
  noVerdict: "This is no verdict and no forecast. It is your line and your days.",
  nextReview: "Look again on",
  done: "Noted.",
};

/** Words of the page on forecasts. */
export const ahead = {
  title: "What may come, and what came",
  fan: "Twenty lines that fit what is known. The next days may go like any of them.",
  fanSentence: (day: string, low: string, high: string) =>
    `Four times out of five, ${day} should lie between ${low} and ${high}.`,
  none: "There is no forecast yet. It takes some weeks of check-ins, and a chat alone gives none.",
  ledger: "The ledger",
  noSkill:
    "So far the forecasts are no better than “as it was the last time”. Ebb goes on keeping them, and does not show them.",
  skill: (n: number, cover: string) =>
    `Of ${n} forecasts, ${cover} of what came lay inside the band. It should be about 80 %.`,
  fewScored: (n: number, need: number) =>
    `Ebb keeps one forecast a day and later checks what came. So far ${n === 0 ? "none" : n} can be checked. From ${need} on Ebb says how good they are.`,
  beats: "They came closer than “as it was the last time” and “as it is on average”.",
  rivals: {
    head: "Who forecast",
    miss: "Miss (CRPS, smaller is better)",
    ebb: "Ebb",
    persistence: "as it was the last time",
    mean: "as it is on average",
  },
  table: { day: "Day", middle: "middle", band: "80 % band" },
};

/** Words of the page for a therapist, and for those who study couples. */
export const therapist = {
  title: "Page for a therapist",
  lead: "One page to print or take along. It holds only what the days say, and no private answer.",
  print: "Print it",
  selfReported: "Self-reported. Not a medical test, and not a live alert system.",
  period: "Period",
  noted: "Noted by",
  days: (n: number) => `${n} days`,
  checkIns: (n: number) => `${n} check-ins`,
  sentence: "In short",
  course: "Course",
  cycle: "Cycle, as the person draws it",
  uncertain: "What is uncertain",
  topics: "What I want to talk about",
  topicsMore: "Write it here; it stays on this page and is printed with it.",
  none: "There is no record to print yet. Look at the example couple to see such a page.",
  file: "Save as a file",
  forTherapists:
    "If you are a therapist: look at the example couple and its page. No account is needed.",
};

/** Words for researchers. */
export const research = {
  title: "For those who study couples",
  lead: "The same engine runs on the command line, for one couple or thousands.",
  facts: [
    "ebb fit reads diaries of many couples and writes one line of results for each.",
    "ebb simulate makes couples with known truth. ebb loglik gives the exact log likelihood for comparison with other software.",
    "Diary files are plain CSV: dyad, person, time, closeness and what else was noted. Other tables are mapped by a small file.",
    "The equations, the priors and the studies of false alarms stand in the repository, with the commands that make them.",
  ],
};
