/** What the compiler and the lint report: one problem, where it is, and what would mend it. */

/** A file of the knowledge folder; `path` is relative to it, with forward slashes. */
export interface KnowledgeFile {
  readonly path: string;
  readonly text: string;
}

/** One problem. */
export interface Problem {
  /** Name of the rule, which is its file name, or `yaml`, `schema`, `path`. */
  readonly rule: string;
  readonly file: string;
  /** Id of the entry, where it is about one. */
  readonly id?: string;
  readonly message: string;
}

/** Outcome of compiling. */
export type Compiled<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };
