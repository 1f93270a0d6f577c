/** Starts the WebAssembly that reads long exports sooner, where this browser runs it. */

import type { StartedProgram } from "@ebb/importers";

/** The started module; undefined where it is not allowed or has no vector instructions. */
export function startProgram(bytes: Uint8Array): StartedProgram | undefined {
  try {
    const module = new WebAssembly.Module(bytes.slice());
    const { exports } = new WebAssembly.Instance(module);
    // Written by the importers with exactly these two exports.
    const { run, memory } = exports as {
      readonly run: StartedProgram["run"];
      readonly memory: WebAssembly.Memory;
    };
    return { run, memory: memory.buffer };
  } catch {
    return undefined;
  }
}
