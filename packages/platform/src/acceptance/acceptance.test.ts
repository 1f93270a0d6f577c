import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, it } from "vitest";
import { systemClock, systemRandom } from "../kit/system.ts";
import { memoryStorage } from "../memory/index.ts";
import { folderStorage } from "../node/index.ts";
import type { Storage } from "../ports.ts";
import { storageChecks } from "./storage-suite.ts";
import { vaultChecks } from "./vault-suite.ts";

const home = mkdtempSync(join(tmpdir(), "ebb-acceptance-"));
let made = 0;
const adapters: readonly (readonly [string, () => Storage])[] = [
  ["memory", memoryStorage],
  ["a folder", () => folderStorage(join(home, `store-${made++}`))],
];

afterAll(() => rmSync(home, { recursive: true, force: true }));

describe.each(adapters)("storage in %s", (_name, fresh) => {
  it.each(storageChecks.map((check) => [check.title, check] as const))("%s", (_title, check) =>
    check.run(fresh()),
  );
});

describe.each(adapters)("vault in %s", (_name, fresh) => {
  it.each(vaultChecks.map((check) => [check.title, check] as const))("%s", (_title, check) =>
    check.run({
      storage: fresh(),
      other: fresh(),
      random: systemRandom(),
      clock: systemClock(),
    }),
  );
});
