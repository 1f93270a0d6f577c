/** Words of the check-in: each scale with its question and the words at both ends and in the middle. */

/** Question and end words of one scale. */
export interface ScaleWords {
  readonly ask: string;
  readonly low: string;
  readonly middle: string;
  readonly high: string;
}

const scales: Record<string, ScaleWords> = {
  closeness: {
    ask: "How close did you feel?",
    low: "far",
    middle: "in between",
    high: "very close",
  },
  wanted: {
    ask: "How close did you want to be?",
    low: "less close",
    middle: "as it was",
    high: "closer",
  },
  stress: { ask: "Stress from outside", low: "none", middle: "some", high: "a lot" },
  room: { ask: "I pulled back", low: "not at all", middle: "some", high: "a lot" },
  reach: { ask: "I reached out", low: "not at all", middle: "some", high: "a lot" },
  understood: { ask: "I felt understood", low: "not at all", middle: "some", high: "fully" },
  other_closeness: {
    ask: "How close did the other seem to feel?",
    low: "far",
    middle: "in between",
    high: "very close",
  },
  other_room: { ask: "The other pulled back", low: "not at all", middle: "some", high: "a lot" },
  other_reach: { ask: "The other reached out", low: "not at all", middle: "some", high: "a lot" },
};

/** Events of the day as the person says them. */
const chips: Record<string, string> = {
  argument: "an argument",
  future_talk: "talk about the future",
  opened_up: "I opened up",
  asked_feelings: "I was asked about feelings",
  criticised: "I felt criticised or turned away",
  pushed: "I felt pushed",
  not_enough: "I felt not good enough",
  friends_family: "friends or family",
  money_work: "money or work worry",
  reminder: "a reminder of the past",
  low_mood: "low mood",
  apart: "time apart by choice",
  together: "time together",
  deep_talk: "we talked properly",
  milestone: "a step together, such as moving",
  wanted_room: "I wanted more room than I took",
  raised_by_me: "I raised it",
  good_news: "good news",
  small_openness: "a small openness",
  repair: "we made up",
};

/** The check-in. */
export const checkIn = {
  titleEvening: "How was today?",
  titleMorning: "How is this morning?",
  titleLate: "How was yesterday?",
  hint: "Tap each line once. What you leave open stays open.",
  scales,
  chips,
  save: "Save the day",
  more: "Was there more? None of this is needed.",
  events: "What happened",
  guess: "What I noticed of the other",
  guessNote: "This is your guess. Ebb marks it as one.",
  question: "One question",
  skip: "Skip it",
  note: "A note in your own words",
  late: "It will be marked as filled in later.",
  point: (value: number, low: string, high: string) => `${value} on the way from ${low} to ${high}`,
  open: (low: string, high: string) => `not answered; from ${low} to ${high}`,
};
