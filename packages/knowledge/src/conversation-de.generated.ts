// Generated from knowledge/ by `npm run knowledge`: the rules for drafts in de. Do not edit.

import type { ConversationRule } from "./schema.ts";

/** Rules for drafts in this language. */
export const conversation: readonly ConversationRule[] = [
 {
  "id": "advice_words",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "explanation",
  "language": null,
  "patterns": {},
  "why": "text",
  "examples": [],
  "sources": []
 },
 {
  "id": "experiment_plan",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "explanation",
  "language": null,
  "patterns": {},
  "why": "text",
  "examples": [],
  "sources": []
 },
 {
  "id": "refuse_diagnose",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "refusal",
  "language": null,
  "patterns": {
   "instead": [
    "a5",
    "a27",
    "p2"
   ],
   "find": [
    "(?:is|are|was) (?:he|she|they|my (?:husband|wife|partner|boyfriend|girlfriend|ex)) (?:an? |maybe |really |perhaps )*(?:narcissis\\w*|avoidant|anxiously|autistic|bipolar|borderline|depressed|psychopath\\w*|sociopath\\w*|toxic|adhd|mentally ill|alcoholic|gay|asexual|on the spectrum|disordered|insane)",
    "(?:does|do|has|have) (?:he|she|they|my \\w+)(?: \\w+){0,3} (?:adhd|bpd|npd|ocd|ptsd|autism|depression|a (?:personality )?disorder|an attachment|borderline|avoidant)",
    "diagnos\\w+",
    "what (?:is|are) wrong with (?:him|her|them|my \\w+)|what (?:disorder|illness|condition|attachment (?:style|type)) (?:does|do|is|has)",
    "(?:narcissist|psychopath|sociopath|borderline|avoidant)\\w* (?:partner|husband|wife|boyfriend|girlfriend|traits|test|or)",
    "(?:ist|hat) (?:er|sie|mein\\w* \\w+)(?: \\w+){0,3} (?:narzisst\\w*|borderline|depress\\w*|autis\\w*|bindungs\\w+)"
   ]
  },
  "why": "text",
  "examples": [
   {
    "text": "Is she a narcissist?",
    "fires": true
   },
   {
    "text": "Is she at home?",
    "fires": false
   }
  ],
  "sources": []
 },
 {
  "id": "refuse_is_cheating",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "refusal",
  "language": null,
  "patterns": {
   "instead": [
    "a24",
    "a17",
    "a11"
   ],
   "find": [
    "(?:is|are|was|were|has|have) (?:he|she|they|my \\w+)(?: \\w+){0,3} (?:cheat\\w*|unfaithful|having an affair|seeing someone|sleeping with|lying to me about|someone else|loyal|faithful)",
    "(?:he|she|they)(?: \\w+){0,3} (?:cheats|is cheating|are cheating|has an affair|have an affair|has someone else)",
    "(?:cheating|affair|unfaithful|infidelity)(?=.*\\?)",
    "(?:prove|proof|signs|evidence|find out|tell|know|test)(?: \\w+){0,5} (?:cheat\\w*|affair|unfaithful|faithful|loyal|someone else|lying)",
    "betrügt (?:er|sie|mich|mein)\\w*|geht (?:er|sie) fremd|fremdgeh\\w*"
   ]
  },
  "why": "text",
  "examples": [
   {
    "text": "Is he cheating on me?",
    "fires": true
   },
   {
    "text": "He is at work.",
    "fires": false
   }
  ],
  "sources": []
 },
 {
  "id": "refuse_make_guilty",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "refusal",
  "language": null,
  "patterns": {
   "instead": [
    "a6",
    "a18",
    "a12"
   ],
   "find": [
    "(?:make|so that|so)(?: \\w+)? (?:him|her|them|he|she|they|my \\w+) feels? (?:guilty|bad|sorry|terrible|ashamed|responsible)",
    "guilt[- ]?trip\\w*|make (?:him|her|them) (?:regret|suffer|pay|cry|jealous and guilty|beg)",
    "(?:get|take) revenge|revenge|get even",
    "schuldgefühle? machen|ein schlechtes gewissen machen|rache|rächen"
   ]
  },
  "why": "text",
  "examples": [
   {
    "text": "Write it so that he feels guilty.",
    "fires": true
   },
   {
    "text": "I feel guilty.",
    "fires": false
   }
  ],
  "sources": []
 },
 {
  "id": "refuse_make_jealous",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "refusal",
  "language": null,
  "patterns": {
   "instead": [
    "a18",
    "a6",
    "a11"
   ],
   "find": [
    "make (?:him|her|them|my \\w+|the other) (?:\\w+ )?jealous",
    "(?:be|become|get|feel) jealous(?: of)?(?= so| and| again|\\?)",
    "jealousy (?:game|trick|tactic|play)s?",
    "(?:flirt|go out|post|date|be seen)(?: \\w+){0,8} (?:so|to make) (?:that )?(?:he|she|they|him|her|them)(?: \\w+){0,3} (?:jealous|notices?|miss(?:es)?|angry|mad)",
    "eifersüchtig mach\\w*"
   ]
  },
  "why": "text",
  "examples": [
   {
    "text": "How can I make her jealous?",
    "fires": true
   },
   {
    "text": "I feel jealous today.",
    "fires": false
   }
  ],
  "sources": []
 },
 {
  "id": "refuse_punish_with_silence",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "refusal",
  "language": null,
  "patterns": {
   "instead": [
    "a16",
    "a12",
    "a18"
   ],
   "find": [
    "(?:punish|teach|get back at|hurt|make)(?: \\w+){0,3} (?:him|her|them|my \\w+)(?: \\w+){0,4} (?:lesson|silence|ignor\\w+|silent|feel (?:it|bad|guilty|sorry|what)|suffer|beg|pay|regret)",
    "(?:punish|teach)(?: \\w+)? (?:him|her|them|my (?:husband|wife|partner|boyfriend|girlfriend))",
    "(?:silent treatment|cold shoulder|stonewall\\w*|freeze (?:him|her|them) out)(?! (?:from|i get|he|she|they))",
    "(?:ignore|ghost|not (?:talk|speak|reply|answer)(?: to)?|stop (?:talking|speaking|replying)(?: to)?|go silent on) (?:him|her|them)?(?: \\w+){0,6} ?(?:until|so that|so (?:he|she|they)|to (?:make|punish|teach|show|hurt))",
    "with silence|anschweigen|mit schweigen (?:be)?strafen|(?:be)?strafen"
   ]
  },
  "why": "text",
  "examples": [
   {
    "text": "How long should I ignore her to teach her a lesson?",
    "fires": true
   },
   {
    "text": "I am quiet in the evening.",
    "fires": false
   }
  ],
  "sources": []
 },
 {
  "id": "refuse_read_phone",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "refusal",
  "language": null,
  "patterns": {
   "instead": [
    "a5",
    "a24",
    "a11"
   ],
   "find": [
    "(?:read|check|look (?:at|into|through)|go through|get into|unlock|hack|access|see|spy on|open|monitor|search)(?: \\w+){0,3} (?:his|her|their|the other|my \\w+)(?:'s)? ?(?:\\w+ )?(?:phone|messages|texts|chats?|mails?|emails?|whatsapp|instagram|accounts?|dms|diary|journal|location|laptop|browser|password)",
    "(?:his|her|their|my (?:husband|wife|partner|boyfriend|girlfriend)(?:'s)?) (?:phone|password|passcode|messages|location|chats)(?=.*(?:how|can|could|should|get|find|secretly|without))",
    "(?:track|follow|locate|spy on|watch|monitor|stalk|bug)(?: \\w+)? (?:him|her|them|my (?:husband|wife|partner|boyfriend|girlfriend)|his|their|where)",
    "(?:find out|know|see) where (?:he|she|they) (?:is|are|goes|go|was|were)",
    "(?:tracker|gps|spyware|spy app|keylogger|air ?tag)",
    "catch (?:him|her|them)",
    "(?:handy|nachrichten|standort|passwort)(?: \\w+){0,4} (?:lesen|kontrollieren|prüfen|herausfinden|knacken|orten)"
   ]
  },
  "why": "text",
  "examples": [
   {
    "text": "How do I read her messages?",
    "fires": true
   },
   {
    "text": "I read a good book.",
    "fires": false
   }
  ],
  "sources": []
 },
 {
  "id": "refuse_threaten",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "refusal",
  "language": null,
  "patterns": {
   "instead": [
    "s5",
    "a12",
    "a11"
   ],
   "find": [
    "(?:threaten|blackmail|scare|frighten|intimidate|force|pressure|manipulate|control|trap)(?: \\w+){0,2} (?:him|her|them|my (?:husband|wife|partner|boyfriend|girlfriend|ex))",
    "(?:make|get) (?:him|her|them) (?:obey|do what|give in|scared|afraid|fear)",
    "ultimatum that scares|(?:bedrohen|erpressen|einschüchtern|manipulieren)"
   ]
  },
  "why": "text",
  "examples": [
   {
    "text": "How do I scare him into staying?",
    "fires": true
   },
   {
    "text": "I was scared by the film.",
    "fires": false
   }
  ],
  "sources": []
 },
 {
  "id": "refuse_win_back",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "refusal",
  "language": null,
  "patterns": {
   "instead": [
    "a11",
    "a12",
    "s8"
   ],
   "find": [
    "(?:win|get|bring|take|have|make)(?: \\w+){0,3} (?:him|her|them|my (?:ex|husband|wife|partner|boyfriend|girlfriend)|the other)(?: \\w+){0,2} (?:back|come back|return|love me|want me|fall in love|stay|miss me|choose me)",
    "(?:win|get)(?: \\w+){0,2} back(?= my| the|\\?|$|[.!])",
    "make (?:him|her|them) (?:love|want|miss|need|come back|fall|chase|commit|stay|propose|marry|beg)",
    "(?:get|want) my ex back|no contact (?:rule|game)|so (?:that )?(?:he|she|they) (?:comes?|come) back",
    "zurück(?:gewinnen|erobern|holen|bekommen)"
   ]
  },
  "why": "text",
  "examples": [
   {
    "text": "How do I make him come back?",
    "fires": true
   },
   {
    "text": "He came back at nine.",
    "fires": false
   }
  ],
  "sources": []
 },
 {
  "id": "review_words",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "explanation",
  "language": null,
  "patterns": {},
  "why": "text",
  "examples": [],
  "sources": []
 },
 {
  "id": "room_message",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "explanation",
  "language": null,
  "patterns": {},
  "why": "text",
  "examples": [],
  "sources": []
 },
 {
  "id": "say_always_never",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "explanation",
  "language": null,
  "patterns": {},
  "why": "text",
  "examples": [],
  "sources": []
 },
 {
  "id": "say_appreciation",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "explanation",
  "language": null,
  "patterns": {},
  "why": "text",
  "examples": [],
  "sources": []
 },
 {
  "id": "say_blame",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "explanation",
  "language": null,
  "patterns": {},
  "why": "text",
  "examples": [],
  "sources": []
 },
 {
  "id": "say_contempt",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "explanation",
  "language": null,
  "patterns": {},
  "why": "text",
  "examples": [],
  "sources": []
 },
 {
  "id": "say_feeling",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "explanation",
  "language": null,
  "patterns": {},
  "why": "text",
  "examples": [],
  "sources": []
 },
 {
  "id": "say_frames",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "explanation",
  "language": null,
  "patterns": {},
  "why": "text",
  "examples": [],
  "sources": []
 },
 {
  "id": "say_guilt",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "explanation",
  "language": null,
  "patterns": {},
  "why": "text",
  "examples": [],
  "sources": []
 },
 {
  "id": "say_harsh_start",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "explanation",
  "language": null,
  "patterns": {},
  "why": "text",
  "examples": [],
  "sources": []
 },
 {
  "id": "say_hidden_request",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "explanation",
  "language": null,
  "patterns": {},
  "why": "text",
  "examples": [],
  "sources": []
 },
 {
  "id": "say_mind_reading",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "explanation",
  "language": null,
  "patterns": {},
  "why": "text",
  "examples": [],
  "sources": []
 },
 {
  "id": "say_need",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "explanation",
  "language": null,
  "patterns": {},
  "why": "text",
  "examples": [],
  "sources": []
 },
 {
  "id": "say_observation",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "explanation",
  "language": null,
  "patterns": {},
  "why": "text",
  "examples": [],
  "sources": []
 },
 {
  "id": "say_pressure",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "explanation",
  "language": null,
  "patterns": {},
  "why": "text",
  "examples": [],
  "sources": []
 },
 {
  "id": "say_repair",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "explanation",
  "language": null,
  "patterns": {},
  "why": "text",
  "examples": [],
  "sources": []
 },
 {
  "id": "say_request",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "explanation",
  "language": null,
  "patterns": {},
  "why": "text",
  "examples": [],
  "sources": []
 },
 {
  "id": "say_room_with_return",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "explanation",
  "language": null,
  "patterns": {},
  "why": "text",
  "examples": [],
  "sources": []
 },
 {
  "id": "say_safety",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "explanation",
  "language": null,
  "patterns": {},
  "why": "text",
  "examples": [],
  "sources": []
 },
 {
  "id": "say_several_topics",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "explanation",
  "language": null,
  "patterns": {},
  "why": "text",
  "examples": [],
  "sources": []
 },
 {
  "id": "say_suggestion",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "explanation",
  "language": null,
  "patterns": {},
  "why": "text",
  "examples": [],
  "sources": []
 },
 {
  "id": "say_threat",
  "review": {
   "by": "Ebb editors",
   "on": "2026-11-21",
   "until": "2028-11-21"
  },
  "kind": "explanation",
  "language": null,
  "patterns": {},
  "why": "text",
  "examples": [],
  "sources": []
 }
];
