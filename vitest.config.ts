import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

// Tests read the sources of every package (condition "ebb-source"), so that no build has to be fresh.
const conditions = ["ebb-source", "node", "import", "module", "default"];
const shared = { resolve: { conditions }, ssr: { resolve: { conditions } } };
const project = (name: string, include: string[], testTimeout = 30_000, isolate = false) => ({
  ...shared,
  // Nothing in the pure packages keeps a state: modules are read once a worker, not once a file.
  test: {
    name,
    include,
    testTimeout,
    isolate,
    hookTimeout: 180_000,
    pool: "forks" as const,
    // A screen on a busy machine takes longer than the usual second to be drawn.
    expect: { poll: { timeout: 15_000 } },
  },
});

export default defineConfig({
  test: {
    // Browser tests wait more than they compute: two at once also where there are two cores.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      project("unit", ["packages/*/{src,test}/**/*.test.ts", "apps/*/src/**/*.test.ts"]),
      project("architecture", ["test/architecture/**/*.test.ts"]),
      project("oracle", ["test/oracle/**/*.test.ts"], 120_000),
      project("golden", ["test/golden/**/*.test.ts"], 60_000),
      project("browser", ["test/e2e/**/*.test.ts"], 180_000, true),
    ],
  },
});
