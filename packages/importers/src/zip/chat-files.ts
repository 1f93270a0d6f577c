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

/** The files of one chat among those of several, or the names by which one may be chosen. */
export type ChosenChat =
  | { readonly kind: "one"; readonly names: readonly string[] }
  | { readonly kind: "several"; readonly chats: readonly string[] };

/**
 * Chooses by the name of the chat, of its folder, or of its file, in any case; of one chat all is taken.
 * Folders of one name are one chat: a download keeps the encrypted part of it elsewhere.
 */
export function chosenChat(names: readonly string[], chat: string | undefined): ChosenChat {
  const keyOf = (name: string) => {
    const folder = chatFolderOf(name);
    return folder.endsWith("/") ? (chatNamesOf(folder)[0] ?? folder) : folder;
  };
  const keys = [...new Set(names.map(keyOf))];
  const wanted = chat?.toLowerCase();
  const found = keys.filter((key) =>
    names.some(
      (name) =>
        keyOf(name) === key &&
        chatNamesOf(chatFolderOf(name)).some((one) => one.toLowerCase() === wanted),
    ),
  );
  const [only] = keys.length === 1 ? keys : found;
  if (only === undefined || (keys.length > 1 && found.length !== 1))
    return { kind: "several", chats: keys.map((key) => chatNamesOf(key)[0] ?? key) };
  return { kind: "one", names: names.filter((name) => keyOf(name) === only) };
}

// `messages/inbox/ben_123/`: `ben_123`, `ben`, and the whole; of a file its name without the ending.
function chatNamesOf(folder: string): string[] {
  const base = baseName(folder.endsWith("/") ? folder.slice(0, -1) : folder);
  const dot = base.lastIndexOf(".");
  const own = dot > 0 ? base.slice(0, dot) : base;
  const line = own.lastIndexOf("_");
  const tail = own.slice(line + 1);
  const isNumbered = line > 0 && tail !== "" && [...tail].every((one) => one >= "0" && one <= "9");
  return isNumbered ? [own, own.slice(0, line), folder] : [own, folder];
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
