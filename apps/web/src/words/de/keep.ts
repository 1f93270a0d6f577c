import type { Words } from "../en.ts";
import { guard } from "./guard.ts";

export const keep: Words["keep"] = {
  title: "Die Aufzeichnung auf diesem Gerät behalten",
  lead: "Sie wird hier verschlüsselt. Nur die Passphrase oder die Wiederherstellungswörter öffnen sie. Ebb kann sie nicht zurücksetzen.",
  offered: "Eine Passphrase für dich",
  another: "Eine andere",
  own: "Lieber eigene Wörter nehmen",
  yours: "Deine Passphrase",
  repeat: "Noch einmal dieselbe",
  different: "Die beiden sind nicht gleich.",
  concern: (concern) =>
    concern.type === "too-short"
      ? `Nimm mindestens ${concern.least} Zeichen. Mehrere Wörter merken sich leicht.`
      : concern.type === "known-facts"
        ? "Wer dich kennt, könnte das erraten. Nimm andere Wörter."
        : "Das wiederholt sich zu sehr. Nimm andere Wörter.",
  create: "Hier behalten",
  creating: "Ebb erstellt die Schlüssel. Das dauert ein paar Sekunden.",
  wordsTitle: "Deine Wiederherstellungswörter",
  wordsLead:
    "Schreib diese 24 Wörter auf Papier und leg sie an einen sicheren Ort. Sie stehen nur dieses eine Mal hier. Sie öffnen die Aufzeichnung, wenn du die Passphrase nicht mehr weißt.",
  wordsDone: "Ich habe sie aufgeschrieben",
  exists: "Hier liegt schon eine Aufzeichnung. Öffne sie mit ihrer Passphrase.",
  busy: "Ebb ist in einem anderen Tab offen. Schließ es dort und versuch es noch einmal.",
  refused: "Dieser Browser lässt Ebb hier nichts behalten. Vielleicht ist es ein privates Fenster.",
  installTitle: "Ebb auf den Startbildschirm legen",
  install:
    "Auf iPhone und iPad kann Safari nach sieben Tagen ohne Besuch löschen, was eine Seite speichert. „Teilen“ und dann „Zum Home-Bildschirm“ verhindert das. Eine Sicherungsdatei hilft immer.",
  openTitle: "Deine Aufzeichnung ist gesperrt",
  openLead: "Öffne sie mit deiner Passphrase oder sieh dich ohne sie um.",
  open: "Öffnen",
  opening: "Wird geöffnet. Das dauert einen Moment.",
  useWords: "Stattdessen die Wiederherstellungswörter eingeben",
  usePassphrase: "Stattdessen die Passphrase eingeben",
  words: "Die 24 Wiederherstellungswörter",
  wrong: "Das öffnet die Aufzeichnung nicht. Prüfe jedes Wort und versuch es noch einmal.",
  damaged:
    "Ein Teil davon ist beschädigt. Eine Sicherung und die Wiederherstellungswörter können helfen.",
  newer:
    "Das stammt aus einer neueren Version von Ebb. Lade die neueste Version und versuch es noch einmal.",
  without: "Ohne sie weitermachen",
  show: "Zeigen, was ich tippe",
  guard,
};
