/** Words of the loop: drawing it in four taps, and what the days say of it. */
export const loop = {
  title: "The loop between you",
  draw: "Draw the loop",
  drawAgain: "Draw it again",
  ask: {
    trigger: "What tends to happen first?",
    mine: "Then, what do you do?",
    theirs: "What does the other do?",
    ends: "How does it end?",
  },
  step: (n: number) => `Tap ${n} of 4`,
  trigger: {
    argument: "an argument",
    future_talk: "talk about the future",
    closeness: "a time of closeness",
    stress: "stress from outside",
    criticism: "a remark that hurts",
    nothing: "nothing that I can see",
  } as Record<string, string>,
  mine: {
    reach: "I reach out",
    ask: "I ask again",
    quiet: "I go quiet",
    room: "I take room",
    loud: "I get loud",
    wait: "I wait",
  } as Record<string, string>,
  theirs: {
    reach: "the other reaches out",
    ask: "the other asks again",
    quiet: "the other goes quiet",
    room: "the other takes room",
    loud: "the other gets loud",
    wait: "the other waits",
  } as Record<string, string>,
  ends: {
    talk: "we talk",
    give_in: "one of us gives in",
    time: "time passes",
    repair: "one of us makes up",
    not: "it does not really end",
  } as Record<string, string>,
  yours: "This is the loop as you drew it. The loop is the problem, not one of you.",
  sentence: (first: string, mine: string, theirs: string, end: string) =>
    `It tends to start with ${first}. Then ${mine}, and ${theirs}. It ends: ${end}.`,
  earnTitle: "What the days say",
  tooEarly:
    "It is too early to say how each answers the other. It takes 30 days or more, and often stays unclear.",
  dotted:
    "A dotted arrow means that it cannot be told from the notes. The wider the arrow, the larger the answer.",
  figure: "Two arrows, one from each person to the other.",
  table: { arrow: "Arrow", size: "Size a day", band: "80 % interval", told: "sure enough" },
  yes: "yes",
  no: "no",
  none: "You have not drawn it yet. It takes four taps.",
};
