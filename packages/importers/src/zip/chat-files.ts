/** Which of many files, in a zip or a folder, are the chat; names are only compared, never opened. */

/** The first of these that there is: numbered message files, a chat text, any text, JSON, a database, HTML. */
export function chatFilesOf(names: readonly string[]): string[] {
  const shown = names.filter(
    (name) => !baseName(name).startsWith(".") && !name.startsWith("__MACOSX"),
  );
  for (const isKind of kinds) {
    const found = shown.filter(isKind);
    if (found.length > 0) return found;
  }
  return [];
}

const kinds: readonly ((name: string) => boolean)[] = [
  isMessageFile,
  (name) => baseName(name) === "_chat.txt",
  (name) => endsWith(name, [".txt"]),
  (name) => ["main.jsonl", "result.json", "messages.json"].includes(baseName(name)),
  (name) => endsWith(name, [".json", ".jsonl", ".md", ".xml", ".csv"]),
  (name) => baseName(name) === "chat.db" || baseName(name) === "sms.db",
  (name) => endsWith(name, [".html", ".htm"]),
];

/** Numbered files of one folder are one chat; every other file is a chat of its own. */
export function chatFolderOf(name: string): string {
  return isMessageFile(name) ? name.slice(0, name.length - baseName(name).length) : name;
}

// `message_12.json` of Messenger and Instagram.
function isMessageFile(name: string): boolean {
  const base = baseName(name);
  if (!base.startsWith("message_") || !base.endsWith(".json")) return false;
  const number = base.slice("message_".length, -".json".length);
  return number !== "" && [...number].every((digit) => digit >= "0" && digit <= "9");
}

function baseName(name: string): string {
  return name.slice(name.replaceAll("\\", "/").lastIndexOf("/") + 1);
}

function endsWith(name: string, endings: readonly string[]): boolean {
  const low = name.toLowerCase();
  return endings.some((ending) => low.endsWith(ending));
}
