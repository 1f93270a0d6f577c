/** Words of the library and of help. */
export const library = {
  title: "Library",
  lead: "Every reason and every step, with how well it is supported. Strong, moderate, weak or contested.",
  none: "There is no such entry.",
  reaches: "For the one who reaches",
  stepsBack: "For the one who steps back",
  goodFor: "Good for",
  notWhen: "Not right when",
  evidence: "Evidence",
  ebb: "What Ebb does with it",
  note: "About the articles",
  steps: "How",
  answers: "First steps that fit",
  sources: "Sources",
  notShown: "It does not show",
  english: "This entry is in English so far.",
};

/** Words of Care. */
export const care = {
  title: "Care",
  lead: "You do not have to carry this alone.",
  plan: "My plan for tonight",
  planMore: "One person to call, one thing that calms, one place to go. It stays with your record.",
  people: "People I can lean on",
  peopleMore: "Friends, family, somebody you trust. A first name is enough.",
  twoWeeks: "How have the last two weeks been?",
  twoWeeksMore: "Two questions in Ebb's own words. They are no test and name no illness.",
  twoWeeksAsk: {
    low: "How often did you feel low or without hope?",
    joy: "How often did things give you little joy or interest?",
  } as Record<string, string>,
  twoWeeksValues: {
    "0": "not at all",
    "1": "on some days",
    "2": "on more than half of the days",
    "3": "nearly every day",
  } as Record<string, string>,
  twoWeeksLook: "Look at it",
  checkUp:
    "Two weeks like that are a good reason for a check-up with a doctor. It can have many causes, and many of them can be eased.",
  checkUpMore: "How to go about it",
  noCheckUp:
    "Nothing here calls for a check-up. If it gets heavier, ask again, or talk to somebody.",
  after: "After a break-up",
  afterMore:
    "Ebb can rest: nothing is asked, nothing from the past comes up, and steps are only for yourself.",
  afterOn: "Ebb rests. Nothing is asked. Take your time.",
  afterBegin: "Let Ebb rest",
  afterEnd: "Wake it again",
  afterStep: "One thing for yourself today",
  planAdd: "Add it",
  planRemove: "Remove",
  danger: "If you are in danger now, call the emergency number.",
  emergency: "Emergency",
  anywhere: "It works in many countries. Choose yours for the right number.",
  lines: "Help lines",
  country: "Country",
  choose: "choose",
  elsewhere: "another country",
  verified: (day: string) => `Checked on ${day}.`,
  unverified: "Not checked by Ebb. Look it up before you rely on it.",
  hours: "Hours",
  on: "They appear on a phone bill.",
  off: "They do not appear on a phone bill.",
  safe: "Questions about feeling safe",
  history:
    "A call can stay in the list of calls, and a page in the history. A device that only you use is safer.",
};

/** Words of the private questions. */
export const safe = {
  title: "Questions about feeling safe",
  lead: "Are you alone, and is this device yours? If not, stop here. You can leave at any time.",
  kept: "Your answers stay in the memory of this page. They are never written down, exported or shown to anybody.",
  yes: "yes",
  no: "no",
  skip: "skip",
  done: "Done",
  raised:
    "Thank you. What you describe is not yours to mend by waiting. Ebb will not ask you to wait, to give room or to open up.",
  clear: "Thank you. A no on every line does not prove that all is well. Help stays one tap away.",
  unanswered: "That is fine. Ebb leaves out exercises that could expose you.",
  harm: "What you wrote sounds heavy. You do not have to carry it alone: help lines are one tap away, at any hour.",
  close: "Close",
  help: "See help lines",
  byMyself: "Which steps should Ebb offer?",
  byMyselfValues: { all: "all that fit", alone: "only things I do by myself" } as Record<
    string,
    string
  >,
  byMyselfMore: "Everybody is asked this, every eight weeks. It is in no file for others.",
  propose: "You may want to keep suggestions to things you do by yourself:",
  unknown:
    "How often these questions miss something is not known. They cannot prove that all is well.",
};
