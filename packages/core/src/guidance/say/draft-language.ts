/** Tells in which language a draft is written, by its small words. */

const smallWords: Readonly<Record<string, RegExp>> = {
  en: /\b(?:i|i'm|im|you|u|you're|the|and|is|are|was|my|your|me|to|of|it|it's|not|don't|that|this|we|with|for|have|what|be|can|if|so|do|on|in|please|thanks?|sorry|love|never|always|just)\b/giu,
  de: /(?<![\p{L}])(?:ich|du|nicht|und|der|die|das|ist|mir|mich|dir|dich|wir|uns|immer|nie|bist|hast|dein\w*|mein\w*|mit|auf|auch|aber|ein\w*|für|habe?|sind|war|bitte|danke|kein\w*|wenn|dass|wie|was|warum|noch|schon|kannst|willst|heute|gestern|morgen|zu|von|so|nur)(?![\p{L}])/giu,
  other:
    /(?<![\p{L}'])(?:tu|je|ne|pas|le|les|est|et|que|qui|mais|pour|moi|toi|te|yo|mi|el|los|por|para|pero|eres|nunca|siempre|non|sono|sei|ti|che|per|het|een|niet|ik|jij|jou|jamais|toujours|jag|inte|och|nie masz|jest|não|você|sempre)(?![\p{L}])/giu,
};

/** The language with most small words; English where there are none of any; null where letters are of another script. */
export function languageOfDraft(draft: string): string | null {
  const counts = Object.entries(smallWords).map(
    ([language, words]) => [language, (draft.match(words) ?? []).length] as const,
  );
  const [best] = [...counts].sort((one, other) => other[1] - one[1]);
  if (best !== undefined && best[1] > 0) return best[0] === "other" ? null : best[0];
  const words = draft.match(/\p{L}+/gu) ?? [];
  const latin = draft.match(/\p{Script=Latin}+/gu) ?? [];
  return words.length > 8 || latin.length < words.length ? null : "en";
}
