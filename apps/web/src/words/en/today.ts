/** Words of Today. */
export const today = {
  checkIn: "Note the day",
  checkInMore: "Six lines and save. It takes half a minute.",
};
