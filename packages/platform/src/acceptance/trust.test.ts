import { describe, it } from "vitest";
import { localDayChecks } from "./local-day-suite.ts";
import { trustChecks } from "./trust-suite.ts";

describe("the vault", () => {
  it.each(trustChecks.map((check) => [check.title, check] as const))("%s", (_title, check) =>
    check.run(),
  );
});

describe("local days", () => {
  it.each(localDayChecks.map((check) => [check.title, check] as const))("%s", (_title, check) =>
    check.run(),
  );
});
