export type { CompileOptions, KnowledgeAndTexts } from "./compile.ts";
export { checkKnowledge, compareIds, compileKnowledge } from "./compile.ts";
export { entryKinds } from "./draft.ts";
export { generatedFiles } from "./generate.ts";
export type { Compiled, KnowledgeFile, Problem } from "./problem.ts";
export { readKnowledgeFolder } from "./read-folder.ts";
