/** Words of guarding the record: whose device it is, locking by itself, changing secrets, a store that refuses. */
export const guard = {
  device: "Whose device is this?",
  devices: { own: "Mine alone", shared: "Others use it too" },
  deviceMore: {
    own: "The record locks after five minutes without a touch. Settings can change that.",
    shared:
      "The record locks after two minutes, and one minute after you leave the page. If nothing of this should stay here, do not keep it: without keeping, nothing is written.",
  },
  lockAfter: "The record locks itself after",
  minutes: { 1: "1 minute", 2: "2 minutes", 5: "5 minutes", 15: "15 minutes", 30: "30 minutes" },
  lockMore: "What you were typing is kept, encrypted, and is there again when you open it.",
  typingIsBack: "What you were typing is here again.",
  exitTitle: "What Exit does",
  exitMore:
    "Exit blanks the page at once, drops the keys and puts an empty page in its place. What was not saved is gone. It does not clear the browser's history, and it does not help against somebody who watches the screen or a program that watches this device.",
  secrets: "Passphrase and recovery words",
  change: "Change the passphrase",
  changeMore:
    "The old one then opens nothing here. Backups from before still open with their words.",
  changed: "The passphrase is changed.",
  forgot: "You came in with the recovery words. Choose a new passphrase now.",
  renew: "Make new recovery words",
  renewMore:
    "If the paper is lost or was seen. The old words then open nothing here. Backups from before still need the old words.",
  newKey: "Somebody knows my passphrase",
  newKeyMore:
    "Makes a new key, a new passphrase and new recovery words, and writes the whole record anew. Delete old backups afterwards: they still open with the old words.",
  newKeyDo: "Make everything new",
  working: "Working on it. This takes a few seconds.",
  newWords: "Your new recovery words. Write them down. They are shown once.",
  noted: "I have written them down",
  checkTitle: "Three of your words",
  checkLead: "To be sure that no slip is on the paper, type these three from it.",
  checkWord: (place: number) => `Word ${place}`,
  checkWrong: "That does not fit. Look at the words again and compare them with the paper.",
  checkDone: "They are right",
  checkAgain: "Show the words again",
  backupReminder:
    "There is no backup of your record yet. If this device is lost, the record is lost with it.",
  backupDo: "Make a backup",
  damage: (lost: number, kept: number) =>
    `Part of what was kept is damaged. ${lost === 1 ? "1 entry is lost" : `${lost} entries are lost`}, ${kept} are here. Nothing new can be added until it is repaired.`,
  repair: "Repair it",
  repaired: "Repaired. Everything that could be read is kept.",
  gone: "The browser has cleared what Ebb kept here. What you see is only in the memory of this page. Save a backup or a readable copy now, before you close it.",
  trouble: {
    full: "There is no room left on this device, so this was not kept. Everything from before is safe. Make some room and try again.",
    refused:
      "This was not kept: the record takes nothing new right now. Lock it and open it again. If that does not help, look under Data and backup.",
    evicted:
      "This was not kept: the browser has cleared what Ebb kept here. What you see is only in the memory of this page. Save a backup or a readable copy now.",
    busy: "This was not kept: another tab holds the record. Close it there and try again.",
    failed:
      "This was not kept: the device reported a fault. Everything from before is safe. Lock the record and open it again.",
  },
  noVault:
    "There is no record in this browser any more. If you have a backup file, Data and backup brings it back with the recovery words.",
  toData: "Data and backup",
  close: "Close",
};
