/** Words that give a person a gender. Populations of a study may be named where evidence is told. */

const english =
  /\b(he|she|him|her|his|hers|himself|herself|husbands?|wife|wives|boyfriends?|girlfriends?|he\/she|s\/he)\b/giu;
const englishPopulation =
  /\b(man|men|woman|women|male|males|female|females|masculine|feminine|masculinity|mothers?|fathers?|guys?|gentlemen|ladies|lady)\b/giu;
const german =
  /(?<![\p{L}])(ehemann|ehefrau|ehemänner|ehefrauen|freundin|seine freundin|dein partner|deine partnerin|der partner|die partnerin|deinem partner|deinen partner|deines partners|deiner partnerin)(?![\p{L}])/giu;
const germanPopulation =
  /(?<![\p{L}])(mann|männer|männern|mannes|frau|frauen|männlich\p{L}*|weiblich\p{L}*|mutter|vater|mütter|väter)(?![\p{L}])/giu;

/** Gender words in a text; with `population` those that name groups of people are allowed. */
export function genderWords(text: string, language: string, population: boolean): string[] {
  const [default_, groups] =
    language === "de" ? [german, germanPopulation] : [english, englishPopulation];
  return [...(text.match(default_) ?? []), ...(population ? [] : (text.match(groups) ?? []))];
}
