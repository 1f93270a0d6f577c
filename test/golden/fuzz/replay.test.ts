/** Every file that a run of `npm run study:fuzz` kept, read again: no throw, and every report adds up. */

import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { faultOf } from "../../../apps/cli/src/studies/fuzz/check.ts";

const folder = new URL("./", import.meta.url);
const kept = readdirSync(folder).filter((name) => !name.endsWith(".ts"));

describe("kept files of the fuzzer", () => {
  it("are there", () => expect(kept.length).toBeGreaterThan(10));
  it.each(kept)("%s", (name) => {
    const bytes = new Uint8Array(readFileSync(new URL(name, folder)));
    expect(faultOf(name, bytes, false)).toBeUndefined();
  });
});
