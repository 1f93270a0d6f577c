/** Starts the WebAssembly that reads long exports sooner, where this Node runs it. */

import type { PlainLinesMachine, StartedProgram } from "@ebb/importers";
import { createPlainLines } from "@ebb/importers";

/** The part of the platform's WebAssembly that is used. */
interface Platform {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (
    module: object,
  ) => {
    readonly exports: {
      readonly run: StartedProgram["run"];
      readonly memory: { readonly buffer: ArrayBuffer };
    };
  };
}

/** The program of plain lines, started; undefined where it cannot be. */
export function plainLines(): PlainLinesMachine | undefined {
  return createPlainLines(startProgram);
}

// The started module; undefined where it is not allowed or has no vector instructions.
function startProgram(bytes: Uint8Array): StartedProgram | undefined {
  // Node's own types leave WebAssembly out, as it is described with the browser's.
  const { WebAssembly: platform } = globalThis as unknown as { readonly WebAssembly?: Platform };
  if (platform === undefined) return undefined;
  try {
    const { run, memory } = new platform.Instance(new platform.Module(bytes)).exports;
    return { run, memory: memory.buffer };
  } catch {
    return undefined;
  }
}
