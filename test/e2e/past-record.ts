/** A record that was begun long ago: acts with their own moments, brought in as a backup by a person. */

import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  createVault,
  makeAct,
  makeBackup,
  type NewAct,
  stampNow,
  systemClock,
  systemRandom,
  zonedClock,
} from "@ebb/platform";
import { memoryStorage } from "@ebb/platform/memory";
import type { Page } from "playwright-core";
import { goTo } from "./visit.ts";

/** Something that the person did so many days ago, at eight in the evening. */
export interface PastAct {
  readonly daysAgo: number;
  readonly act: NewAct;
}

const dayMs = 86_400_000;
const passphrase = "seven calm rivers under one bridge";

/** ISO date so many days ago (negative = ahead), in the zone of the tests. */
export function dateAgo(daysAgo: number): string {
  return new Date(Date.now() - daysAgo * dayMs).toISOString().slice(0, 10);
}

/** Brings a record with these acts into an empty page, by its backup and its recovery words. */
export async function bringBack(page: Page, acts: readonly PastAct[]): Promise<void> {
  const random = systemRandom();
  const made = await createVault({ storage: memoryStorage(), random, passphrase });
  if (!made.ok) throw new Error("bringBack: expected a vault");
  const { vault, recoveryWords = "" } = made.value;
  for (const { daysAgo, act } of [...acts].sort((x, y) => y.daysAgo - x.daysAgo)) {
    const evening = Date.parse(`${dateAgo(daysAgo)}T20:00:00Z`);
    const clock = zonedClock(() => evening, "UTC");
    vault.append([makeAct(act, { clock, random })]);
  }
  const createdAt = stampNow(systemClock()).at;
  const bytes = await makeBackup(vault, { recipient: { type: "recovery" }, createdAt });
  const file = join(mkdtempSync(join(tmpdir(), "ebb-past-")), "past.age");
  writeFileSync(file, bytes);
  await goTo(page, "/data");
  const form = page.locator("details", { has: page.locator("input[accept='.age']") });
  await form.locator("summary").click();
  await form.locator("input[type=file]").setInputFiles(file);
  await form.locator("textarea").fill(recoveryWords);
  await form.locator("input:not([type=file]):not([type=checkbox])").fill(passphrase);
  await form.locator("button[type=submit]").click();
  // The word of success can go by: the screen is drawn anew once the record is open.
  await page.getByRole("button", { name: "Lock", exact: true }).waitFor({ timeout: 60_000 });
}
