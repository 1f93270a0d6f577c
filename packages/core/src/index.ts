export * from "./couple/index.ts";
export * from "./kit/index.ts";
export * from "./observations/index.ts";
