import { expect, test } from "vitest";
import { reportsOf } from "./bad-entry.ts";
import { bothRoles } from "./both-roles.ts";

test("both-roles finds nothing in the knowledge as it is", () => {
  expect(reportsOf(bothRoles)).toEqual([]);
});

test("both-roles reports advice that forgets one side", () => {
  const reports = reportsOf(bothRoles, {
    "text/en/responses.yml": (yaml) => {
      delete yaml.a5.steps_back;
    },
  });
  expect(reports).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        id: "a5",
        message: expect.stringMatching(/no words to the one who steps_back \(en\)/u),
      }),
    ]),
  );
});

test("both-roles reports advice to one role without a counterpart, or with one for the same role", () => {
  const reports = reportsOf(bothRoles, {
    "responses/a1.yml": (yaml) => {
      delete yaml.counterpart;
    },
    "responses/a2.yml": (yaml) => {
      yaml.counterpart = "a4";
    },
    "responses/a4.yml": (yaml) => {
      yaml.counterpart = "a99";
    },
  });
  expect(reports).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ id: "a1", message: expect.stringMatching(/no counterpart/u) }),
      expect.objectContaining({
        id: "a2",
        message: expect.stringMatching(/speaks to the same role/u),
      }),
      expect.objectContaining({ id: "a4", message: expect.stringMatching(/does not exist/u) }),
    ]),
  );
});
