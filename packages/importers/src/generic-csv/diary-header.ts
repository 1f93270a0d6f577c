/** Tells diaries from chats by the names of their columns. */

const diaryNames = ["closeness", "wanted", "stress", "room", "reach", "understood"];

/** What wrote a diary. */
export type DiaryKind = "ebb" | "daylio" | "bearable";

/** Kind of a diary by its header, or undefined. */
export function diaryKindOf(header: readonly string[]): DiaryKind | undefined {
  const names = header.map((cell) => cell.replace("\ufeff", "").trim().toLowerCase());
  const has = (name: string) => names.includes(name);
  if (has("full_date") && has("mood")) return "daylio";
  if (has("date formatted") && (has("rating/amount") || has("category"))) return "bearable";
  const isEbb = has("time") && diaryNames.some(has);
  return isEbb ? "ebb" : undefined;
}

/** True for the header of a diary that Ebb knows. */
export function isDiaryHeader(header: readonly string[]): boolean {
  return diaryKindOf(header) !== undefined;
}
