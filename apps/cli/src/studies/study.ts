/** What a study is: a seeded computation that ends in a committed report (docs/reports). */

/** How a study is run. */
export interface StudyOptions {
  readonly seed: number;
  /** Size against the usual one: 0.1 is a quick look, 1 is what the committed report has. */
  readonly size: number;
  /** Says how far it is; goes to standard error. */
  readonly progress: (text: string) => void;
  /** Runs this part alone, of a study that has named parts. */
  readonly only?: string | undefined;
}

/** A file that a study writes besides its report, by its path from the root of the repository. */
export interface StudyFile {
  readonly path: string;
  readonly text: string;
}

/** The outcome of a study. */
export interface StudyReport {
  /** One line. */
  readonly title: string;
  /** Markdown. */
  readonly body: string;
  /** Every figure, as JSON beside the report. */
  readonly figures: unknown;
  readonly files?: readonly StudyFile[];
}

/** A study. */
export type Study = (options: StudyOptions) => StudyReport | Promise<StudyReport>;

/** A markdown table; cells are printed as they are. */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** `12.3 %` of a share. */
export function percent(share: number, digits = 1): string {
  return `${(100 * share).toFixed(digits)} %`;
}

/** Share with its binomial standard error: `12.3 % ± 0.4`. */
export function shareWithError(count: number, total: number): string {
  const share = count / total;
  const error = Math.sqrt((share * (1 - share)) / total);
  return `${percent(share)} ± ${(100 * error).toFixed(1)}`;
}
