/**
 * Names that look alike and are not the same: with a Cyrillic or Greek letter for a Latin one, with an
 * invisible mark, or in another case. They are never merged; the reader is told.
 */

const twins =
  "аaеeоoрpсcуyхxіiјjѕsԁdһhΑaАaΒbВbСcΕeЕeΗhНhΙiІiΚkКkМmΜmΝnΟoОoΡpРpТtΤtΥyУyХxΧxοoνvαaιi";
const latinByTwin: ReadonlyMap<string, string> = new Map(
  Array.from({ length: twins.length / 2 }, (_, at) => [
    twins[at * 2] ?? "",
    twins[at * 2 + 1] ?? "",
  ]),
);

/** How many names have a twin among the others. */
export function lookAlikes(names: readonly string[]): number {
  const groups = new Map<string, number>();
  for (const name of names) {
    const shape = shapeOf(name);
    groups.set(shape, (groups.get(shape) ?? 0) + 1);
  }
  return [...groups.values()].filter((count) => count > 1).length;
}

function shapeOf(name: string): string {
  let shape = "";
  for (const character of name.normalize("NFKD")) {
    const point = character.codePointAt(0) ?? 0;
    const isHidden = point === 0x200c || point === 0x200d || point === 0xad || point === 0x34f;
    const isMark = point >= 0x300 && point <= 0x36f;
    if (!isHidden && !isMark && character !== " ")
      shape += latinByTwin.get(character) ?? character.toLowerCase();
  }
  return shape === "" ? name : shape;
}
