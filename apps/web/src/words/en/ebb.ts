/** Words of an opened ebb. */
export const ebb = {
  madeOf: "What it was made of",
  sentence: (total: string, first: string) =>
    `Together ${total} steps over these days. The largest part went along with ${first}.`,
  restLargest: (total: string) =>
    `Together ${total} steps over these days. The largest part is not explained by the notes.`,
  unit: "One step is one point on the scale for one day.",
  alongWith: "A part goes along with the distance. That does not prove that it caused it.",
  figure:
    "Bars to the left pull away, bars to the right bring closer. The thin line is the 80 % interval.",
  away: "away",
  nearer: "closer",
  share: (n: string) => `${n} of the whole`,
  table: { part: "Part", amount: "Amount", band: "80 % interval" },
  close: "Close",
  about: "What was this about?",
  aboutMore: "Only you can know. One tap is enough.",
};
