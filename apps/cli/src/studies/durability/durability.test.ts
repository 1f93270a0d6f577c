import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

// The short form of `npm run study:durability`, on the compiled program.
const program = fileURLToPath(new URL("../../../dist/studies/durability/run.js", import.meta.url));

function study(...args: readonly string[]): { results: Record<string, unknown>; said: string } {
  const ran = spawnSync(process.execPath, [program, "--dry", ...args], { encoding: "utf8" });
  expect(ran.status, ran.stderr).toBe(0);
  const { runs } = JSON.parse(ran.stdout) as {
    runs: Record<string, readonly { result: unknown }[]>;
  };
  const results = Object.entries(runs).map(([name, all]) => [name, all[0]?.result]);
  return { results: Object.fromEntries(results), said: ran.stderr };
}

it("killed writers lose nothing that was confirmed", () => {
  const { results } = study("--only", "kills", "--kills", "6");
  expect(results["kills"]).toMatchObject({ kills: 6, lost: 0, unreadable: 0, failures: [] });
}, 120_000);

it("power cuts lose nothing that was confirmed, and a writer without flushes loses all", () => {
  const { results, said } = study("--only", "cuts", "--cuts", "4", "--control", "3");
  const cuts = results["cuts"] as { skipped?: string };
  if (cuts.skipped !== undefined) {
    process.stderr.write(`SKIPPED power cuts: ${cuts.skipped}\n`);
    expect(said).toContain("SKIPPED power cuts");
    return;
  }
  expect(cuts).toMatchObject({
    flushed: { cuts: 4, lost: 0, unreadable: 0 },
    control: { cuts: 3, lost: 3 },
  });
}, 120_000);

it("planted bugs are caught", () => {
  const { results } = study("--only", "planted", "--mistakes", "0,8,37,38");
  const planted = results["planted"] as readonly { name: string; caught: boolean }[];
  expect(planted).toHaveLength(4);
  expect(planted.filter(({ caught }) => !caught)).toEqual([]);
}, 240_000);
