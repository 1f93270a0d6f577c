import type { Words } from "../en.ts";

export const record: Words["record"] = {
  scales: {
    closeness: "Nähe",
    wanted: "gewünschte Nähe",
    stress: "Belastung von außen",
    room: "Rückzug",
    reach: "Zugehen",
    understood: "Verstandenfühlen",
    other_closeness: "die Nähe der anderen Person, wie du sie sahst",
    other_room: "der Rückzug der anderen Person, wie du ihn sahst",
    other_reach: "das Zugehen der anderen Person, wie du es sahst",
  },
};
