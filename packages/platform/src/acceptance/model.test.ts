import { createServer, type Server, type ServerResponse } from "node:http";
import { afterEach, describe, expect, it } from "vitest";
import { scriptedModel } from "../memory/model.ts";
import { localModel, loopbackAddress } from "../node/local-model.ts";
import { type ModelScript, type ModelWorld, modelChecks } from "./model-suite.ts";

/** Long enough for a busy machine to answer, short enough to wait for. */
const timeoutMs = 2000;
const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await closed(server);
});

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

/** A server on this machine that answers with `answer`; gives its address. */
async function served(answer: (body: string, response: ServerResponse) => void): Promise<URL> {
  const server = createServer((request, response) => {
    let body = `${request.method} ${request.url}\n`;
    request.on("data", (part: Buffer) => {
      body += part.toString("utf8");
    });
    request.on("end", () => answer(body, response));
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  return new URL(`http://127.0.0.1:${port}`);
}

const spoken = (content: unknown) => JSON.stringify({ choices: [{ message: { content } }] });

/** The adapter over HTTP, in front of a server that follows the script. */
async function overHttp(scripts: readonly ModelScript[]): Promise<ModelWorld> {
  const received: string[] = [];
  const left = [...scripts];
  const address = await served((body, response) => {
    received.push(body);
    const script = left.shift();
    if (script?.type === "says") response.end(spoken(script.text));
    if (script?.type === "refuses") response.writeHead(503).end("busy");
  });
  const [server] = servers.slice(-1);
  if (scripts.length === 0 && server)
    await closed(servers.splice(servers.indexOf(server), 1)[0] ?? server);
  return { port: localModel({ address, timeoutMs }), received: () => received };
}

/** The adapter in memory, with the same script. */
async function inMemory(scripts: readonly ModelScript[]): Promise<ModelWorld> {
  const received: string[] = [];
  const answers = scripts.map((script) =>
    script.type === "says"
      ? { type: "said" as const, text: script.text }
      : {
          type: "trouble" as const,
          why: script.type === "waits" ? ("slow" as const) : ("failed" as const),
        },
  );
  const port = scriptedModel(answers, ({ suggestion }) => received.push(suggestion));
  return { port, received: () => received };
}

describe.each([
  ["over HTTP on this machine", overHttp],
  ["in memory", inMemory],
] as const)("a model %s", (_name, worldOf) => {
  it.each(modelChecks.map((check) => [check.title, check] as const))(
    "%s",
    async (_title, check) => {
      await check.run(await worldOf(check.scripts));
    },
  );
});

describe("the adapter over HTTP", () => {
  const input = { suggestion: "Could we talk today?", language: "de", mode: "direct" as const };

  it("sends the task, the suggestion and nothing else", async () => {
    let received = "";
    const address = await served((body, response) => {
      received = body;
      response.end(spoken("ok"));
    });
    await localModel({ address, model: "small" })(input);
    const [head, ...rest] = received.split("\n");
    expect(head).toBe("POST /v1/chat/completions");
    const sent = JSON.parse(rest.join("\n")) as { messages: { role: string; content: string }[] };
    expect(Object.keys(sent).sort()).toEqual(
      ["max_tokens", "messages", "model", "stream", "temperature"].sort(),
    );
    expect(sent.messages.map(({ role }) => role)).toEqual(["system", "user"]);
    expect(sent.messages[1]?.content).toBe(input.suggestion);
    expect(sent.messages[0]?.content).toContain("German");
    expect(sent.messages[0]?.content).toContain("without softening");
  });

  it.each(["", "/v1", "/v1/", "/v1/chat/completions", "/here/v1"])(
    "understands the address with %j at its end",
    async (path) => {
      let head = "";
      const address = await served((body, response) => {
        head = body.split("\n")[0] ?? "";
        response.end(spoken("ok"));
      });
      await localModel({ address: new URL(path, address) })(input);
      expect(head).toMatch(/^POST (\/here)?\/v1\/chat\/completions$/);
    },
  );

  it.each([
    ["no JSON", "hello"],
    ["another document", JSON.stringify({ answer: "hello" })],
    ["no choices", JSON.stringify({ choices: [] })],
    ["no text", spoken({ deep: [] })],
    ["null", "null"],
    ["far too much", spoken("x".repeat(200_000))],
  ])("takes %s for a failure", async (_name, text) => {
    const address = await served((_body, response) => response.end(text));
    expect(await localModel({ address })(input)).toEqual({ type: "trouble", why: "failed" });
  });

  it("does not follow a redirect, and an answer that never ends is slow", async () => {
    let strayed = 0;
    const elsewhere = await served((_body, response) => {
      strayed++;
      response.end(spoken("ok"));
    });
    const sending = await served((_body, response) =>
      response.writeHead(307, { location: elsewhere.href }).end(),
    );
    expect(await localModel({ address: sending })(input)).toMatchObject({ why: "failed" });
    expect(strayed).toBe(0);
    const endless = await served((_body, response) => response.write('{"choices"'));
    expect(await localModel({ address: endless, timeoutMs })(input)).toMatchObject({ why: "slow" });
  });

  it("a connection that breaks off is a failure or an absence, never a throw", async () => {
    const breaking = await served((_body, response) => response.destroy());
    expect(await localModel({ address: breaking })(input)).toMatchObject({ type: "trouble" });
  });
});

describe("loopbackAddress", () => {
  it.each(["http://127.0.0.1:8080", "http://localhost:11434/v1", "http://[::1]:1234/"])(
    "takes %s",
    (text) => expect(loopbackAddress(text)?.hostname).toMatch(/^(127\.0\.0\.1|\[::1\])$/),
  );

  it.each([
    "https://127.0.0.1:8080",
    "http://example.org",
    "http://127.0.0.1.example.org",
    "http://localhost.example.org",
    "http://user:word@127.0.0.1:8080",
    "http://192.168.1.4:8080",
    "http://0.0.0.0:8080",
    "http://127.0.0.2@example.org/",
    "file:///etc/hosts",
    "127.0.0.1:8080",
    "",
  ])("refuses %s", (text) => expect(loopbackAddress(text)).toBeUndefined());

  it("drops what could carry words", () =>
    expect(loopbackAddress("http://localhost:80/v1?x=1#y")?.href).toBe("http://127.0.0.1/v1"));
});
