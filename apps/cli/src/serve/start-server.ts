/** The server of the app: on this machine only, and with the headers of delivery on whatever it says. */

import { type Server, STATUS_CODES } from "node:http";
import { deliveryHeaders } from "@ebb/platform/node";
import { serve } from "@hono/node-server";
import { createSite } from "./site.ts";

/** The only address that is listened on. */
export const ownAddress = "127.0.0.1";

/** Starts the server over the folder of the built app; rejects when the port is taken. */
export function startServer(folder: string, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const site = createSite(folder, port);
    // Without further options @hono/node-server makes a plain HTTP server.
    const server = serve({ fetch: site.fetch, port, hostname: ownAddress }, () =>
      resolve(server),
    ) as Server;
    server.on("error", reject);
    server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
      if (socket.writable && error.code !== "ECONNRESET") socket.end(refusal(statusOf(error)));
      else socket.destroy();
    });
  });
}

function statusOf({ code }: NodeJS.ErrnoException): number {
  if (code === "HPE_HEADER_OVERFLOW") return 431;
  return code === "ERR_HTTP_REQUEST_TIMEOUT" ? 408 : 400;
}

/** What is no request of HTTP never reaches the site; Node's own answer would be without headers. */
function refusal(status: number): string {
  const headers = { ...deliveryHeaders("data"), connection: "close", "content-length": "0" };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ""}\r\n${lines.join("")}\r\n`;
}
