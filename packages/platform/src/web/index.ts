export { askToKeep, canStore, originStorage } from "./storage.ts";
