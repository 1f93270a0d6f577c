/**
 * The browser's store in a real browser: the acceptance suites, two tabs, and killed tabs. The number of
 * kills is small here; `EBB_TAB_KILLS=300` is the long form.
 */

import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { deliveryHeaders } from "@ebb/platform/node";
import { type BrowserContext, chromium, type Page } from "playwright-core";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromiumPath } from "../chromium.ts";

const kills = Number(process.env["EBB_TAB_KILLS"] ?? 5);
const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const home = mkdtempSync(join(tmpdir(), "ebb-origin-"));

let server: Server;
let origin = "";
let context: BrowserContext;

async function bundle(): Promise<void> {
  await build({
    configFile: false,
    logLevel: "error",
    root: here("./"),
    resolve: { conditions: ["ebb-source", "module", "browser", "default"] },
    build: {
      outDir: join(home, "site"),
      emptyOutDir: true,
      target: "es2022",
      minify: false,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: { page: here("./page.ts"), worker: here("./worker.ts") },
        output: { entryFileNames: "[name].js", chunkFileNames: "[name].js" },
      },
    },
  });
}

function serveSite(): Promise<number> {
  const page = '<!doctype html><title>Ebb</title><script type="module" src="/page.js"></script>';
  server = createServer((request, response) => {
    const name = (request.url ?? "/").slice(1);
    const path = join(home, "site", name);
    const isScript = name.endsWith(".js") && existsSync(path);
    const type = isScript ? "text/javascript" : "text/html";
    response.writeHead(200, { "content-type": type, ...deliveryHeaders("page") });
    response.end(isScript ? readFileSync(path) : page);
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : 0);
    });
  });
}

async function openPage(): Promise<Page> {
  const page = await context.newPage();
  await page.goto(origin);
  await page.waitForFunction(() => typeof window.ask === "function");
  return page;
}

const ask = (page: Page, request: object) =>
  page.evaluate((asked) => window.ask(asked), request as Record<string, string>);

beforeAll(async () => {
  if (!chromiumPath) return;
  await bundle();
  origin = `http://localhost:${await serveSite()}`;
  context = await chromium.launchPersistentContext(join(home, "profile"), {
    executablePath: chromiumPath,
    args: ["--no-sandbox"],
  });
});

afterAll(async () => {
  await context?.close();
  server?.close();
  rmSync(home, { recursive: true, force: true });
});

describe.skipIf(!chromiumPath)("the store of the browser", () => {
  it("passes the same suites as memory and folder", async () => {
    const page = await openPage();
    expect(await ask(page, { do: "suites" })).toEqual([]);
    await page.close();
  });

  it("lets one tab write, and the next as soon as the first is gone", async () => {
    const [first, second] = [await openPage(), await openPage()];
    expect(await ask(first, { do: "lock" })).toBe("held");
    expect(await ask(second, { do: "lock" })).toBe("busy");
    await first.close();
    await expect.poll(() => ask(second, { do: "lock" }), { timeout: 5000 }).toBe("held");
    await second.close();
  });

  it("a passkey gives the same 32 bytes each time, and others for another salt", async () => {
    const page = await openPage();
    const session = await context.newCDPSession(page);
    await session.send("WebAuthn.enable");
    const options = {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      hasPrf: true,
    } as const;
    await session.send("WebAuthn.addVirtualAuthenticator", { options });
    expect(await page.evaluate(() => window.tryPasskey())).toBe(
      "32 bytes, the same again, others for another salt",
    );
    await page.close();
  });

  it("tells an authenticator that cannot do it", async () => {
    const page = await openPage();
    const session = await context.newCDPSession(page);
    await session.send("WebAuthn.enable");
    const options = {
      protocol: "ctap2",
      transport: "internal",
      hasUserVerification: true,
      isUserVerified: true,
    } as const;
    await session.send("WebAuthn.addVirtualAuthenticator", { options });
    expect(await page.evaluate(() => window.tryPasskey())).toBe("unsupported");
    await page.close();
  });

  it(
    `keeps every confirmed record through ${kills} killed tabs`,
    async () => {
      const lost: string[] = [];
      let confirmed = 0;
      for (let i = 0; i < kills; i++) {
        const folder = `kill-${Math.floor(i / 20)}`;
        const page = await openPage();
        if (i % 20 === 0) expect(await ask(page, { do: "create", folder })).toBe("created");
        const acknowledged = await killWhileWriting(page, folder, 20 + ((i * 53) % 260));
        confirmed += acknowledged;
        const after = await openPage();
        const found = Number(await lookWhenFree(after, folder));
        await after.close();
        if (found < acknowledged) lost.push(`kill ${i}: ${acknowledged} confirmed, ${found} found`);
      }
      process.stderr.write(`tab kills: ${kills}, ${confirmed} confirmed, ${lost.length} lost\n`);
      const out = process.env["EBB_TAB_KILLS_OUT"];
      if (out) writeFileSync(out, JSON.stringify({ kills, confirmed, lost: lost.length }));
      expect(lost).toEqual([]);
      expect(confirmed).toBeGreaterThan(kills);
    },
    60_000 + kills * 10_000,
  );
});

/** Starts writing, waits for confirmations, kills the renderer, and gives the last number it confirmed. */
async function killWhileWriting(page: Page, folder: string, delayMs: number): Promise<number> {
  const acks: number[] = [];
  await page.exposeFunction("noteAck", (ack: number) => acks.push(ack));
  await page.evaluate((name) => {
    window.ask({ do: "write", folder: name }).catch(() => {});
    const note = (window as unknown as { noteAck: (ack: number) => void }).noteAck;
    setInterval(() => note(window.lastAck), 2);
  }, folder);
  await page.waitForFunction(() => window.lastAck > 0 || window.failed !== undefined);
  await new Promise((resolve) => setTimeout(resolve, delayMs));
  const session = await context.newCDPSession(page);
  const crashed = page.waitForEvent("crash");
  session.send("Page.crash").catch(() => {});
  await crashed;
  await page.close();
  return Math.max(0, ...acks);
}

/** The browser frees the files of a killed tab a moment later. */
async function lookWhenFree(page: Page, folder: string): Promise<unknown> {
  for (let attempt = 0; attempt < 20; attempt++) {
    try {
      return await ask(page, { do: "look", folder });
    } catch {
      // Still held by the tab that was killed.
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  return -1;
}
