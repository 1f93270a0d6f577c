/** The deliberate mistakes: where each is put into the compiled platform, and what it replaces. */

/** One mistake. `find` stands exactly once (or `times` times) in the compiled file. */
export interface Mistake {
  readonly name: string;
  /** Compiled file below `packages/platform/dist`. */
  readonly file: string;
  readonly find: string;
  readonly replace: string;
  readonly times?: number;
  /** Suite that is run first; the others follow when it notices nothing. */
  readonly first: SuiteName;
  /** Beginning of the title of the check that is tried before all others. */
  readonly check?: string;
}

/** The suites that look for mistakes. */
export type SuiteName = "days" | "storage" | "crashes" | "corruptions" | "trust" | "vault";

const journal = "journal/journal.js";
const frame = "journal/frame.js";
const pair = "journal/pair.js";
const open = "vault/open.js";
const maintain = "vault/maintain.js";
const time = "record/local-time.js";

/** All mistakes. */
export const mistakes: readonly Mistake[] = [
  {
    name: "append without a flush",
    first: "crashes",
    file: journal,
    find: "trying(() => files.file.flush());",
    replace: "",
  },
  {
    name: "mark written before the record is durable",
    first: "crashes",
    file: journal,
    find: "writeOrTakeBack(files.file, position.at,",
    replace: "noteMark(files.mark, built.position.seq); writeOrTakeBack(files.file, position.at,",
  },
  {
    name: "one nonce for all records",
    first: "trust",
    check: "no nonce comes twice",
    file: journal,
    find: "const nonce = random.bytes(nonceBytes);",
    replace: "const nonce = new Uint8Array(nonceBytes);",
  },
  {
    name: "record header not bound",
    first: "trust",
    check: "a record is bound",
    file: frame,
    find: "const context = concatBytes(contextOf(journal), header);",
    replace: "const context = contextOf(journal);",
    times: 2,
  },
  {
    name: "chain not compared",
    first: "trust",
    check: "records of another history",
    file: "journal/scan.js",
    find: "if (header === undefined || header.seq !== seq + 1 || !equalBytes(header.chain, chain))\n            break;",
    replace: "if (header === undefined || header.seq !== seq + 1)\n            break;",
  },
  {
    name: "sequence off by one",
    first: "trust",
    check: "no nonce comes twice",
    file: journal,
    find: "let { seq, at, chain } = from.position;",
    replace: "let { seq, at, chain } = from.position; seq += 1;",
  },
  {
    name: "place in the batch always 0",
    first: "crashes",
    file: journal,
    find: "chain, place, payload }",
    replace: "chain, place: 0, payload }",
  },
  {
    name: "unfinished write left in place",
    first: "crashes",
    file: journal,
    find: "if (scan.tailBytes === 0)",
    replace: "if (scan.tailBytes >= 0)",
  },
  {
    name: "damage not told",
    first: "corruptions",
    file: journal,
    find: "if (scan.broken === undefined && reached >= confirmed)",
    replace: "if (reached >= 0)",
  },
  {
    name: "mark not asked",
    first: "corruptions",
    file: journal,
    find: "Math.max(seqOfMark(mark), start?.seq ?? 0)",
    replace: "0",
  },
  {
    name: "append to a damaged journal",
    first: "trust",
    check: "a damaged vault adds",
    file: journal,
    find: 'let refusal = damage === undefined ? undefined : "damaged";',
    replace: "let refusal;",
  },
  {
    name: "failed flush tried again",
    first: "trust",
    check: "after a failed flush",
    file: journal,
    find: 'catch (error) {\n            refusal = "storage-failed";\n            throw error;',
    replace: "catch (error) {\n            throw error;",
  },
  {
    name: "notes show their length",
    first: "trust",
    check: "short notes",
    file: frame,
    find: "let length = frameUnit;",
    replace: "let length = Math.ceil(needed / 16) * 16;",
  },
  {
    name: "head not flushed",
    first: "crashes",
    file: "vault/head.js",
    find: "pair.write(value, true);",
    replace: "pair.write(value, false);",
    times: 2,
  },
  {
    name: "old head copy left behind",
    first: "trust",
    check: "after a new passphrase",
    file: "vault/head.js",
    find: "pair.write(value, true);\n    pair.write(value, true);",
    replace: "pair.write(value, true);",
  },
  {
    name: "head not authenticated",
    first: "trust",
    check: "a head that was changed",
    file: open,
    find: "if (!reading.isAuthentic(opened.key))",
    replace: "if (false)",
  },
  {
    name: "newest copy overwritten first",
    first: "crashes",
    file: pair,
    find: "first.generation < second.generation ? 0 : 1",
    replace: "first.generation < second.generation ? 1 : 0",
  },
  {
    name: "checksum of a copy not compared",
    first: "corruptions",
    file: pair,
    find: "if (!equalBytes(digest(body), bytes.subarray(headerBytes + length)))",
    replace: "if (false)",
  },
  {
    name: "old journal removed before the new one is in force",
    first: "crashes",
    file: maintain,
    find: "const draft = await openDraft(place);",
    replace:
      "const draft = await openDraft(place); await removeEpoch(opened.storage, before.epoch);",
  },
  {
    name: "old journal kept after forgetting",
    first: "trust",
    check: "destroy overwrites",
    file: maintain,
    find: "if (!head.kept.includes(before.epoch))",
    replace: "if (false)",
  },
  {
    name: "draft lost on rewriting",
    first: "vault",
    check: "rekey keeps",
    file: maintain,
    find: "if (draftText !== undefined)",
    replace: "if (false)",
  },
  {
    name: "snapshot believed without its chain",
    first: "trust",
    check: "a journal that lost",
    file: "journal/scan.js",
    find: "start !== undefined && chainReaches(journal, bytes, start)",
    replace: "start !== undefined",
  },
  {
    name: "lower cost of the passphrase",
    first: "trust",
    check: "the least cost",
    file: "secret/argon2.js",
    find: "memoryKiB: 64 * 1024, passes: 3",
    replace: "memoryKiB: 8 * 1024, passes: 3",
  },
  {
    name: "floor of the cost not checked",
    first: "trust",
    check: "the least cost",
    file: "secret/argon2.js",
    find: "cost[part] >= leastCost[part] &&",
    replace: "",
  },
  {
    name: "ceiling of the cost not checked",
    first: "trust",
    check: "the least cost",
    file: "secret/argon2.js",
    find: "cost[part] <= greatestCost[part]",
    replace: "true",
  },
  {
    name: "passphrase hashed as typed, not in one normal form",
    first: "trust",
    check: "a passphrase gives the key",
    file: "secret/passphrase.js",
    find: 'passphrase.normalize("NFKC")',
    replace: "passphrase",
  },
  {
    name: "commitment not compared",
    first: "trust",
    check: "a slot opens for its secret",
    file: "secret/slot.js",
    find: "if (!equalBytes(commit, bytesOf(slot.commitment)))",
    replace: "if (false)",
  },
  {
    name: "slot not bound to its vault",
    first: "trust",
    check: "a slot opens for its secret",
    file: "secret/slot.js",
    find: '["ebb-slot/1", vault, slot.type,',
    replace: '["ebb-slot/1", slot.type,',
  },
  {
    name: "check of the recovery words skipped",
    first: "trust",
    check: "recovery words tell",
    file: "secret/recovery.js",
    find: 'return { type: "check" };',
    replace: "return new Uint8Array(32);",
  },
  {
    name: "one salt for all slots",
    first: "trust",
    check: "two slots of one secret",
    file: "secret/slot.js",
    find: "const saltOfSlot = what.random.bytes(saltBytes);",
    replace: "const saltOfSlot = new Uint8Array(saltBytes);",
  },
  {
    name: "second writer let in",
    first: "vault",
    check: "a second writer is refused",
    file: open,
    find: 'if (access === "write" && lock === undefined)',
    replace: "if (false)",
  },
  {
    name: "slots not overwritten on destroying",
    first: "trust",
    check: "destroy overwrites",
    file: open,
    find: "eraseFile(file);",
    replace: "",
  },
  {
    name: "restore overwrites unasked",
    first: "vault",
    check: "a backup restores",
    file: "vault/install.js",
    find: "if (!where.replace && (await hasVault(storage)))",
    replace: "if (false)",
  },
  {
    name: "missing lines of a backup not noticed",
    first: "trust",
    check: "lines taken out",
    file: "backup/backup.js",
    find: "sectionOf(actLines).sha256 === sections.acts.sha256 &&",
    replace: "",
    times: 1,
  },
  {
    name: "safety answers exported",
    first: "trust",
    check: "an export leaves out",
    file: "backup/export.js",
    find: "keptBackKinds.has(act.kind)",
    replace: "false",
  },
  {
    name: "content in an error",
    first: "trust",
    check: "errors say",
    file: "record/parse-act.js",
    find: "return { field, expected: own };",
    replace: "return { field, expected: own + JSON.stringify(issue.input) };",
  },
  {
    name: "newer records read as if known",
    first: "trust",
    check: "records of a newer",
    file: "record/migration.js",
    find: "if (version > known.current)",
    replace: "if (false)",
  },
  {
    name: "a cleared store not noticed",
    first: "trust",
    check: "a store that was cleared",
    file: "vault/vault.js",
    find: "const isWhole = wanted.every((name) => names.includes(name));",
    replace: "const isWhole = true;",
  },
  {
    name: "offset of another day (change of clocks)",
    first: "days",
    file: time,
    find: "clock.offsetMinutes(now)",
    replace: "clock.offsetMinutes(now - 86_400_000)",
  },
  {
    name: "day of UTC in place of the local day",
    first: "days",
    file: time,
    find: "const localMs = atMs + offsetMinutes * 60_000;",
    replace: "const localMs = atMs;",
  },
  {
    name: "noon counted to the morning",
    first: "days",
    file: time,
    find: 'minute < 720 ? "morning"',
    replace: 'minute <= 720 ? "morning"',
  },
  {
    name: "late check-in filed under today",
    first: "days",
    file: "record/check-in-of-act.js",
    find: "localTimeFromIso(act.time ?? act.at)",
    replace: "localTimeFromIso(act.at)",
  },
];
