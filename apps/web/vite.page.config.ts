import { defineConfig } from "vite";

/** Builds the page of a reading for Node: everything in one file, no network, no script in the page. */
export default defineConfig({
  root: import.meta.dirname,
  resolve: { conditions: ["ebb-source", "module", "node", "development|production"] },
  ssr: { noExternal: true, resolve: { conditions: ["ebb-source", "module", "node"] } },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    target: "node20",
    ssr: "src/page/reading-page.tsx",
    outDir: "dist-page",
    emptyOutDir: true,
    copyPublicDir: false,
    rolldownOptions: { output: { entryFileNames: "reading-page.js" } },
  },
});
