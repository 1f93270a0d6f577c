/** The house keeps its directions: who may import whom, and what pure packages may not touch. */

import { posix } from "node:path";
import { describe, expect, test } from "vitest";
import { importsOf, sourcesBelow, textOf, withoutComments } from "./source-scan.ts";

interface Layer {
  readonly folder: string;
  /** Workspace packages that it may import. */
  readonly packages: readonly string[];
  /** Workspace packages of which it may import types only. */
  readonly typesOf: readonly string[];
  /** npm packages that it may import ("node:" stands for Node's own modules). */
  readonly npm: readonly string[];
  /** No clock, no randomness, no world. */
  readonly pure: boolean;
}

const all = [
  "@ebb/engine",
  "@ebb/core",
  "@ebb/importers",
  "@ebb/knowledge",
  "@ebb/platform",
  "@ebb/words",
];
const layers: readonly Layer[] = [
  { folder: "packages/engine/src", packages: [], typesOf: [], npm: [], pure: true },
  {
    folder: "packages/core/src",
    packages: ["@ebb/engine"],
    typesOf: ["@ebb/knowledge"],
    npm: [],
    pure: true,
  },
  {
    folder: "packages/importers/src",
    packages: ["@ebb/core"],
    typesOf: [],
    npm: ["fflate"],
    pure: true,
  },
  { folder: "packages/words/src", packages: ["@ebb/core"], typesOf: [], npm: [], pure: true },
  {
    folder: "packages/knowledge/src",
    packages: [],
    typesOf: [],
    npm: ["valibot", "yaml", "node:"],
    pure: false,
  },
  {
    folder: "packages/platform/src",
    packages: ["@ebb/core"],
    typesOf: [],
    npm: [
      "@noble/ciphers",
      "@noble/curves",
      "@noble/hashes",
      "@scure/bip39",
      "age-encryption",
      "hash-wasm",
      "valibot",
      "node:",
    ],
    pure: false,
  },
  {
    folder: "apps/cli/src",
    packages: all,
    typesOf: [],
    npm: ["commander", "hono", "@hono/node-server", "valibot", "node-sqlite3-wasm", "node:"],
    pure: false,
  },
  {
    folder: "apps/web/src",
    packages: all,
    typesOf: [],
    npm: [
      "preact",
      "@preact/signals",
      "preact-iso",
      "preact-render-to-string",
      "qr",
      "@fontsource-variable/literata",
    ],
    pure: false,
  },
];

const packageOf = (specifier: string) =>
  specifier.startsWith("node:")
    ? "node:"
    : specifier
        .split("/")
        .slice(0, specifier.startsWith("@") ? 2 : 1)
        .join("/");

/** Rivals that benches and studies run beside Ebb; development dependencies, never part of a command. */
const rivals = ["whatsapp-chat-parser"];
const isMeasuring = (file: string) => /^apps\/cli\/src\/(bench|studies)\//.test(file);

const isInside = (path: string, folder: string) => `${path}/`.startsWith(`${folder}/`);

describe.each(layers)("$folder", (layer) => {
  const files = sourcesBelow(layer.folder);

  test("imports only what its layer may import", () => {
    const wrong: string[] = [];
    for (const file of files) {
      for (const { specifier, typeOnly } of importsOf(textOf(file))) {
        if (specifier.startsWith(".")) {
          const target = posix.join(posix.dirname(file), specifier);
          if (!isInside(target, layer.folder))
            wrong.push(`${file}: ${specifier} leaves the package`);
          continue;
        }
        const name = packageOf(specifier);
        const allowed =
          layer.packages.includes(name) ||
          layer.npm.includes(name) ||
          (isMeasuring(file) && rivals.includes(name)) ||
          (typeOnly && layer.typesOf.includes(name));
        if (!allowed) wrong.push(`${file}: ${specifier}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  if (!layer.pure) return;

  test("has no clock, no randomness and no world", () => {
    const forbidden =
      /\b(Date\.now|new Date|Math\.random|performance\.|globalThis|fetch\(|setTimeout|console\.|crypto\.|process\.|new Function|eval\()/;
    const wrong = files.filter((file) => forbidden.test(withoutComments(textOf(file), false)));
    expect(wrong).toEqual([]);
  });
});

test("the engine takes exp, log and sine from its own arithmetic, alike on every platform", () => {
  const ofPlatform =
    /\bMath\.(exp|expm1|log|log1p|log2|log10|sin|cos|tan|asin|acos|atan|atan2|sinh|cosh|tanh|asinh|acosh|atanh|pow|cbrt|hypot)\(/;
  const wrong = sourcesBelow("packages/engine/src").filter((file) =>
    ofPlatform.test(withoutComments(textOf(file), false)),
  );
  expect(wrong).toEqual([]);
});

/** Folders of core from left to right; a folder imports only folders left of it, through their index. */
const coreOrder = [
  "kit",
  "couple",
  "observations",
  "signals",
  "dynamics",
  "reasons",
  "findings",
  "safety",
  "viability",
  "guidance",
  "simulate",
  "report",
];

test("folders of core import only leftwards, and only through an index", () => {
  const wrong: string[] = [];
  for (const file of sourcesBelow("packages/core/src")) {
    const parts = file.split("/");
    const from = parts.length > 4 ? (parts[3] as string) : undefined;
    if (from === undefined) continue;
    if (!coreOrder.includes(from)) wrong.push(`${file}: folder ${from} has no place in the order`);
    for (const { specifier } of importsOf(textOf(file))) {
      if (!specifier.startsWith(".")) continue;
      const target = posix.join(posix.dirname(file), specifier).split("/");
      const to = target[3] as string;
      if (to === from) continue;
      const leftwards = coreOrder.indexOf(to) < coreOrder.indexOf(from);
      const throughIndex = target.length === 5 && target[4] === "index.ts";
      if (!leftwards || !throughIndex) wrong.push(`${file}: ${specifier}`);
    }
  }
  expect(wrong).toEqual([]);
});

test("no file of a package is imported in a circle", () => {
  const graph = new Map<string, string[]>();
  for (const { folder } of layers) {
    for (const file of sourcesBelow(folder)) {
      const targets = importsOf(textOf(file))
        .filter(({ specifier, typeOnly }) => specifier.startsWith(".") && !typeOnly)
        .map(({ specifier }) => posix.join(posix.dirname(file), specifier));
      graph.set(file, targets);
    }
  }
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, path: readonly string[]) => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(" -> "));
    else if (!done.has(file)) {
      for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
      done.add(file);
    }
  };
  for (const file of graph.keys()) visit(file, []);
  expect(circles).toEqual([]);
});

test("no source names a path of one machine", () => {
  const wrong = layers
    .flatMap(({ folder }) => sourcesBelow(folder))
    .filter((file) => /["'`](\/work\/|\/root\/|\/home\/)/.test(textOf(file)));
  expect(wrong).toEqual([]);
});

test("only the app's one place may create HTML: there is no HTML sink", () => {
  const sinks =
    /\b(innerHTML|outerHTML|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML)\b/;
  const wrong = sourcesBelow("apps/web/src").filter((file) =>
    sinks.test(withoutComments(textOf(file), false)),
  );
  expect(wrong).toEqual([]);
});

describe("the scanner", () => {
  test("sees imports, re-exports, bare and lazy imports, and which are types only", () => {
    const source = `
      import { a } from "./a.ts"; // import { no } from "./no.ts"
      import type { B } from '@ebb/b';
      export * from "./c.ts";
      import "./d.css";
      /* export { x } from "x" */
      const e = await import("./e.ts");
      import {
        f,
        type G,
      } from "./f.ts";
    `;
    expect(importsOf(source)).toEqual([
      { specifier: "./a.ts", typeOnly: false },
      { specifier: "@ebb/b", typeOnly: true },
      { specifier: "./c.ts", typeOnly: false },
      { specifier: "./f.ts", typeOnly: false },
      { specifier: "./d.css", typeOnly: false },
      { specifier: "./e.ts", typeOnly: false },
    ]);
  });

  test("does not take words in comments or strings for code", () => {
    const source = 'const a = "Date.now()"; // Date.now()\n/* Math.random */ const b = 1;';
    expect(withoutComments(source, false)).not.toMatch(/Date\.now|Math\.random/);
    expect(withoutComments(source, false)).toContain("const b = 1;");
  });
});
