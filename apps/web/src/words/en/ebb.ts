/** Words of an opened ebb. */
export const ebb = {
  madeOf: "What it was made of",
  sentence: (total: string, first: string) =>
    `Added up over its days it lies ${total} points from the usual. The largest part went along with ${first}.`,
  restLargest: (total: string) =>
    `Added up over its days it lies ${total} points from the usual. The largest part is not explained by the notes.`,
  smaller: "smaller parts together",
  unit: "A point is one step of the scale for one day.",
  alongWith: "A part goes along with the distance. That does not prove that it caused it.",
  figure:
    "Bars to the left are farther away, bars to the right closer. The thin line is the 80 % interval.",
  away: "farther away",
  nearer: "closer",
  share: (n: string) => `${n} of the whole`,
  table: { part: "Part", amount: "Amount", band: "80 % interval" },
  close: "Close",
  about: "What was this about?",
  aboutMore: "Only you can know. One tap is enough.",
};
