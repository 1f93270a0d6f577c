/** The adapters of the browser. Storage belongs into a dedicated worker, passkeys into the page. */

export type { PasskeyProblem } from "./passkey.ts";
export { canUsePasskey, createPasskey, usePasskeys } from "./passkey.ts";
export { askToKeep, canStore, originStorage } from "./storage.ts";
