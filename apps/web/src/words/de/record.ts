import type { Words } from "../index.ts";

export const record: Words["record"] = {
  scales: {
    closeness: "Nähe",
    wanted: "gewünschte Nähe",
    stress: "Belastung von außen",
    room: "Rückzug",
    reach: "Zugehen",
    understood: "Verstandenfühlen",
    other_closeness: "die Nähe des anderen, wie du sie sahst",
    other_room: "der Rückzug des anderen, wie du ihn sahst",
    other_reach: "das Zugehen des anderen, wie du es sahst",
  },
};
