/**
 * What `ebb serve` answers: the built app and nothing else. No API, no cookie, no log of requests.
 * The record lives in the browser; the server never sees it.
 */

import { type DeliveryKind, deliveryHeaders, judgeHost } from "@ebb/platform/node";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import { compress } from "hono/compress";

/** What a path is: Vite puts a hash into the names of all that lies under `/assets/`. */
function kindOf(path: string): DeliveryKind {
  if (path.startsWith("/assets/")) return "asset";
  return path.endsWith(".js") ? "worker" : "page";
}

/** The site over a folder with the built app; `port` is the one that the Host header must name. */
export function createSite(folder: string, port: number): Hono {
  const site = new Hono();
  site.use(async (context, next) => {
    await next();
    const kind = context.res.status === 200 ? kindOf(context.req.path) : "data";
    for (const [name, value] of Object.entries(deliveryHeaders(kind))) {
      context.res.headers.set(name, value);
    }
  });
  site.use(async (context, next) => {
    const verdict = judgeHost(context.req.header("host"), port);
    if (verdict.type === "own") return next();
    if (verdict.type === "foreign")
      return context.text("This is not the address of this app.", 421);
    const { pathname, search } = new URL(context.req.url);
    return context.redirect(`${verdict.origin}${pathname}${search}`, 307);
  });
  site.use(compress());
  site.use(serveStatic({ root: folder }));
  site.get("/assets/*", (context) => context.text("There is no such file.", 404));
  site.get("*", serveStatic({ root: folder, path: "index.html" }));
  return site;
}
