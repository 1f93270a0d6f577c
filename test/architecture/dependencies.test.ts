import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const read = (path: string) => readFileSync(join(root, path), "utf8");

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

// The lockfile's shape is npm's own.
const { packages } = JSON.parse(read("package-lock.json")) as {
  packages: Readonly<Record<string, Locked>>;
};
const workspaces = Object.keys(packages).filter((path) => /^(apps|packages)\//.test(path));
const isOwn = (name: string) => name === "ebb" || name.startsWith("@ebb/");

/** Where npm finds a package that is asked for from a place: the nearest `node_modules` upwards. */
function placeOf(name: string, from: string): string {
  for (let folder = from; ; folder = folder.replace(/(^|\/)[^/]*$/, "")) {
    const place = `${folder === "" ? "" : `${folder}/`}node_modules/${name}`;
    if (packages[place] !== undefined && !folder.endsWith("node_modules")) return place;
    if (folder === "") throw new Error(`placeOf: ${name} is not in the lockfile`);
  }
}

/** Third-party packages that anything of ours names at run time. */
const direct = new Set(
  workspaces.flatMap((path) =>
    Object.keys(packages[path]?.dependencies ?? {}).filter((name) => !isOwn(name)),
  ),
);

/** Places of all third-party packages that are loaded at run time, however deep. */
function everything(): Set<string> {
  const found = new Set<string>();
  const waiting = workspaces.flatMap((path) =>
    Object.keys(packages[path]?.dependencies ?? {})
      .filter((name) => !isOwn(name))
      .map((name) => placeOf(name, path)),
  );
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    if (found.has(place)) continue;
    found.add(place);
    for (const name of Object.keys(packages[place]?.dependencies ?? {}))
      waiting.push(placeOf(name, place));
  }
  return found;
}

describe("what runs", () => {
  const all = everything();

  it(`depends on at most 22 packages directly (${direct.size})`, () => {
    expect(direct.size).toBeGreaterThan(5);
    expect([...direct].length).toBeLessThanOrEqual(22);
  });

  it(`depends on at most 45 packages in all (${all.size})`, () => {
    expect(all.size).toBeGreaterThanOrEqual(direct.size);
    expect([...all].length).toBeLessThanOrEqual(45);
  });

  it("has no package with an install script", () => {
    expect([...all].filter((place) => packages[place]?.hasInstallScript === true)).toEqual([]);
  });

  it("names every direct package with its reason in docs/decisions", () => {
    const decisions = readdirSync(join(root, "docs/decisions"))
      .map((name) => read(`docs/decisions/${name}`))
      .join("\n");
    expect([...direct].filter((name) => !decisions.includes(name))).toEqual([]);
  });

  it("pins every direct package to one version", () => {
    const loose = workspaces.flatMap((path) =>
      Object.entries(packages[path]?.dependencies ?? {}).filter(
        ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
      ),
    );
    expect(loose).toEqual([]);
  });

  it("has a checksum in the lockfile for every package, from the public registry", () => {
    const unsure = [...all].filter((place) => {
      const locked = packages[place];
      return locked?.link !== true && !locked?.integrity?.startsWith("sha512-");
    });
    expect(unsure).toEqual([]);
  });

  it("stands in the bill of materials", () => {
    const text = execFileSync(process.execPath, [join(root, "scripts/sbom.mjs")], {
      encoding: "utf8",
      maxBuffer: 64 * 1024 * 1024,
    });
    const bill = JSON.parse(text) as {
      bomFormat: string;
      components: readonly { group?: string; name: string; version: string }[];
    };
    expect(bill.bomFormat).toBe("CycloneDX");
    const told = new Set(bill.components.map(({ name }) => name).filter((name) => !isOwn(name)));
    const names = new Set([...all].map((place) => place.replace(/^.*node_modules\//, "")));
    expect([...names].filter((name) => !told.has(name))).toEqual([]);
  });
});

describe("installing", () => {
  it("runs no scripts of packages", () => {
    expect(read(".npmrc")).toMatch(/^ignore-scripts=true$/m);
  });
});
