/** Limits that both ways of reading the lines of a chat share. */

/** Lines beyond this are reported by the line reader. */
export const longestUsual: number = 1 << 17;
/** Bodies of at most so many bytes may be phrases of the messenger. */
export const longestPhrase = 160;
