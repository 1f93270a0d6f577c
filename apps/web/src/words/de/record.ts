import type { Words } from "../en.ts";

export const record: Words["record"] = {
  scales: {
    closeness: "Nähe",
    wanted: "gewünschte Nähe",
    stress: "Stress von außen",
    room: "Rückzug",
    reach: "Nähe suchen",
    understood: "das Gefühl, verstanden zu werden",
    other_closeness: "die Nähe der anderen Person, wie du sie siehst",
    other_room: "der Rückzug der anderen Person, wie du ihn siehst",
    other_reach: "wie sehr die andere Person Nähe sucht, aus deiner Sicht",
  },
};
