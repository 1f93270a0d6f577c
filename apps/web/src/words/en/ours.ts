/** Words of everything for two: cards, sharing, the reading of both, agreements, talking together. */
export const ours = {
  title: "For two",
  lead: "Each of you keeps an own record. Only what you choose is shared, and only by file.",
  more: "Share chosen days, read the loop of both, make agreements.",
  with: (name: string) => `You share with ${name}.`,
  back: "For two",
  doors: {
    card: "My card, and the card of the other",
    cardMore: "Two cards and four words. Nothing is shared by this.",
    share: "Share days",
    shareMore: "You choose, you see it first, you hand over a file.",
    bring: "Bring in the days of the other",
    bringMore: "Marked as theirs. You can take them out at any time.",
    loop: "The loop of both",
    loopMore: "Read only from what both of you released.",
    agreements: "Agreements",
    agreementsMore: "Room with a return, topics for later, rituals.",
    talk: "Talk together",
    talkMore: "Fifteen minutes, in turns, on one device.",
    guess: "Guess, then look",
    guessMore: "Both answer, then both see.",
    openings: "Small openness",
    openingsMore: "One sentence at a time, private first.",
    leave: "End the sharing",
    leaveMore: "At any time, on this side only, without a word.",
  },
  held: "Practices for two open once the private questions are answered, each of you alone.",
  heldLink: "Look at them",
  nothingNow: "There is nothing to do together here right now.",
  place: {
    own: "Two people on one device each keep an own record here, with an own passphrase. Neither can open the other's.",
    beside: "I am another person: keep my record beside it",
    which:
      "Two records lie here. Open yours first. Then only yours is deleted, and the other stays.",
  },
};

/** Words of being asked alone. */
export const alone = {
  title: "First, each of you alone",
  why: "These questions come before the first file, and again every eight weeks. The other sees neither your answers nor that you were asked.",
  goOn: "Go on",
};

/** Words of the cards. */
export const card = {
  title: "My card and theirs",
  lead: "A card says where a file for you can be locked, so that only you can open it. It says nothing about you.",
  needsKept: "A card has a key, and the key lives in your kept record. Keep the record first.",
  keep: "Keep my record",
  name: "My name, as the other will read it",
  make: "Show my card",
  mine: "My card",
  mineMore: "Let the other take a picture of it, or send them the text.",
  qr: "My card as a QR code. The same stands below as text.",
  text: "My card as text",
  copy: "Copy the text",
  copied: "Copied.",
  theirs: "The card of the other",
  theirName: "What I call the other",
  theirText: "Their card as text",
  theirPicture: "Or a picture of their code",
  theirPictureMore:
    "On a phone this can open the camera for one picture. Ebb itself never uses the camera, and keeps no picture.",
  unread: "No code could be read from that picture. Try again, closer and with more light.",
  goOn: "Go on to the four words",
  trouble: {
    "no-card": "This text is no card, or a letter got lost. Copy it again.",
    "own-card": "This is your own card.",
    "not-kept": "A card has a key, and the key lives in your kept record. Keep the record first.",
  } as Record<string, string>,
  wordsTitle: "Four words",
  wordsLead: "Read these four words to each other, in one room or on the phone.",
  same: "We both have the same words",
  other: "The words differ",
  differ:
    "Then one card came the wrong way. Begin again, with the card from the other's own screen.",
  sure: (name: string) => `The card of ${name} is sure now. Nothing is shared yet.`,
  again: "Take in another card",
  notSure: "The four words are still to be read.",
};

/** Words of giving days. */
export const share = {
  title: "Share days",
  lead: "What is not chosen here does not leave your record.",
  grant:
    "What the other sees, they can remember or copy. What you show in full, such as a note, they may write down by hand and keep. You can take it back: then nothing new can be read from it, but what was read stays read.",
  replaces: "This file takes the place of the one before.",
  items: "What",
  item: {
    closeness: "closeness",
    room: "pulled back",
    reach: "reached out",
    events: "events",
    tags: "what it was about",
    guesses: "what I guessed of the other",
  } as Record<string, string>,
  days: "Which days",
  from: "From",
  to: "To",
  noDays: "There is no day of your own to share yet.",
  notes: "Notes, one by one",
  notesMore: "A note is shown in full.",
  noNotes: "You have no notes.",
  agreements: "Agreements",
  therapist: "May be on a page for a therapist",
  therapistMore: "Both of you must say so, or the page carries only one.",
  preview: "This is what the other will see",
  previewNone: "Nothing so far. Choose something above.",
  previewDays: (n: number) => (n === 1 ? "One entry" : `${n} entries`),
  leaveOut: "Leave out",
  takeIn: "Take in again",
  leftOut: "Left out",
  make: "Make the file",
  made: "The file is made. Hand it over in any way. Only the other can open it.",
  save: "Save the file",
  send: "Hand it over",
  given: "What the other may see now",
  givenRange: (from: string, to: string) => `${from} to ${to}`,
  takeBack: "Take it all back",
  takeBackMore: "Makes a file that removes your days over there, once it is brought in.",
  trouble: {
    "not-paired": "There is no card of the other yet.",
    "not-sure": "Read the four words first.",
    "not-kept": "Keep your record first.",
  } as Record<string, string>,
  parts: { morning: "morning", evening: "evening" },
  about: "about",
  guessed: "guessed of the other",
};

/** Words of bringing in what the other gave. */
export const theirs = {
  title: "Days of the other",
  lead: "A file from the other opens here, and only here. It never mixes with your own notes.",
  pick: "Choose the file",
  of: (name: string) => `From ${name}`,
  brought: (n: number) => (n === 1 ? "One entry was brought in." : `${n} entries were brought in.`),
  takenBack: "This file takes back what the other gave. It is gone here.",
  remove: "Take it out",
  removed: "It is taken out.",
  none: "Nothing of the other is here.",
  notes: "Notes",
  quote: "Write something of it into my own notes",
  quoteMore: "By hand and in your words. It stays yours, also when the other takes theirs back.",
  quoteKeep: "Keep it as my note",
  quoteKept: "It stands in your notes.",
  takeAgreement: "Take into my agreements",
  problem: {
    "not-a-share": "This is no file of shared days.",
    "too-large": "This file is too large to be shared days.",
    damaged: "This file is cut off or changed. Ask for it again.",
    "for-somebody-else": "This file is locked for another card than yours.",
    "from-somebody-else": "This file was not made by the person you share with.",
    "newer-version": "This file was made by a newer Ebb. Update yours first.",
    "brought-in-before": "This file was brought in before.",
    "older-than-known": "A newer file was brought in already. This older one changes nothing.",
    "not-paired": "Take in the card of the other first.",
  } as Record<string, string>,
};

/** Words of the reading of both. */
export const both = {
  title: "The loop of both",
  basis: (name: string, days: number) => `${name}: ${days} days with closeness released`,
  basisMissing: (name: string, days: number, missing: number) =>
    `${name}: ${days} days with closeness released, ${missing} still missing`,
  missing: (need: number) =>
    `The loop of both is read once each has released ${need} days with closeness.`,
  drawn: "Until then this is the loop as you drew it.",
  notDrawn: "Until then you can draw it as you see it.",
  noneYet: "Nothing is shared yet. Both of you choose what to release.",
  pattern: {
    too_early: "It is too early to say how the two of you answer each other.",
    not_told:
      "From these days it cannot be told that either of you follows the other. That is common.",
    one_way: "One of you tends to answer the other. The other way round cannot be told yet.",
    both_follow: "When one of you comes closer, the other tends to come closer too.",
    both_oppose: "When one of you comes closer, the other tends to take room.",
    push_pull:
      "One of you tends to come closer when the other does, and the other then takes room. Neither makes this loop alone.",
  },
  first: (name: string, dots: number) => `${name} tends to move first: ${dots} of 20.`,
  firstUnclear: "Who moves first cannot be told.",
  fit: "Does it fit? Both of you can say no. The days are only what was noted.",
  forTherapist: "Both, as both released it",
  onPage:
    "Both of you released your days to this page, so it carries both, printed and as a file. Taken back, they are gone from the next page on; a page that was handed over stays what it was.",
  heldOnPage:
    "Both of you released your days to this page. The part of both stands here once the private questions are answered, each of you alone.",
  signed: "This part bears the releases of both, each signed with an own key.",
  course: "The course of both",
  gap: "What one said, what the other guessed",
  gapLead: "Only days on which the one released it and the other released a guess.",
  gapOf: (name: string, scale: string) => `${name}: ${scale}`,
  gapScale: { closeness: "closeness", room: "pulled back", reach: "reached out" },
  gapSum: (days: number, size: string) => `On ${days} days the guess was off by ${size} points.`,
  gapFew: (days: number) => (days === 1 ? "One day so far." : `${days} days so far.`),
  gapTable: { day: "Day", said: "Said", guessed: "Guessed" },
  gapMarks: "Filled: said. Ring: guessed by the other.",
};

/** Words of agreements. */
export const agree = {
  title: "Agreements",
  lead: "Small, with a time, and open to change. Each of you keeps an own list.",
  about: "What kind",
  kinds: { space: "room with a return", topic: "a topic for later", ritual: "a ritual" } as Record<
    string,
    string
  >,
  text: "What we agreed, in a few words",
  when: { space: "Back at", topic: "We talk on", ritual: "First on" } as Record<string, string>,
  repeats: "How often",
  every: { once: "once", daily: "every day", weekly: "every week" } as Record<string, string>,
  add: "Note it",
  none: "There is no agreement yet.",
  calendar: "Calendar entry",
  calendarText: "As agreed",
  done: "It is kept",
  end: "It ended",
  over: "over",
  hand: "To hand it over, choose it in Share days, or give the other the calendar entry.",
};

/** Words of the guided talk. */
export const turns = {
  title: "Talk together",
  lead: "Fifteen minutes, in turns. One speaks, one says back what was heard. Either of you can stop at any time.",
  topic: "About",
  topics: {
    good: "what went well this week",
    weekend: "how we want the next free day",
    more: "something I would like more of",
    hard: "how we get through a hard day",
    own: "a topic of our own",
  } as Record<string, string>,
  ready: (name: string) => `${name} is ready`,
  begin: "Begin",
  both: "It begins when both are ready.",
  one: "One of you",
  two: "The other",
  steps: {
    settle: "Breathe. Sit so that you can see each other.",
    speak: (name: string) => `${name} speaks, about oneself, in small sentences.`,
    echo: (name: string) => `${name} says back what was heard. No answer yet.`,
    plan: "Together: one small thing for this week.",
    thanks: "Each of you: one thanks.",
  },
  left: "left",
  pause: "Pause",
  goOn: "Go on",
  next: "Next turn",
  stop: "Stop here",
  over: "That was it. Nothing of it was kept.",
  again: "Begin anew",
};

/** Words of guess-then-reveal. */
export const guess = {
  title: "Guess, then look",
  lead: "One device, two turns. You see the answers only when both of you answered. Nothing is kept.",
  about: "The question",
  questions: {
    close: "How close does today feel?",
    time: "How much time together would be good this week?",
    own: "How much time of my own would be good this week?",
    hard: "What helps most after a hard day?",
  } as Record<string, string>,
  answers: {
    close: ["far", "rather far", "in between", "rather close", "close"],
    time: ["an hour", "an evening", "two evenings", "a day", "more"],
    own: ["an hour", "an evening", "two evenings", "a day", "more"],
    hard: ["quiet", "a walk", "to talk", "to be held", "a joke"],
  } as Record<string, readonly string[]>,
  turn: (name: string) => `Now ${name}. The other looks away.`,
  mine: "My answer",
  theirs: "My guess of the other's answer",
  done: "Done",
  skip: "Skip",
  hand: "Hand the device over",
  handMore: "Nothing of the first answer is on the screen.",
  ready: "I have it",
  reveal: "Both answered",
  said: (name: string) => `${name} said`,
  guessed: (name: string) => `${name} guessed`,
  nothing: "There is nothing to show this time.",
  again: "Another question",
  apart: "Each on an own device, by file",
  apartLead:
    "Each of you answers alone. What both of you answered, both of you see. Before that nobody sees whether the other has answered.",
  lock: "Lock my answer",
  locked: "Your answer is locked on this device. When both answers are here, both are shown here.",
  anew: "Answer anew",
  drop: "Take my answer back",
  files: "The files",
  filesMore:
    "Usually it takes three: one of you begins, the other sends one back, and one more goes over. If nothing is shown yet, exchange one more, or leave it.",
  make: "Make a file",
  pick: "Choose the file of the other",
  taken: "The file is in. What both of you answered stands above.",
  notAnswers: "This is no file of answers.",
  protects: "What this protects, and what it does not",
  protectsPoints: [
    "A file has the same size and looks the same, whether you answered or not. You can make one at any time.",
    "An answer of the other opens here only if you had locked yours before you made the file they answered to.",
    "One of you sees both answers one file earlier. Without somebody in between it cannot be otherwise.",
    "That you hand over a file can be seen. Somebody who changes the program could look before answering.",
    "What was shown, the other can remember or copy.",
  ],
};

/** Words of small openness. */
export const openings = {
  title: "Small openness",
  lead: "One sentence. It is yours first. You can say it, share it, or leave it.",
  prompts: [
    "something small that I liked today",
    "something that was on my mind",
    "something the other did that helped",
    "something I look forward to",
  ],
  text: "My sentence",
  keep: "Keep it for me",
  last: "Kept so far",
  give: "Share this one",
  rule: "One at a time. Listening is enough for an answer.",
};

/** Words of ending the sharing. */
export const leaving = {
  title: "End the sharing",
  lead: "Could this be noticed? Could it make things worse?",
  points: [
    "It works at once and only here. Nothing is sent, and the other is not told.",
    "Your own record stays whole. What the other gave you is removed here.",
    "What you gave before stays over there until it is taken out. A file that takes it back can be noticed.",
    "That no new file comes can be noticed in time. You can also just pause, and make no file.",
    "If you fear what may follow, talk to a help line first. You owe no reason to anybody.",
  ],
  now: "End it now",
  notNow: "Not now",
  done: "The sharing has ended here. Your record is whole.",
  after: "You may want a new passphrase, and to look at who has your old backups.",
  data: "Data and backup",
  help: "Help lines",
};
