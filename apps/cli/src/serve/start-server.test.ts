import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type DeliveryKind, deliveryHeaders } from "@ebb/platform/node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ownAddress, startServer } from "./start-server.ts";

const folder = mkdtempSync(join(tmpdir(), "ebb-serve-"));
let server: Server;
let port = 0;

beforeAll(async () => {
  mkdirSync(join(folder, "assets"));
  writeFileSync(join(folder, "index.html"), "<!doctype html><title>Ebb</title>");
  writeFileSync(join(folder, "blank.html"), "<!doctype html><title>New tab</title>");
  writeFileSync(join(folder, "sw.js"), "// worker");
  writeFileSync(join(folder, "icon.png"), "0123456789abcdef");
  writeFileSync(join(folder, "assets", "a-1b2c3d.js"), "export const a = 1;\n".repeat(200));
  port = await freePort();
  server = await startServer(folder, port);
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, ownAddress, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

interface Answer {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** Sends bytes as they are and gives the answer. */
function send(request: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    let text = "";
    const socket = connect(port, ownAddress, () => socket.write(request));
    socket.setTimeout(5000, () => socket.destroy(new Error("send: no answer")));
    socket.on("data", (chunk) => {
      text += chunk.toString("latin1");
    });
    socket.on("error", reject);
    socket.on("close", () => {
      const [head = "", ...body] = text.split("\r\n\r\n");
      const [first = "", ...lines] = head.split("\r\n");
      const headers = lines.map((line): [string, string] => {
        const at = line.indexOf(":");
        return [line.slice(0, at).toLowerCase(), line.slice(at + 1).trim()];
      });
      const status = Number(first.split(" ")[1]);
      resolve({ status, headers: new Map(headers), body: body.join("\r\n\r\n") });
    });
  });
}

const ask = (line: string, ...headers: readonly string[]) => {
  const own = headers.some((header) => /^host:/i.test(header)) ? [] : [`Host: localhost:${port}`];
  return send(`${[line, ...own, ...headers, "Connection: close"].join("\r\n")}\r\n\r\n`);
};

/** Request, further headers, the status, and what kind of response it is. */
const requests: readonly (readonly [string, readonly string[], number, DeliveryKind])[] = [
  ["GET / HTTP/1.1", [], 200, "page"],
  ["GET /tide HTTP/1.1", [], 200, "page"],
  ["GET /blank.html HTTP/1.1", [], 200, "page"],
  ["GET /assets/a-1b2c3d.js HTTP/1.1", [], 200, "asset"],
  ["GET /assets/a-1b2c3d.js HTTP/1.1", ["Accept-Encoding: gzip"], 200, "asset"],
  ["GET /sw.js HTTP/1.1", [], 200, "worker"],
  ["HEAD / HTTP/1.1", [], 200, "page"],
  ["HEAD /assets/none.js HTTP/1.1", [], 404, "data"],
  ["GET /assets/none.js HTTP/1.1", [], 404, "data"],
  ["GET /icon.png HTTP/1.1", ["Range: bytes=2-5"], 206, "data"],
  ["GET /../../etc/passwd HTTP/1.1", [], 200, "page"],
  ["GET /..%2f..%2fetc%2fpasswd HTTP/1.1", [], 200, "page"],
  ["GET /%00 HTTP/1.1", [], 200, "page"],
  ["POST / HTTP/1.1", ["Content-Length: 0"], 404, "data"],
  ["PUT /index.html HTTP/1.1", ["Content-Length: 0"], 404, "data"],
  ["DELETE /index.html HTTP/1.1", [], 404, "data"],
  ["OPTIONS / HTTP/1.1", ["Origin: https://evil.example"], 404, "data"],
  ["GET / HTTP/1.1", ["Host: evil.example"], 421, "data"],
  ["GET / HTTP/1.1", ["Host: localhost.evil.example:4180"], 421, "data"],
  ["GET / HTTP/1.1", ["Upgrade: websocket"], 200, "page"],
  ["NONSENSE", [], 400, "data"],
  ["GET / HTTP/9.9", [], 400, "data"],
  [`GET / HTTP/1.1`, [`X-Large: ${"x".repeat(40_000)}`], 431, "data"],
];

describe("every response", () => {
  it.each(requests)(
    "to %s %j is %i with the headers of delivery",
    async (line, more, status, kind) => {
      const answer = await ask(line, ...more);
      expect(answer.status).toBe(status);
      for (const [name, value] of Object.entries(deliveryHeaders(kind)))
        expect(answer.headers.get(name), name).toBe(value);
      expect(answer.headers.has("strict-transport-security")).toBe(false);
      expect(answer.headers.has("set-cookie")).toBe(false);
      expect(answer.headers.has("access-control-allow-origin")).toBe(false);
      expect(answer.headers.has("server")).toBe(false);
      expect(answer.headers.has("x-powered-by")).toBe(false);
      expect(answer.body).not.toContain("root:");
    },
  );

  it("to the number of this machine leads to its name, with the headers of delivery", async () => {
    const answer = await ask("GET /tide HTTP/1.1", `Host: 127.0.0.1:${port}`);
    expect(answer.status).toBe(307);
    expect(answer.headers.get("location")).toBe(`http://localhost:${port}/tide`);
    for (const [name, value] of Object.entries(deliveryHeaders("data")))
      expect(answer.headers.get(name), name).toBe(value);
  });

  it("to a part of a file is that part, and to HEAD has no body", async () => {
    expect((await ask("GET /icon.png HTTP/1.1", "Range: bytes=2-5")).body).toBe("2345");
    expect((await ask("HEAD / HTTP/1.1")).body).toBe("");
  });

  it("comes from the loopback address alone", () => {
    expect(server.address()).toMatchObject({ address: "127.0.0.1", family: "IPv4" });
  });
});
