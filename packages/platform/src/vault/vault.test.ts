import { expect, it } from "vitest";
import { systemClock, systemRandom } from "../kit/system.ts";
import { memoryStorage } from "../memory/index.ts";
import { makeAct } from "../record/make-act.ts";
import { createVault, openVault } from "./open.ts";

const world = { clock: systemClock(), random: systemRandom() };
const passphrase = "seven calm boats on a wide river";

it("createVault makes a vault that opens again by passphrase and by recovery words, and by nothing else", async () => {
  const storage = memoryStorage();
  const created = await createVault({ storage, random: world.random, passphrase });
  if (!created.ok) throw new Error(created.error.type);
  const { vault, recoveryWords } = created.value;
  const act = makeAct({ kind: "check-in", person: "a", closeness: 6, argument: 1 }, world);
  expect(vault.append([act])).toBe(1);
  expect(vault.append([makeAct({ kind: "note", text: "two" }, world)])).toBe(2);
  vault.saveDraft("half a sen");
  await vault.lock();
  const open = (secret: Parameters<typeof openVault>[0]["secret"]) =>
    openVault({ storage, random: world.random, secret, access: "write" });
  for (const secret of [
    { type: "passphrase", passphrase },
    { type: "recovery", words: recoveryWords ?? "" },
  ] as const) {
    const opened = await open(secret);
    if (!opened.ok) throw new Error(opened.error.type);
    expect(opened.value.acts().map(({ seq }) => seq)).toEqual([1, 2]);
    expect(opened.value.acts()[0]?.act).toEqual(act);
    expect(opened.value.state().checkIns[0]).toMatchObject({
      person: "a",
      scales: { closeness: 6 },
      events: { argument: 1 },
    });
    expect(opened.value.draft()).toBe("half a sen");
    expect(opened.value.damage()).toBeUndefined();
    await opened.value.lock();
  }
  const wrong = await open({ type: "passphrase", passphrase: `${passphrase} ` });
  expect(wrong).toEqual({ ok: false, error: { type: "wrong-secret" } });
});
