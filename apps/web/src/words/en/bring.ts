/** Words for bringing in a chat export or a diary, with everything that can go wrong. */

const times = (count: number, one: string, many: string): string =>
  count === 1 ? `One ${one}` : `${count} ${many}`;

/** What is missing or doubtful in a chat, by its name in the report; others are only counted. */
const doubt: Readonly<Record<string, (count: number) => string>> = {
  truncated: () => "The export is cut: earlier messages are missing.",
  "disappearing-messages": () => "Messages were set to disappear. Those are not here.",
  "export-blocked-later": () =>
    "Somebody turned on advanced privacy for this chat. That is a wish to respect.",
  "file-ends-early": () => "The file ends in the middle.",
  "time-of-day-doubtful": (count) =>
    `${times(count, "time", "times")} may be off by twelve hours: the file does not say morning or evening.`,
  "pasted-lines": (count) =>
    `${times(count, "old line was", "old lines were")} pasted into a message and counted with it.`,
  "time-runs-backwards": () => "In one place time runs backward. Are two exports in one file?",
};

export const bring = {
  title: "Bring in a chat or a diary",
  lead: "One chat in which you write yourself, or one diary. The file is read on this device. Nothing leaves it.",
  pick: "Choose a file, or drop it here",
  kinds: "A chat export (.txt or .zip) or a diary table (.csv)",
  onlyTiming: "Ebb counts who wrote when. The words themselves are dropped.",
  reading: (name: string) => `Reading ${name} …`,
  secondsLeft: (seconds: number) =>
    seconds < 90 ? `About ${seconds} s left` : `About ${Math.round(seconds / 60)} min left`,
  stop: "Stop",
  stopped: "Stopped. Nothing of the file was kept.",
  foundTitle: "What is in this chat",
  foundCounts: (messages: number, calls: number) => `${messages} messages, ${calls} calls`,
  foundSpan: (from: string, to: string, days: number) =>
    `From ${from} to ${to}, messages on ${days} days`,
  foundWords: (code: string, percent: number) => `Language: ${code}, word lists cover ${percent} %`,
  noWordLists: "No word list fits the language.",
  missingTitle: "What is missing or in doubt",
  nothingMissing: "Nothing that Ebb can see.",
  doubt,
  otherDoubts: (count: number) =>
    `${times(count, "other place", "other places")} that Ebb was not sure of.`,
  togetherOut: (days: number) =>
    `${times(days, "day", "days")} together by your notes: left out, because a chat says little of them.`,
  elsewhere: "Did you two mostly write or talk another way for some time?",
  elsewhereMore: "Another app, calls, a shared flat or holiday. These days are then left out.",
  from: "From",
  to: "To",
  keptTitle: "What Ebb keeps",
  kept: "While you look: counts by day and person (messages, words, questions, calls, reactions, starts, words of the lists), waits until answers, and the time of each turn.",
  thrown: "Thrown away: every word of the text. Ebb cannot show it again.",
  preview: "Exactly what is stored if you add it",
  previewMore:
    "Both names, how many messages there are, and for each day how many turns each of you wrote. Nothing else.",
  day: "Day",
  whoTitle: "Which of these is you?",
  whoLead: "The other name stands for the person you write with.",
  orderTitle: "Which comes first in the date?",
  orderLead: (line: string) => `The file says “${line}”. Which day is meant?`,
  mapTitle: "Which column is which?",
  mapLead: "Ebb does not know this table yet. Say which column holds what.",
  mapTime: "Day or time",
  mapPerson: "Person",
  mapDyad: "Couple",
  mapCloseness: "Closeness of the first person",
  mapOther: "Closeness of the second person, if it is in the same row",
  mapLow: "Lowest",
  mapHigh: "Highest",
  mapNone: "not in this file",
  dyadTitle: "Which couple?",
  dyadLead: (count: number) => `This table holds ${count} couples. Choose one.`,
  go: "Read it",
  adopt: "Add it to my record",
  onlyLooked: "So far you only look at this file.",
  another: "Choose another file",
  cannot: "This file cannot be read",
  how: "How to get the file",
  howWhatsapp:
    "WhatsApp: open the chat, then its menu, More, Export chat, Without media. Save the file, then choose it here.",
  howIphone: "On an iPhone: share the export, choose Save to Files, then pick it here.",
  howTelegram: "Telegram on a computer: open the chat, its menu, Export chat history, format JSON.",
  howRefused:
    "If the app says that the chat cannot be exported, the other person may have set advanced privacy for it. That is a common setting and no sign that something is hidden.",
  consent: "Only bring in a chat that you take part in.",
};
