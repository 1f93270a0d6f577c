/**
 * The reading of the example couple as text. The build fills it in (vite.config.ts), so that nobody waits
 * for a computation whose outcome is known; where nothing was built it is empty, and the reading is
 * computed like any other.
 */
export const builtText: string = "";
