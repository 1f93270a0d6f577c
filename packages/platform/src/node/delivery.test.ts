import { describe, expect, it } from "vitest";
import { type DeliveryKind, deliveryHeaders, judgeHost, refusedFeatures } from "./delivery.ts";

const kinds: readonly DeliveryKind[] = ["page", "asset", "worker", "data"];
const directives = (kind: DeliveryKind) =>
  new Map(
    (deliveryHeaders(kind)["content-security-policy"] ?? "").split("; ").map((part) => {
      const [name = "", ...sources] = part.split(" ");
      return [name, sources] as const;
    }),
  );

describe("deliveryHeaders", () => {
  it.each(kinds)("a %s names no origin but its own, and no inline or evaluated script", (kind) => {
    const allowed = new Set(["'none'", "'self'", "blob:", "'wasm-unsafe-eval'", "'script'"]);
    for (const [name, sources] of directives(kind)) {
      if (name === "trusted-types") expect(sources).toEqual(["ebb-worker"]);
      else for (const source of sources) expect(allowed, `${name} ${source}`).toContain(source);
    }
    expect(directives(kind).get("default-src")).toEqual(["'none'"]);
    expect(directives(kind).get("script-src")).not.toContain("blob:");
  });

  it.each(kinds)("a %s carries isolation headers and no HSTS", (kind) => {
    const headers = deliveryHeaders(kind);
    expect(headers["cross-origin-opener-policy"]).toBe("same-origin");
    expect(headers["cross-origin-embedder-policy"]).toBe("require-corp");
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["referrer-policy"]).toBe("no-referrer");
    expect(headers).not.toHaveProperty("strict-transport-security");
    expect(Object.keys(headers)).toEqual(Object.keys(headers).map((name) => name.toLowerCase()));
  });

  it("refuses location, camera, microphone and every other listed feature", () => {
    const policy = deliveryHeaders("page")["permissions-policy"] ?? "";
    for (const feature of refusedFeatures) expect(policy).toContain(`${feature}=()`);
    expect(policy).toContain("clipboard-read=()");
    expect(policy).not.toContain("*");
  });

  it("keeps only hashed files in the cache", () => {
    expect(deliveryHeaders("asset")["cache-control"]).toContain("immutable");
    expect(deliveryHeaders("page")["cache-control"]).toBe("no-cache");
    expect(deliveryHeaders("data")["cache-control"]).toBe("no-store");
  });
});

describe("judgeHost", () => {
  it("answers its own name and redirects its number", () => {
    expect(judgeHost("localhost:4180", 4180)).toEqual({ type: "own" });
    expect(judgeHost("LOCALHOST:4180", 4180)).toEqual({ type: "own" });
    expect(judgeHost("127.0.0.1:4180", 4180)).toEqual({
      type: "redirect",
      origin: "http://localhost:4180",
    });
    expect(judgeHost("localhost", 80)).toEqual({ type: "own" });
  });

  it.each([
    undefined,
    "",
    "localhost",
    "localhost:4181",
    "localhost.evil.example:4180",
    "evil.example:4180",
    "127.0.0.1.nip.example:4180",
    "[::1]:4180",
    "0.0.0.0:4180",
    "localhost:4180@evil.example",
    "localhost:4180, evil.example",
    "user@localhost:4180",
    "2130706433:4180",
  ])("refuses %s", (host) => {
    expect(judgeHost(host, 4180)).toEqual({ type: "foreign" });
  });
});
