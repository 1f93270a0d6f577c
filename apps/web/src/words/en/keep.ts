import type { PassphraseConcern } from "@ebb/platform";
import { guard } from "./guard.ts";

/** Words of keeping the record behind a passphrase, opening it again, and losing it on purpose. */
export const keep = {
  title: "Keep the record on this device",
  lead: "It is encrypted here. Only the passphrase or the recovery words open it. Ebb cannot reset them.",
  offered: "A passphrase made for you",
  another: "Make another",
  own: "Use my own words instead",
  yours: "Your passphrase",
  repeat: "The same once more",
  different: "The two are not the same.",
  concern: (concern: PassphraseConcern) =>
    concern.type === "too-short"
      ? `Use at least ${concern.least} characters. Several words are easy to remember.`
      : concern.type === "known-facts"
        ? "Somebody who knows you could guess this. Use other words."
        : "This repeats too much. Use other words.",
  create: "Keep it here",
  creating: "Making the keys. This takes a few seconds.",
  wordsTitle: "Your recovery words",
  wordsLead:
    "Write these 24 words on paper and keep them in a safe place. They are shown once, and they open the record if the passphrase is lost.",
  wordsDone: "I have written them down",
  exists: "A record is kept here already. Open it with its passphrase.",
  busy: "Ebb is open in another tab. Close it there and try again.",
  refused: "This browser does not let Ebb keep anything here. A private window may be the reason.",
  installTitle: "Put Ebb on the home screen",
  install:
    "On an iPhone or iPad, Safari may clear what a page keeps after seven days without a visit. Share, then Add to Home Screen, avoids that. A backup file helps everywhere.",
  openTitle: "Your record is locked",
  openLead: "Open it with your passphrase, or look around without it.",
  open: "Open",
  opening: "Opening. This takes a moment.",
  useWords: "Use the recovery words",
  usePassphrase: "Use the passphrase",
  words: "The 24 recovery words",
  wrong: "That does not open the record. Check each word and try again.",
  damaged: "Part of what was kept is damaged. A backup and the recovery words can bring it back.",
  newer: "A newer Ebb wrote this record. Load the newest Ebb and try again.",
  without: "Go on without it",
  show: "Show what I type",
  guard,
};
