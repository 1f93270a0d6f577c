import type { guard as english } from "../en/guard.ts";

/** Wörter des Hütens: wessen Gerät es ist, Sperren von selbst, neue Geheimnisse, ein Speicher, der ablehnt. */
export const guard: typeof english = {
  device: "Wem gehört dieses Gerät?",
  devices: { own: "Nur mir", shared: "Andere nutzen es auch" },
  deviceMore: {
    own: "Die Aufzeichnung sperrt sich nach fünf Minuten ohne Berührung. Die Einstellungen können das ändern.",
    shared:
      "Die Aufzeichnung sperrt sich nach zwei Minuten, und eine Minute, nachdem du die Seite verlässt. Soll hier nichts bleiben, dann behalte sie nicht: Ohne Behalten wird nichts geschrieben.",
  },
  lockAfter: "Die Aufzeichnung sperrt sich nach",
  minutes: { 1: "1 Minute", 2: "2 Minuten", 5: "5 Minuten", 15: "15 Minuten", 30: "30 Minuten" },
  lockMore: "Was du gerade schreibst, bleibt verschlüsselt erhalten und ist beim Öffnen wieder da.",
  typingIsBack: "Was du gerade geschrieben hattest, ist wieder da.",
  exitTitle: "Was Raus tut",
  exitMore:
    "Raus leert die Seite sofort, wirft die Schlüssel weg und setzt eine leere Seite an ihre Stelle. Was nicht gespeichert war, ist weg. Es löscht nicht den Verlauf des Browsers und hilft nicht gegen jemanden, der auf den Bildschirm sieht, oder ein Programm, das dieses Gerät überwacht.",
  secrets: "Passphrase und Wiederherstellungswörter",
  change: "Passphrase ändern",
  changeMore:
    "Die alte öffnet hier dann nichts mehr. Frühere Sicherungen öffnen sich weiter mit ihren Wörtern.",
  changed: "Die Passphrase ist geändert.",
  forgot:
    "Du bist mit den Wiederherstellungswörtern hereingekommen. Wähle jetzt eine neue Passphrase.",
  renew: "Neue Wiederherstellungswörter machen",
  renewMore:
    "Wenn das Papier verloren ist oder gesehen wurde. Die alten Wörter öffnen hier dann nichts mehr. Frühere Sicherungen brauchen weiter die alten Wörter.",
  newKey: "Jemand kennt meine Passphrase",
  newKeyMore:
    "Macht einen neuen Schlüssel, eine neue Passphrase und neue Wiederherstellungswörter und schreibt die ganze Aufzeichnung neu. Lösche danach alte Sicherungen: Sie öffnen sich weiter mit den alten Wörtern.",
  newKeyDo: "Alles neu machen",
  working: "In Arbeit. Das dauert einige Sekunden.",
  newWords: "Deine neuen Wiederherstellungswörter. Schreib sie auf. Sie werden einmal gezeigt.",
  noted: "Ich habe sie aufgeschrieben",
  checkTitle: "Drei deiner Wörter",
  checkLead: "Damit auf dem Papier kein Fehler steht, tippe diese drei davon ab.",
  checkWord: (place: number) => `Wort ${place}`,
  checkWrong:
    "Das passt nicht. Sieh dir die Wörter noch einmal an und vergleiche sie mit dem Papier.",
  checkDone: "Sie stimmen",
  checkAgain: "Die Wörter noch einmal zeigen",
  backupReminder:
    "Von deiner Aufzeichnung gibt es noch keine Sicherung. Geht dieses Gerät verloren, ist auch die Aufzeichnung verloren.",
  backupDo: "Eine Sicherung machen",
  damage: (lost: number, kept: number) =>
    `Ein Teil des Aufbewahrten ist beschädigt. ${lost === 1 ? "1 Eintrag ist verloren" : `${lost} Einträge sind verloren`}, ${kept} sind da. Neues kann erst nach der Reparatur dazukommen.`,
  repair: "Reparieren",
  repaired: "Repariert. Alles, was lesbar war, ist erhalten.",
  gone: "Der Browser hat gelöscht, was Ebb hier aufbewahrt hat. Was du siehst, ist nur noch im Speicher dieser Seite. Sichere jetzt eine Sicherung oder eine lesbare Kopie, bevor du sie schließt.",
  trouble: {
    full: "Auf diesem Gerät ist kein Platz mehr, darum wurde das nicht behalten. Alles Frühere ist sicher. Schaffe Platz und versuche es noch einmal.",
    refused:
      "Das wurde nicht behalten: Die Aufzeichnung nimmt gerade nichts Neues an. Sperre sie und öffne sie wieder. Hilft das nicht, sieh unter Daten und Sicherung nach.",
    evicted:
      "Das wurde nicht behalten: Der Browser hat gelöscht, was Ebb hier aufbewahrt hat. Was du siehst, ist nur noch im Speicher dieser Seite. Sichere jetzt eine Sicherung oder eine lesbare Kopie.",
    busy: "Das wurde nicht behalten: Ein anderer Tab hält die Aufzeichnung. Schließe sie dort und versuche es noch einmal.",
    failed:
      "Das wurde nicht behalten: Das Gerät hat einen Fehler gemeldet. Alles Frühere ist sicher. Sperre die Aufzeichnung und öffne sie wieder.",
  },
  noVault:
    "In diesem Browser liegt keine Aufzeichnung mehr. Hast du eine Sicherungsdatei, dann holt sie Daten und Sicherung mit den Wiederherstellungswörtern zurück.",
  toData: "Daten und Sicherung",
  close: "Schließen",
};
