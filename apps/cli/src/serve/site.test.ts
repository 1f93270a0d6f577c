import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createSite } from "./site.ts";

const folder = mkdtempSync(join(tmpdir(), "ebb-site-"));
writeFileSync(join(folder, "index.html"), "<!doctype html><title>Ebb</title>");
writeFileSync(join(folder, "sw.js"), "// worker");
const site = createSite(folder, 4180);
const ask = (path: string, host = "localhost:4180", init: RequestInit = {}) =>
  site.request(`http://${host}${path}`, { ...init, headers: { host, ...init.headers } });

describe("createSite", () => {
  test("answers the app on its own name, and on every path of the app", async () => {
    for (const path of ["/", "/tide"]) {
      const response = await ask(path);
      expect(response.status).toBe(200);
      expect(await response.text()).toContain("<title>Ebb</title>");
    }
  });

  test("sends a reader at 127.0.0.1 to localhost, where the record lives", async () => {
    const response = await ask("/tide?x=1", "127.0.0.1:4180");
    expect(response.status).toBe(307);
    expect(response.headers.get("location")).toBe("http://localhost:4180/tide?x=1");
  });

  test("refuses every other Host header", async () => {
    for (const host of ["evil.example", "localhost:4181", "localhost.evil.example:4180"]) {
      expect((await ask("/", host)).status).toBe(421);
    }
  });

  test("puts the headers of delivery on every response, also on refusals", async () => {
    for (const response of [
      await ask("/"),
      await ask("/assets/none.js"),
      await ask("/", "evil.example"),
    ]) {
      expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
      expect(response.headers.get("strict-transport-security")).toBeNull();
    }
  });

  test("never leaves the folder", async () => {
    const response = await ask("/..%2f..%2fetc/passwd");
    expect(await response.text()).not.toContain("root:");
  });

  test("lets nobody keep a worker for long", async () => {
    expect((await ask("/sw.js")).headers.get("cache-control")).toBe("no-cache");
  });
});
