/**
 * What the page may ask the worker, and what it gets. The worker alone holds records, keys and engine;
 * only view models cross over. One request, one answer, matched by number.
 */

import type {
  Gate,
  GateQuestion,
  GateState,
  Measure,
  PartnerId,
  ReturnEvidence,
  SayMode,
} from "@ebb/core";
import type { DateOrder, RefusalKind } from "@ebb/importers";
import type {
  GuessQuestion,
  JsonValue,
  NewAct,
  OpenProblem,
  PassphraseConcern,
  Stamp,
  VaultSecret,
} from "@ebb/platform";
import type { Language } from "@ebb/words";
import type { AheadView } from "../views/ahead.ts";
import type { BothOnPage } from "../views/both-on-page.ts";
import type { CheckInForm } from "../views/check-in.ts";
import type { CommonView } from "../views/common.ts";
import type { DraftView } from "../views/draft.ts";
import type { EbbView } from "../views/ebb.ts";
import type { FindingsView } from "../views/findings.ts";
import type { Given } from "../views/guess.ts";
import type { ApartView } from "../views/guess-apart.ts";
import type { HelpView } from "../views/help.ts";
import type { JointView } from "../views/joint.ts";
import type { EntryView, ShelfView } from "../views/library.ts";
import type { LoopView } from "../views/loop.ts";
import type { NextView } from "../views/next.ts";
import type { OpennessNote } from "../views/openness.ts";
import type { AgreementView, OursView } from "../views/ours.ts";
import type { PracticeLine, PracticeView } from "../views/practice.ts";
import type { ReviewView } from "../views/review.ts";
import type { Choice, QuestionView } from "../views/tag.ts";
import type { Span, TideView } from "../views/tide.ts";
import type { TodayView } from "../views/today.ts";
import type { TryChoice, TryPower, TryView } from "../views/tries.ts";
import type { WeekView } from "../views/week.ts";
import type { WhyView } from "../views/why.ts";
import type { ElsewhereDays, FoundView } from "./bring-protocol.ts";
import type { GuessAnswer } from "./guesses.ts";
import type { PageOfBoth } from "./joint-page.ts";
import type { PairAnswer } from "./ours.ts";
import type {
  BroughtAnswer,
  MakeAnswer,
  ShareChoice,
  SharePreview,
  ShareSources,
} from "./shares.ts";
import type { VaultCareRequests } from "./vault-care.ts";

/** Which record is open. */
export type Source = "none" | "example" | "file" | "own";

/** What every screen needs to know of the open record. */
export interface Overview {
  readonly source: Source;
  /** A vault is open and holds the own record. */
  readonly isKept: boolean;
  readonly measure: Measure;
  /** What was just written speaks of harm: care comes first. */
  readonly care?: true;
  readonly names: { readonly a: string; readonly b: string; readonly reader: PartnerId | null };
}

/** Which columns of a foreign table are which, as the person chose them. */
export interface ChosenColumns {
  readonly time: string;
  readonly dyad?: string;
  readonly person?: string;
  readonly closeness: string;
  /** Closeness of the second person, where both stand in one row. */
  readonly other?: string;
  readonly range?: readonly [number, number];
}

/** What the person said about the files, when the files alone do not say enough. */
export interface FileAnswers {
  readonly me?: string;
  readonly dateOrder?: DateOrder;
  readonly dyad?: string;
  readonly columns?: ChosenColumns;
  /** Days of a chat in which they wrote by another way. */
  readonly elsewhere?: readonly ElsewhereDays[];
  /** What was found is right, and is to be read. */
  readonly isSure?: boolean;
}

/** Why files cannot be read; the words for it stand in `words/`. */
export type FileTrouble =
  | RefusalKind
  | "one-writer"
  | "several-writers"
  | "too-large"
  | "not-a-table"
  | "nothing-mapped"
  | "nothing-to-draw";

/** What became of the files. */
export type BringInAnswer =
  | { readonly kind: "read"; readonly overview: Overview }
  | { readonly kind: "who"; readonly participants: readonly { name: string; messages: number }[] }
  | {
      readonly kind: "order";
      readonly header: string;
      readonly choices: readonly { order: DateOrder; example: string }[];
    }
  | { readonly kind: "dyad"; readonly dyads: readonly string[] }
  | { readonly kind: "found"; readonly found: FoundView }
  | { readonly kind: "stopped" }
  | {
      readonly kind: "map";
      readonly columns: readonly { name: string; low: number | null; high: number | null }[];
    }
  | {
      readonly kind: "cannot";
      readonly trouble: FileTrouble;
      readonly file: string;
      readonly count: number;
    };

/** Where the own record is. */
export interface Place {
  readonly isKept: boolean;
  /** A vault lies here and is not open. */
  readonly hasLocked: boolean;
  readonly canStore: boolean;
  readonly acts: number;
  /** Day of the last verified backup. */
  readonly backedUp: string | null;
}

/** What became of the wish to keep. */
export type KeepAnswer =
  | { readonly kind: "kept"; readonly words: string }
  | { readonly kind: "exists" | "busy" | "refused" };

/** What became of the wish to open. */
export interface OpenAnswer {
  readonly kind: "opened" | "opened-damaged" | "refused" | OpenProblem["type"];
}

/** Answers to the private questions; they cross to the worker and no further. */
export type SafeAnswers = Gate;

/** A line on screen. */
export interface LineView {
  readonly id: string;
  readonly text: string;
  readonly due: string;
  readonly isDue: boolean;
  readonly isClosed: boolean;
}

/** Values of the settings that the person made. */
export type Settings = Readonly<Record<string, JsonValue>>;

type Nothing = Record<string, never>;

/** Requests by name: what is asked and what is answered. */
export interface Requests extends VaultCareRequests {
  openExample: { ask: Nothing; answer: Overview };
  closeRecord: { ask: Nothing; answer: Overview };
  bringIn: { ask: { files: readonly File[]; answers: FileAnswers }; answer: BringInAnswer };
  /** Takes the file that is open into the own record. */
  adopt: { ask: Nothing; answer: Overview };
  /** Notes what the person just did in the own record, and shows the own record. */
  note: { ask: { act: NewAct }; answer: Overview };
  /** The moment of the worker's clock, for acts that carry another time than their own. */
  now: { ask: Nothing; answer: Stamp };
  today: { ask: Nothing; answer: TodayView };
  checkInForm: { ask: { yesterday: boolean }; answer: CheckInForm };
  loop: { ask: { language: Language }; answer: LoopView };
  ebb: { ask: { id: number; language: Language }; answer: EbbView | null };
  settings: { ask: Nothing; answer: Settings };
  place: { ask: Nothing; answer: Place };
  suggestPassphrase: { ask: Nothing; answer: string };
  concerns: { ask: { passphrase: string }; answer: readonly PassphraseConcern[] };
  /** `beside`: another person's record lies here already. */
  keep: { ask: { passphrase: string; beside?: boolean }; answer: KeepAnswer };
  open: { ask: { secret: VaultSecret }; answer: OpenAnswer };
  lock: { ask: Nothing; answer: Overview };
  /**
   * Answers with the number of files that would not go; -1 when another tab holds them, -2 when two
   * people's records lie here and none is open.
   */
  destroy: { ask: Nothing; answer: number };
  exportJson: { ask: Nothing; answer: string };
  exportCsv: { ask: Nothing; answer: string };
  backup: { ask: Nothing; answer: Uint8Array | null };
  restore: {
    ask: { file: Uint8Array; words: string; passphrase: string };
    answer: { readonly kind: string };
  };
  why: { ask: { language: Language }; answer: WhyView | null };
  common: { ask: { language: Language }; answer: CommonView | null };
  findings: { ask: { language: Language }; answer: FindingsView | null };
  library: { ask: { language: Language }; answer: readonly ShelfView[] };
  entry: { ask: { id: string; language: Language }; answer: EntryView | null };
  help: { ask: { country: string; language: Language }; answer: HelpView };
  safeQuestions: {
    ask: { language: Language };
    answer: readonly { readonly field: GateQuestion; readonly text: string }[];
  };
  answerSafe: { ask: { answers: SafeAnswers }; answer: GateState };
  gate: { ask: Nothing; answer: GateState };
  /** Do own words that are being typed speak of harm? Nothing is kept of them. */
  careFirst: { ask: { text: string }; answer: boolean };
  tagChoices: { ask: { language: Language }; answer: readonly Choice[] };
  question: { ask: { language: Language }; answer: QuestionView | null };
  /** `country` as the reader chose it for help lines, if so. */
  next: { ask: { language: Language; country?: string }; answer: NextView };
  look: { ask: { draft: string; mode: SayMode; language: Language }; answer: DraftView };
  practices: {
    ask: { kind: string; language: Language };
    answer: readonly PracticeLine[];
  };
  practice: { ask: { id: string; language: Language }; answer: PracticeView | null };
  tryChoices: { ask: { language: Language }; answer: readonly TryChoice[] };
  tryPower: { ask: { step: string; weeks: number }; answer: TryPower | null };
  startTry: { ask: { step: string; weeks: number }; answer: boolean };
  stopTry: { ask: Nothing; answer: boolean };
  tryNow: { ask: { language: Language }; answer: TryView | null };
  tryCalendar: { ask: { language: Language }; answer: string };
  week: { ask: { language: Language }; answer: WeekView };
  ahead: { ask: Nothing; answer: AheadView | null };
  supports: {
    ask: Nothing;
    answer: readonly {
      readonly id: string;
      readonly text: string;
      readonly sort: "person" | "tonight";
    }[];
  };
  lines: { ask: Nothing; answer: readonly LineView[] };
  review: { ask: { language: Language }; answer: ReviewView };
  ownMeasures: {
    ask: Nothing;
    answer: { readonly minimum: number | null; readonly declined: boolean | null };
  };
  openness: { ask: Nothing; answer: readonly OpennessNote[] };
  returns: { ask: Nothing; answer: ReturnEvidence };
  newId: { ask: Nothing; answer: string };
  tide: { ask: { span: Span; language: Language }; answer: TideView | null };
  ours: { ask: Nothing; answer: OursView };
  /** The private questions, each alone, before the first share and every eight weeks. */
  askAlone: { ask: { answers: SafeAnswers }; answer: GateState };
  /** The own card as text; null while no record is kept. */
  card: { ask: Nothing; answer: string | null };
  pairWith: { ask: { name: string; card: string }; answer: PairAnswer };
  pairWords: { ask: Nothing; answer: PairAnswer };
  pairSure: { ask: Nothing; answer: null };
  leaveOther: { ask: Nothing; answer: null };
  shareSources: { ask: Nothing; answer: ShareSources };
  sharePreview: { ask: ShareChoice; answer: SharePreview };
  makeShare: { ask: ShareChoice; answer: MakeAnswer };
  takeBack: { ask: Nothing; answer: MakeAnswer };
  openShare: { ask: { file: Blob }; answer: BroughtAnswer };
  removeShare: { ask: { share: string }; answer: null };
  /** Answers to guess-then-reveal by file; nothing says whether the other has answered. */
  guessApart: { ask: Nothing; answer: ApartView };
  lockGuess: { ask: { question: GuessQuestion; given: Given }; answer: ApartView };
  dropGuess: { ask: { question: GuessQuestion }; answer: ApartView };
  makeGuess: { ask: Nothing; answer: MakeAnswer };
  openGuess: { ask: { file: Blob }; answer: GuessAnswer };
  joint: { ask: { language: Language }; answer: JointView | null };
  /** Both, for the page for a therapist; null unless both released their days to it. */
  jointForTherapist: { ask: { language: Language }; answer: PageOfBoth };
  isReleasedByBoth: { ask: { releases: BothOnPage["releases"] }; answer: boolean };
  agreements: { ask: Nothing; answer: readonly AgreementView[] };
}

/** Name of a request. */
export type RequestName = keyof Requests;

/** A request on the wire. */
export interface RequestMessage {
  readonly number: number;
  readonly name: RequestName;
  readonly ask: unknown;
}

/** An answer on the wire; a failure carries no content of any record. */
export type AnswerMessage =
  | { readonly number: number; readonly ok: true; readonly answer: unknown }
  | { readonly number: number; readonly ok: false; readonly error: string };

/** Said without being asked: the reading of the open record now stands on more than before. */
export interface GrewMessage {
  readonly grew: true;
}
