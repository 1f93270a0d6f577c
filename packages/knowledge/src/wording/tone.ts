/** Tone: no exclamation, no urgency, no praise for logging, no blame, no promise, no idiom. */

const phrases: Readonly<Record<string, RegExp>> = {
  en: /(!|\b(hurry|act now|don't miss|great job|well done|keep it up|your fault that|because of you|you made (?:him|her|them)|you caused|guaranteed?|will fix|win (?:him|her|them) back|soulmates?|walking on eggshells|at the end of the day|rollercoaster|roller coaster|the ball is in|sweep under|elephant in the room|cold shoulder|out of the blue|on the same page|give it your all|hot and cold|real man|real woman|relationship score|break-?up probability|streaks?)\b)/giu,
  de: /(!|(?<![\p{L}])(beeil dich|jetzt handeln|verpass nicht|toll gemacht|weiter so|super gemacht|wegen dir|du bist schuld|garantiert|seelenverwandt\p{L}*|zurückerobern|zurückgewinnen|auf eierschalen|achterbahn|kalte schulter|aus heiterem himmel|auf einer wellenlänge|unter den teppich|wechselbad|echter mann|echte frau|trennungswahrscheinlichkeit|serie von tagen)(?![\p{L}]))/giu,
};

/** Phrases of the wrong tone. */
export function tonePhrases(text: string, language: string): string[] {
  return text.match(phrases[language] ?? (phrases["en"] as RegExp)) ?? [];
}
