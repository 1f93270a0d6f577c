/**
 * A model on this machine that words a finished suggestion anew: a small client of the chat interface
 * that local servers share (`POST /v1/chat/completions`). It is off until a person names an address, the
 * address must be a number of this machine, and what is sent is the suggestion and nothing else of the
 * person's. No redirect is followed, no proxy is asked, no answer is waited for longer than a limit.
 */

import { Agent, type IncomingMessage, request } from "node:http";
import type { RewordAnswer, RewordInput, RewordPort, RewordTrouble } from "@ebb/core";

/** Where the model is, and how long to wait for it. */
export interface LocalModelOptions {
  /** From `loopbackAddress`. */
  readonly address: URL;
  /** Name of the model, for servers that hold several. */
  readonly model?: string | undefined;
  readonly timeoutMs?: number;
}

/** How long an answer may take. */
export const modelTimeoutMs = 20_000;

/** A sentence or two never need more. */
const mostBytes = 64 * 1024;

/**
 * The address of a server on this machine, or undefined where the text names none: plain `http`, no name
 * and password, host `127.0.0.1`, `[::1]` or `localhost`. The name is taken for the number, so that no
 * table of names can send it elsewhere.
 */
export function loopbackAddress(text: string): URL | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== "http:" || url.username !== "" || url.password !== "") return undefined;
  if (url.hostname === "localhost") url.hostname = "127.0.0.1";
  if (url.hostname !== "127.0.0.1" && url.hostname !== "[::1]") return undefined;
  url.search = "";
  url.hash = "";
  return url;
}

/** The adapter. Every failure is an answer, none is thrown. */
export function localModel({
  address,
  model,
  timeoutMs = modelTimeoutMs,
}: LocalModelOptions): RewordPort {
  return async (input) => {
    const body = JSON.stringify({
      ...(model === undefined ? {} : { model }),
      messages: [
        { role: "system", content: taskOf(input) },
        { role: "user", content: input.suggestion },
      ],
      temperature: 0.3,
      max_tokens: 300,
      stream: false,
    });
    return post(pathOf(address), body, timeoutMs);
  };
}

/** A base address, one that ends in `/v1`, and a whole one are all understood. */
function pathOf(address: URL): URL {
  const path = address.pathname.replace(/\/+$/u, "");
  const url = new URL(address);
  if (path.endsWith("/chat/completions")) url.pathname = path;
  else
    url.pathname = path.endsWith("/v1")
      ? `${path}/chat/completions`
      : `${path}/v1/chat/completions`;
  return url;
}

const languages: Readonly<Record<string, string>> = { en: "English", de: "German" };

function taskOf({ language, mode }: RewordInput): string {
  const tone =
    mode === "direct" ? "clear, specific and calm, without softening" : "gentle and plain";
  return [
    `Reword the message of the user in ${languages[language] ?? language} so that it reads smoothly and sounds like one person talking to a partner.`,
    `Tone: ${tone}. Keep its meaning, every fact and the request in it. Add nothing.`,
    "No blame, no always or never, no guess about the other person, no pressure.",
    "Answer with the message alone: one paragraph, no quotation marks, no list, no comment.",
  ].join(" ");
}

const trouble = (why: RewordTrouble): RewordAnswer => ({ type: "trouble", why });

/** One request; the connection is made for it and ended with it. */
function post(url: URL, body: string, timeoutMs: number): Promise<RewordAnswer> {
  return new Promise((resolve) => {
    // An agent of its own: the shared one may be told by the surroundings to go through a proxy.
    const agent = new Agent({ keepAlive: false });
    const headers = {
      "content-type": "application/json",
      "content-length": String(Buffer.byteLength(body)),
    };
    const asked = request(url, { method: "POST", agent, headers });
    const end = (answer: RewordAnswer) => {
      clearTimeout(limit);
      asked.destroy();
      resolve(answer);
    };
    const limit = setTimeout(() => end(trouble("slow")), timeoutMs);
    asked.on("error", () => end(trouble("absent")));
    asked.on("response", (response) => {
      void textOf(response).then((text) => end(answerOf(response.statusCode, text)));
    });
    asked.end(body);
  });
}

/** The body, or undefined where it is too long or breaks off. */
async function textOf(response: IncomingMessage): Promise<string | undefined> {
  const parts: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const part of response as AsyncIterable<Buffer>) {
      bytes += part.length;
      if (bytes > mostBytes) return undefined;
      parts.push(part);
    }
  } catch {
    return undefined;
  }
  return Buffer.concat(parts).toString("utf8");
}

function answerOf(status: number | undefined, text: string | undefined): RewordAnswer {
  if (status !== 200 || text === undefined) return trouble("failed");
  const said = contentOf(text);
  return said === undefined ? trouble("failed") : { type: "said", text: said };
}

/** `choices[0].message.content`, where the document has it. */
function contentOf(text: string): string | undefined {
  try {
    const document: unknown = JSON.parse(text);
    const { choices } = document as { readonly choices?: readonly unknown[] };
    const [first] = choices ?? [];
    const { content } = (first as { readonly message: { readonly content?: unknown } }).message;
    return typeof content === "string" ? content : undefined;
  } catch {
    return undefined;
  }
}
