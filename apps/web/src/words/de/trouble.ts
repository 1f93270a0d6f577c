import type { Words } from "../en.ts";

const again = "Exportiere den Chat noch einmal und wähle die Datei (.txt, .zip oder .json).";

export const trouble: Words["trouble"] = {
  "empty-file": () => `Die Datei ist leer. ${again}`,
  picture: () => `Das ist ein Bild oder ein anderes Medium, gleich wie es heißt. ${again}`,
  binary: () => `Die Bytes dieser Datei sind kein Text, also ist sie kein Chat. ${again}`,
  "not-a-chat": () =>
    `Keine Zeile beginnt mit Datum, Uhrzeit und Namen. So einen Chat kennt Ebb nicht. ${again}`,
  "no-messages": () => `In diesem Chat-Export steht keine einzige Nachricht. ${again}`,
  "broken-zip": () =>
    "Das Zip ist beschädigt oder nicht ganz kopiert. Kopiere oder exportiere es noch einmal.",
  "hostile-zip": () =>
    "Das Zip sprengt eine Grenze, die dieses Gerät schützt. Exportiere den Chat ohne Medien.",
  "nested-zip": () => "Im Zip steckt noch ein Zip. Entpacke es und wähle die Chat-Datei darin.",
  "encrypted-zip": () => "Das Zip hat ein Passwort. Entpacke es und wähle die Chat-Datei darin.",
  "several-chats": () => "Im Zip sind mehrere Chats. Wähle die Datei eines einzigen Chats.",
  "other-json": () => `Das ist JSON, aber kein Chat, den Ebb kennt. ${again}`,
  "json-too-deep": () => `Dieses JSON ist zu tief verschachtelt für einen Chat. ${again}`,
  "telegram-html": () =>
    "Das ist Telegrams HTML. Exportiere den Chat am Rechner noch einmal im Format JSON.",
  "messenger-html": () =>
    "Das ist ein HTML-Download. Fordere ihn im Format JSON an und wähle die Nachrichten-Dateien.",
  "other-conversation": () => "Diese Dateien gehören zu verschiedenen Chats. Wähle einen Chat.",
  "date-order": () => "Die Tage in dieser Datei passen nicht dazu. Wähle die andere Ordnung.",
  calendar: () => "Die Tage in dieser Datei folgen einem Kalender, den Ebb noch nicht lesen kann.",
  "database-here": () =>
    "Das ist eine Datenbank mit Nachrichten. Nur die Befehlszeile kann sie lesen.",
  diary: () => "Das ist eine Tagebuch-Tabelle. Wähle sie allein, ohne andere Dateien.",
  unreadable: () => "Die Datei ließ sich nicht lesen. Wähle sie noch einmal.",
  "one-writer": () =>
    "In diesem Chat schreibt nur ein Mensch. Ebb braucht einen Chat zu zweit, und du bist dabei.",
  "several-writers": (count) =>
    `In diesem Chat schreiben ${count} Menschen. Ebb liest nur einen Chat zu zweit, und du bist dabei.`,
  "too-large": () => "Diese Tabelle ist größer als 64 MB. Wähle einen kleineren Teil.",
  "not-a-table": () =>
    "Das ist keine Tabelle mit Spaltennamen in der ersten Zeile. Speichere sie als CSV.",
  "nothing-mapped": () =>
    "Mit diesen Spalten ließ sich kein Tag lesen. Prüfe, welche Spalte den Tag und welche die Nähe enthält.",
  "nothing-to-draw": () =>
    "Die Datei ist gelesen, aber nichts darin lässt sich zeichnen. Es braucht Nachrichten oder Tage von zwei Menschen.",
};
