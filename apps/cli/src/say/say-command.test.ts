import { spawn } from "node:child_process";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const bin = join(import.meta.dirname, "../../dist/bin.js");
const draft = "You never listen to me, you idiot.";
const accepted = "I felt sad last night. I need to be heard. Could we talk today?";

let server: Server;
let url = "";
let said = accepted;
const received: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    let body = "";
    request.on("data", (part: Buffer) => {
      body += part.toString("utf8");
    });
    request.on("end", () => {
      received.push(body);
      response.end(JSON.stringify({ choices: [{ message: { content: said } }] }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`;
});
afterAll(() => server.close());

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs `ebb say` with a draft on standard input, with a proxy in the surroundings that must not be asked. */
function say(words: string, ...options: readonly string[]): Promise<Ran> {
  const proxy = { HTTP_PROXY: "http://127.0.0.1:1", http_proxy: "http://127.0.0.1:1" };
  const env = { ...process.env, ...proxy, NODE_USE_ENV_PROXY: "1" };
  const child = spawn(process.execPath, [bin, "say", ...options], { env });
  let out = "";
  let err = "";
  child.stdout.on("data", (part: Buffer) => (out += part.toString("utf8")));
  child.stderr.on("data", (part: Buffer) => (err += part.toString("utf8")));
  child.stdin.end(words);
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, out, err })));
}

describe("ebb say with a model on this machine", { timeout: 120_000 }, () => {
  it("asks nobody unless an address is given", async () => {
    const { code, out, err } = await say(draft, "--json");
    const document = JSON.parse(out) as { suggestion: string; model: null };
    expect([code, document.model, received.length, err]).toEqual([0, null, 0, ""]);
    expect(document.suggestion).not.toBe(accepted);
  });

  it("takes words that pass the rules, and sends the suggestion and never the draft", async () => {
    said = accepted;
    const own = JSON.parse((await say(draft, "--json")).out) as { suggestion: string };
    const { code, out, err } = await say(draft, "--json", "--model-url", url);
    const document = JSON.parse(out) as { suggestion: string; model: string };
    expect([code, document.model, document.suggestion]).toEqual([0, "used", accepted]);
    expect(err).toContain("in the words of your model");
    expect(received.at(-1)).toContain(own.suggestion);
    expect(received.join()).not.toContain("idiot");
  });

  it("keeps its own suggestion where the model's words are hard, in German too", async () => {
    said = "Du hörst mir nie zu, du Idiot.";
    const german = "Du hörst mir nie zu, du Idiot!";
    const own = JSON.parse((await say(german, "--lang", "de", "--json")).out) as object;
    const { out, err } = await say(german, "--lang", "de", "--json", "--model-url", url);
    expect(JSON.parse(out)).toEqual({ ...own, model: "not_accepted" });
    expect(err).toContain("Ebbs eigener Vorschlag");
  });

  it("asks no model about harm", async () => {
    const before = received.length;
    const { out } = await say("If you leave me I'll kill myself", "--json", "--model-url", url);
    expect(JSON.parse(out)).toMatchObject({ safety: true, suggestion: null, model: "not_asked" });
    expect(received.length).toBe(before);
  });

  it("says in one sentence that nobody is there, and goes on", async () => {
    const { code, out, err } = await say(draft, "--model-url", "http://127.0.0.1:1");
    expect(code).toBe(0);
    expect(err).toBe("No model answers at this address. This is Ebb's own suggestion.\n");
    expect(out).toContain("Suggestion");
  });

  it.each(["http://example.org", "https://127.0.0.1:8080", "192.168.0.2:80", ""])(
    "refuses %j with exit 2, before anything is read or sent",
    async (address) => {
      const { code, out, err } = await say(draft, "--model-url", address);
      expect([code, out]).toEqual([2, ""]);
      expect(err).toContain("Nothing was sent");
    },
  );
});
