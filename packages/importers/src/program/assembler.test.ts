/** The assembler against the platform: what it writes is a module, and does what it says. */

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Code } from "./assembler.ts";
import {
  add,
  all,
  atLeast,
  block,
  get,
  increase,
  int,
  leave,
  leaveIf,
  loadByte,
  loop,
  set,
  valueTypes,
  when,
  writeProgram,
} from "./assembler.ts";
import { plainLinesProgram } from "./plain-lines-code.ts";

interface Platform {
  readonly validate: (bytes: Uint8Array) => boolean;
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (
    module: object,
  ) => {
    readonly exports: {
      readonly run: (...numbers: number[]) => number;
      readonly memory: { readonly buffer: ArrayBuffer };
    };
  };
}

// Described with the browser's types, which tests of a pure package do not have.
const { WebAssembly: platform } = globalThis as unknown as { readonly WebAssembly: Platform };

const { i32 } = valueTypes;

function started(code: Code) {
  const bytes = writeProgram({
    parameters: [i32, i32],
    result: i32,
    locals: [i32],
    code,
    pages: 1,
  });
  return new platform.Instance(new platform.Module(bytes)).exports;
}

describe("the assembler", () => {
  it("writes whole numbers of every size", () => {
    fc.assert(
      fc.property(fc.integer(), (value) => {
        expect(started(int(value)).run(0, 0)).toBe(value);
      }),
    );
  });

  it("finds its way out of nested blocks", () => {
    // Adds the bytes from one place up to another, but stops at the first 255.
    const [at, end, sum] = [0, 1, 2];
    const { run, memory } = started(
      all(
        block(
          "done",
          loop(
            "next",
            leaveIf("done", atLeast(get(at), get(end))),
            when(atLeast(loadByte(get(at)), int(255)), leave("done")),
            set(sum, add(get(sum), loadByte(get(at)))),
            increase(at, 1),
            leave("next"),
          ),
        ),
        get(sum),
      ),
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        new Uint8Array(memory.buffer).set(bytes);
        const stop = bytes.indexOf(255);
        const counted = [...bytes].slice(0, stop < 0 ? bytes.length : stop);
        expect(run(0, bytes.length)).toBe(counted.reduce((all_, byte) => all_ + byte, 0));
      }),
    );
  });

  it("writes the program of plain lines as a valid module", () => {
    expect(platform.validate(plainLinesProgram())).toBe(true);
  });
});
