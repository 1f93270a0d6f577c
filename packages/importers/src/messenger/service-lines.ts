/**
 * Lines that Messenger and Instagram write themselves but store like anybody's text: a reaction told a
 * second time, a missed call, an attachment without its file, a change of the chat. They are told by their
 * whole wording, in English and German, and for reactions in the languages most met; what is not known stays text.
 */

import { messageKinds } from "@ebb/core";
import { isEmoji } from "../bytes/character.ts";

const longestLine = 160;

// Both parts of a sentence, in lower case: `Reacted ❤ to your message`.
const reactionParts: readonly (readonly [string, string])[] = [
  ["reacted", "to your message"],
  ["reagiert", "nachricht"],
  ["reaccion", "mensaje"],
  ["réagi", "message"],
  ["reagito", "messaggio"],
  ["reazione", "messaggio"],
  ["reagiu", "mensagem"],
  ["gereageerd", "bericht"],
  ["reagerade", "meddelande"],
];
const likes = [
  "liked a message",
  "liked your message",
  "hat eine nachricht mit „gefällt mir“ markiert",
];

// Behind the writer's name, or behind "You" and "Du".
const attachments = [
  " sent an attachment.",
  " sent a photo.",
  " sent a video.",
  " sent a voice message.",
  " sent a sticker.",
  " sent a gif.",
  " sent a live location.",
  " hat einen anhang gesendet.",
  " hat ein foto gesendet.",
  " hat ein video gesendet.",
  " hast einen anhang gesendet.",
  " hast ein foto gesendet.",
  " hast ein video gesendet.",
];
const missedCalls = [
  " missed your call.",
  " missed your video call.",
  " missed a call from ",
  " missed a video call from ",
  " hat deinen anruf verpasst.",
  " hast einen anruf von ",
];
const changes = [
  " started an audio call",
  " started a video chat",
  " started a video call",
  " started a call",
  " joined the call",
  " joined the video chat",
  " hat einen audioanruf gestartet",
  " hat einen videochat gestartet",
  " hast einen audioanruf gestartet",
  " hast einen videochat gestartet",
  " set the nickname for ",
  " set your nickname to ",
  " set his own nickname to ",
  " set her own nickname to ",
  " set their own nickname to ",
  " cleared the nickname for ",
  " changed the theme to ",
  " changed the chat theme",
  " changed the chat colors",
  " set the quick reaction to ",
  " set the emoji to ",
  " named the group ",
  " created the group",
  " left the group",
  " pinned a message",
  " unpinned a message",
  " can now message and call each other",
  " are now connected on messenger",
  " turned on disappearing messages",
  " turned off disappearing messages",
  " hat das design in ",
  " hat den spitznamen für ",
  " hat deinen spitznamen ",
];

/** Kind of a line that the messenger wrote itself; undefined where it may be anybody's text. */
export function kindOfServiceLine(text: string, writer: string): number | undefined {
  if (text.length > longestLine) return undefined;
  const line = text.trim().toLowerCase();
  if (isReaction(line)) return messageKinds.notice;
  const name = writer.toLowerCase();
  const start = [name, "you", "du"].find((one) => line.startsWith(`${one} `));
  if (start === undefined) return undefined;
  const rest = line.slice(start.length);
  if (attachments.includes(rest)) return messageKinds.media;
  if (missedCalls.some((one) => rest.startsWith(one))) return messageKinds.missedCall;
  return changes.some((one) => rest.startsWith(one)) ? messageKinds.notice : undefined;
}

function isReaction(line: string): boolean {
  if (likes.includes(line)) return true;
  const hasEmoji = [...line].some((character) => isEmoji(character.codePointAt(0) ?? 0));
  return (
    hasEmoji && reactionParts.some(([verb, what]) => line.includes(verb) && line.includes(what))
  );
}
