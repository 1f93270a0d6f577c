import { createHash } from "node:crypto";
import { join } from "node:path";
import { knowledge } from "@ebb/knowledge";
import { defineConfig, type Plugin } from "vite";
import { exampleText } from "./src/worker/example-reading.ts";

/**
 * Writes the list of files that the service worker keeps for use without a network, and a version that
 * changes when any of them does, into `sw.js` (src/service-worker/sw.ts).
 */
function precache(): Plugin {
  return {
    name: "ebb-precache",
    apply: "build",
    enforce: "post",
    generateBundle(_options, bundle) {
      const worker = bundle["sw.js"];
      if (worker?.type !== "chunk") return;
      const names = Object.keys(bundle).filter(
        (name) => name !== "sw.js" && !name.endsWith(".map"),
      );
      const files = [
        "/",
        ...names.filter((name) => name !== "index.html").map((name) => `/${name}`),
      ];
      const hash = createHash("sha256");
      for (const name of names.sort()) {
        const part = bundle[name];
        if (part) hash.update(name).update(part.type === "chunk" ? part.code : part.source);
      }
      const list = [...files, ...fromPublicFolder].sort();
      worker.code = worker.code
        .replace(/"%PRECACHE%"|`%PRECACHE%`/, JSON.stringify(list))
        .replace("%VERSION%", hash.digest("hex").slice(0, 16));
    },
  };
}

const fromPublicFolder = ["/manifest.webmanifest", "/icon.svg", "/icon-192.png", "/icon-512.png"];

/** Puts the reading of the example couple into the app (src/worker/example-built.ts). */
function example(): Plugin {
  return {
    name: "ebb-example",
    apply: "build",
    load: (id) =>
      id.endsWith("/worker/example-built.ts")
        ? `export const builtText = ${JSON.stringify(exampleText(knowledge))};`
        : null,
  };
}

interface Graph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

let first: Set<string> | undefined;

/** Everything that the page imports before it draws. */
function neededFirst(graph: Graph): Set<string> {
  const seen = new Set<string>();
  const visit = (id: string): void => {
    if (seen.has(id)) return;
    seen.add(id);
    for (const next of graph.getModuleInfo(id)?.importedIds ?? []) visit(next);
  };
  visit(join(import.meta.dirname, "src/main.tsx"));
  return seen;
}

/** What the first screen needs stands in one file; what two others share in a second, not in thirty. */
const files = [
  {
    name: (id: string, graph: Graph) => {
      first ??= neededFirst(graph);
      return first.has(id) ? "first" : null;
    },
    priority: 2,
  },
  { name: "shared", minShareCount: 2, priority: 1 },
];

/** Recipients of age that Ebb neither writes nor reads, and that would be a tenth of the worker. */
const unusedRecipients = join(import.meta.dirname, "src/worker/no-post-quantum.ts");

export default defineConfig({
  root: import.meta.dirname,
  plugins: [precache()],
  resolve: {
    conditions: ["ebb-source", "module", "browser", "development|production"],
    alias: {
      "@noble/post-quantum/hybrid.js": unusedRecipients,
      "@noble/curves/nist.js": unusedRecipients,
    },
  },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  worker: {
    format: "es",
    plugins: () => [example()],
    // What is said in German is a file of its own, like the German of the screens.
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [{ name: "de-sentences", test: /words[\\/]src[\\/]de\.ts$/ }] },
      },
    },
  },
  build: {
    target: "es2022",
    outDir: "dist",
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: { index: "index.html", sw: "src/service-worker/sw.ts" },
      output: {
        codeSplitting: { groups: files },
        entryFileNames: (chunk) => (chunk.name === "sw" ? "sw.js" : "assets/[name]-[hash].js"),
      },
    },
  },
});
