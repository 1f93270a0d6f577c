import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { lockFolder } from "./lock.ts";

const home = mkdtempSync(join(tmpdir(), "ebb-lock-"));
const path = join(home, "lock");
afterAll(() => rmSync(home, { recursive: true, force: true }));
beforeEach(() => rmSync(path, { force: true }));

/** Id of a process that has ended. */
const deadId = () => spawnSync(process.execPath, ["-e", ""]).pid;

describe("lockFolder", () => {
  it("refuses a second holder and lets the next in after the release", async () => {
    const first = lockFolder(home);
    expect(first).toBeDefined();
    expect(lockFolder(home)).toBeUndefined();
    await first?.release();
    expect(existsSync(path)).toBe(false);
    await lockFolder(home)?.release();
  });

  it("breaks the lock of a process that died", async () => {
    writeFileSync(path, `${deadId()} 123`);
    const lock = lockFolder(home);
    expect(lock).toBeDefined();
    expect(readFileSync(path, "utf8").split(" ")[0]).toBe(String(process.pid));
    await lock?.release();
  });

  it.runIf(process.platform === "linux")(
    "breaks the lock of a process whose id was given to another",
    async () => {
      writeFileSync(path, `${process.pid} 1`);
      const lock = lockFolder(home);
      expect(lock).toBeDefined();
      await lock?.release();
    },
  );

  it("leaves a lock alone that is just being written", () => {
    writeFileSync(path, "");
    expect(lockFolder(home)).toBeUndefined();
  });

  it("a release does not take away the lock of another", async () => {
    const lock = lockFolder(home);
    writeFileSync(path, `${process.pid} 7`);
    await lock?.release();
    expect(existsSync(path)).toBe(true);
  });

  it("lets exactly one of many take over a dead lock", async () => {
    const program = join(process.cwd(), "packages/platform/dist/node/lock.js");
    expect(existsSync(program), "the platform to be built").toBe(true);
    for (let round = 0; round < 3; round++) {
      writeFileSync(path, `${deadId()} 123`);
      const script = `
        const { lockFolder } = await import(${JSON.stringify(pathToFileURL(program).href)});
        process.stdout.write("ready\\n");
        process.stdin.once("data", () => {
          const lock = lockFolder(${JSON.stringify(home)});
          process.stdout.write(lock ? "got" : "none");
          setTimeout(() => process.exit(0), 300);
        });`;
      const racers = Array.from({ length: 6 }, () =>
        spawn(process.execPath, ["--input-type=module", "-e", script]),
      );
      const outputs = racers.map(
        (racer) =>
          new Promise<string>((resolve) => {
            let text = "";
            racer.stdout.on("data", (chunk) => {
              text += String(chunk);
            });
            racer.on("close", () => resolve(text));
          }),
      );
      await Promise.all(racers.map((racer) => new Promise((go) => racer.stdout.once("data", go))));
      for (const racer of racers) racer.stdin.end("go\n");
      const got = (await Promise.all(outputs)).filter((text) => text.includes("got"));
      expect(got).toHaveLength(1);
      rmSync(path, { force: true });
    }
  });
});
