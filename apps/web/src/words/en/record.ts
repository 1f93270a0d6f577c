import type { ScaleName } from "@ebb/core";

/** Words for what is noted and for what could not be told. */
export const record = {
  scales: {
    closeness: "closeness",
    wanted: "closeness wanted",
    stress: "stress from outside",
    room: "pulling back",
    reach: "reaching out",
    understood: "feeling understood",
    other_closeness: "the other's closeness, as you saw it",
    other_room: "the other pulling back, as you saw it",
    other_reach: "the other reaching out, as you saw it",
  } satisfies Record<ScaleName, string> as Record<string, string>,
};
