export * from "./couple/index.ts";
export * from "./dynamics/index.ts";
export * from "./findings/index.ts";
export * from "./kit/index.ts";
export * from "./observations/index.ts";
export * from "./reasons/index.ts";
export * from "./report/index.ts";
