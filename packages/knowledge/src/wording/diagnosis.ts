/** Words that label a person or name a condition as if it were a person's. */

const labels: Readonly<Record<string, RegExp>> = {
  en: /\b(avoidants?|avoidant attachment|anxiously attached|anxious attachment|narciss\w*|depress\w*|bipolar|borderline|codependen\w*|co-dependen\w*|needy|clingy|stonewall\w*|gaslight\w*|toxic|psychopath\w*|sociopath\w*|disorders?|neurotic|commitment-?phob\w*|emotionally unavailable|abusers?|love-?bomb\w*|patients?|symptoms?|diagnos\w*|crazy|hysterical|dysfunctional)\b/giu,
  de: /(?<![\p{L}])(vermeidend\p{L}*|bindungsgestört\p{L}*|narziss\p{L}*|depress\p{L}*|bipolar\p{L}*|borderline\p{L}*|co-?abhängig\p{L}*|klammer\p{L}*|bedürftig\p{L}*|mauern|gaslight\p{L}*|toxisch\p{L}*|psychopath\p{L}*|soziopath\p{L}*|neurotisch\p{L}*|bindungsängst\p{L}*|beziehungsunfähig\p{L}*|täterin|täter|patient\p{L}*|symptom\p{L}*|diagnos\p{L}*|verrückt\p{L}*|hysterisch\p{L}*)(?![\p{L}])/giu,
};

/** A German word for an illness of the mind hides at the end of longer words. */
const hidden = /störung/giu;

/**
 * Labels in a text. "depressed", "avoidant" and the like are never said; the rule that says so may name
 * none of them either.
 */
export function labelWords(text: string, language: string): string[] {
  const words = text.match(labels[language] ?? (labels["en"] as RegExp)) ?? [];
  return language === "de" ? [...words, ...(text.match(hidden) ?? [])] : words;
}
