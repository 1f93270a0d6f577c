/**
 * Word lists of English and German, written for this project: a word or a pair of words by what it may
 * speak of. They are weak evidence, counted and compared only with a person's own habit (chats.md 4.2);
 * a message of any kind may hold them for another reason. Lower case; `you never` is a pair.
 */

/** What a word may speak of; the order is that of the bits of `marks`. */
export const wordKinds = [
  "affection",
  "thanks",
  "we",
  "i",
  "you",
  "future",
  "stress",
  "repair",
  "harsh",
  "feelings",
] as const;

/** A kind of word. */
export type WordKind = (typeof wordKinds)[number];

/** Lists of one language. `common` are its most frequent small words, by which the language is told. */
export interface WordLists {
  readonly code: "en" | "de";
  readonly common: readonly string[];
  readonly kinds: Readonly<Record<WordKind, readonly string[]>>;
}

const split = (text: string): string[] => text.split("|");

/** English. */
export const english: WordLists = {
  code: "en",
  common: split(
    "the|and|to|a|of|in|is|it|you|that|i|for|on|was|with|be|have|are|this|not|at|but|so|we|my|me|do|just|can|if|what|your|or|will|no|yes|when|how|there|he|she|they|from|as|an|it's|i'm|don't|up|out|then|now|get|know|about|all|like|did|had|been|would|could|where|who",
  ),
  kinds: {
    affection: split(
      "love|darling|honey|sweetheart|babe|baby|dear|xoxo|kiss|kisses|hug|hugs|cuddle|cuddles|miss you|love you|proud of|adore|beautiful|gorgeous|sweetie|hubby|wifey",
    ),
    thanks: split("thanks|thank you|thankful|grateful|appreciate|appreciated|thx|cheers|ty"),
    we: split("we|we're|we'll|we've|we'd|us|our|ours|ourselves|together"),
    i: split("i|i'm|i'll|i've|i'd|me|my|mine|myself|im|ive"),
    you: split("you|you're|you'll|you've|you'd|your|yours|yourself|u|ur"),
    future: split(
      "our future|next year|move in|moving in|marry|married|wedding|kids|children|engaged|engagement|mortgage|holiday together|our own|some day|someday|long term|long-term|grow old|commit|commitment",
    ),
    stress: split(
      "stress|stressed|stressful|exhausted|overwhelmed|deadline|overtime|burnout|insomnia|sleepless|worried|worry|anxious|anxiety|rent|debt|bills|fired|laid off|doctor|hospital|sick|migraine|tired",
    ),
    repair: split(
      "sorry|i'm sorry|apologise|apologize|apology|forgive|forgive me|my fault|start over|didn't mean|make up|make it|i understand|you're right|let's talk",
    ),
    harsh: split(
      "you always|you never|whatever|shut up|idiot|stupid|pathetic|ridiculous|selfish|liar|hate you|don't care|your fault|leave me|disgusting|useless|fuck you|fuck off|crazy",
    ),
    feelings: split(
      "feel|feeling|feels|felt|happy|sad|lonely|alone|afraid|scared|angry|upset|hurt|hurts|ashamed|embarrassed|jealous|disappointed|relieved|excited|nervous|anxious|worried|guilty|proud|loved|homesick|frustrated|overwhelmed|insecure|hopeful|grateful|miss|cried|crying|tears",
    ),
  },
};

/** German. */
export const german: WordLists = {
  code: "de",
  common: split(
    "die|der|und|das|ich|ist|nicht|du|es|zu|in|den|ein|eine|wir|mit|auf|ja|so|dann|hab|habe|was|auch|aber|noch|nur|mal|für|von|dem|sich|wie|bin|bist|schon|da|wenn|mir|mich|dir|dich|er|sie|nein|heute|morgen|um|im|an|hat|haben|sind|kann|doch|jetzt|gut|oder|gerade|wieder|bei|nach|uns",
  ),
  kinds: {
    affection: split(
      "liebe|lieb|liebling|schatz|schatzi|schätzchen|süße|süßer|hase|hasi|maus|mausi|kuss|küsse|küsschen|kuscheln|umarmung|drück dich|vermisse dich|vermiss dich|liebe dich|lieb dich|hab dich|stolz auf|bussi|bussis|herz",
    ),
    thanks: split("danke|dankeschön|dankbar|vielen dank|lieben dank|merci|thx"),
    we: split("wir|uns|unser|unsere|unserem|unseren|unserer|gemeinsam|zusammen"),
    i: split("ich|mir|mich|mein|meine|meinem|meinen|meiner|meins"),
    you: split("du|dir|dich|dein|deine|deinem|deinen|deiner|deins|euch|euer"),
    future: split(
      "unsere zukunft|nächstes jahr|zusammenziehen|zusammen ziehen|heiraten|hochzeit|verlobt|verlobung|kinder|kind bekommen|gemeinsame wohnung|haus kaufen|irgendwann|alt werden|festlegen|langfristig",
    ),
    stress: split(
      "stress|stressig|gestresst|erschöpft|überfordert|überstunden|abgabe|deadline|burnout|schlaflos|sorgen|sorge|angst|miete|schulden|rechnung|rechnungen|gekündigt|kündigung|arzt|krankenhaus|krank|migräne|müde|kaputt|fertig mit",
    ),
    repair: split(
      "sorry|tut mir|entschuldige|entschuldigung|verzeih|verzeihung|mein fehler|meine schuld|neu anfangen|nicht so|wieder gut|ich verstehe|hast recht|lass uns|vertragen",
    ),
    harsh: split(
      "du immer|immer du|du nie|nie du|mir egal|egal jetzt|halt die|idiot|dumm|blöd|lächerlich|erbärmlich|egoistisch|lügner|lügnerin|hasse dich|deine schuld|lass mich|nervst|nervt|verpiss dich|spinnst|scheißegal",
    ),
    feelings: split(
      "fühle|fühl|fühlt|gefühl|gefühle|fühlte|glücklich|traurig|einsam|allein|alleine|angst|wütend|sauer|verletzt|schäme|schäm|eifersüchtig|enttäuscht|erleichtert|aufgeregt|nervös|besorgt|schuldig|stolz|geliebt|heimweh|frustriert|überfordert|unsicher|hoffnungsvoll|dankbar|vermisse|vermiss|geweint|weine|weinen|tränen|freue|freu|gefreut",
    ),
  },
};

/** Emoji that speak in any language: hearts and kisses, and rolling eyes. */
export const emojiKinds: readonly (readonly [WordKind, readonly string[]])[] = [
  ["affection", [..."❤💕💖💗💘💙💚💛💜💝💞🖤🤍🤎🧡🩷🩵🩶😘😗😙😚😍🥰😽💋🫂🤗"]],
  ["harsh", ["🙄", "🖕"]],
];

/** All languages with lists, in the order of their bits. */
export const languages: readonly WordLists[] = [english, german];
