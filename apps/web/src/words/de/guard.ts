import type { guard as english } from "../en/guard.ts";

/** Words of guarding, in German: whose device it is, locking by itself, new secrets, a store that refuses. */
export const guard: typeof english = {
  device: "Wem gehört dieses Gerät?",
  devices: { own: "Nur mir", shared: "Andere nutzen es auch" },
  deviceMore: {
    own: "Die Aufzeichnung sperrt sich, wenn du fünf Minuten nichts tust. Das lässt sich in den Einstellungen ändern.",
    shared:
      "Die Aufzeichnung sperrt sich nach zwei Minuten, und eine Minute nachdem du die Seite verlässt. Soll hier nichts bleiben, dann behalte sie nicht: Dann wird auch nichts gespeichert.",
  },
  lockAfter: "Die Aufzeichnung sperrt sich nach",
  minutes: { 1: "1 Minute", 2: "2 Minuten", 5: "5 Minuten", 15: "15 Minuten", 30: "30 Minuten" },
  lockMore: "Was du gerade schreibst, bleibt verschlüsselt erhalten und ist beim Öffnen wieder da.",
  typingIsBack: "Was du gerade geschrieben hattest, ist wieder da.",
  exitTitle: "Was „Verlassen“ tut",
  exitMore:
    "„Verlassen“ leert die Seite sofort, wirft die Schlüssel weg und zeigt eine leere Seite. Was nicht gespeichert war, ist weg. Der Verlauf des Browsers bleibt. Und es hilft nicht gegen jemanden, der auf den Bildschirm sieht, oder gegen ein Programm, das dieses Gerät überwacht.",
  secrets: "Passphrase und Wiederherstellungswörter",
  change: "Passphrase ändern",
  changeMore:
    "Die alte öffnet hier dann nichts mehr. Frühere Sicherungen öffnen sich weiter mit ihren Wörtern.",
  changed: "Die Passphrase ist geändert.",
  forgot: "Du hast mit den Wiederherstellungswörtern geöffnet. Wähle jetzt eine neue Passphrase.",
  renew: "Neue Wiederherstellungswörter erstellen",
  renewMore:
    "Wenn der Zettel verloren ist oder jemand ihn gesehen hat. Die alten Wörter öffnen hier dann nichts mehr. Frühere Sicherungen brauchen weiter die alten Wörter.",
  newKey: "Jemand kennt meine Passphrase",
  newKeyMore:
    "Ebb erstellt einen neuen Schlüssel, eine neue Passphrase und neue Wiederherstellungswörter und schreibt die ganze Aufzeichnung neu. Lösche danach alte Sicherungen: Sie öffnen sich weiter mit den alten Wörtern.",
  newKeyDo: "Alles erneuern",
  working: "In Arbeit. Das dauert einige Sekunden.",
  newWords: "Deine neuen Wiederherstellungswörter. Schreib sie auf. Sie werden nur einmal gezeigt.",
  noted: "Ich habe sie aufgeschrieben",
  checkTitle: "Drei deiner Wörter",
  checkLead: "Damit sich kein Fehler einschleicht: Tippe diese drei von deinem Zettel ab.",
  checkWord: (place: number) => `Wort ${place}`,
  checkWrong:
    "Das passt nicht. Sieh dir die Wörter noch einmal an und vergleiche sie mit deinem Zettel.",
  checkDone: "Sie stimmen",
  checkAgain: "Die Wörter noch einmal zeigen",
  backupReminder:
    "Von deiner Aufzeichnung gibt es noch keine Sicherung. Geht dieses Gerät verloren, ist auch die Aufzeichnung verloren.",
  backupDo: "Eine Sicherung erstellen",
  damage: (lost: number, kept: number) =>
    `Ein Teil deiner Aufzeichnung ist beschädigt. ${lost === 1 ? "1 Eintrag ist verloren" : `${lost} Einträge sind verloren`}, ${kept} sind da. Neues lässt sich erst nach der Reparatur speichern.`,
  repair: "Reparieren",
  repaired: "Repariert. Alles, was lesbar war, ist erhalten.",
  gone: "Der Browser hat gelöscht, was Ebb hier aufbewahrt hat. Was du siehst, ist nur noch im Speicher dieser Seite. Speichere jetzt eine Sicherung oder eine lesbare Kopie, bevor du sie schließt.",
  trouble: {
    full: "Auf diesem Gerät ist kein Platz mehr, darum wurde das nicht behalten. Alles Frühere ist sicher. Schaffe Platz und versuche es noch einmal.",
    refused:
      "Das wurde nicht behalten: Die Aufzeichnung nimmt gerade nichts Neues an. Sperre sie und öffne sie wieder. Hilft das nicht, sieh unter Daten und Sicherung nach.",
    evicted:
      "Das wurde nicht behalten: Der Browser hat gelöscht, was Ebb hier aufbewahrt hat. Was du siehst, ist nur noch im Speicher dieser Seite. Speichere jetzt eine Sicherung oder eine lesbare Kopie.",
    busy: "Das wurde nicht behalten: Die Aufzeichnung ist in einem anderen Tab offen. Schließe sie dort und versuche es noch einmal.",
    failed:
      "Das wurde nicht behalten: Das Gerät hat einen Fehler gemeldet. Alles Frühere ist sicher. Sperre die Aufzeichnung und öffne sie wieder.",
  },
  noVault:
    "In diesem Browser liegt keine Aufzeichnung mehr. Hast du eine Sicherungsdatei, kannst du sie unter „Daten und Sicherung“ mit den Wiederherstellungswörtern zurückholen.",
  toData: "Daten und Sicherung",
  close: "Schließen",
};
