/**
 * Knowledge made ready for guidance: steps by id, the matching table by reason, word rules compiled.
 * Done once per knowledge and language; everything in here is read-only and can be shared.
 */

import type {
  ConversationRule,
  CountryHelp,
  EntryText,
  Knowledge,
  StepEntry,
  Texts,
} from "@ebb/knowledge";
import type { Role, WordRules } from "../safety/index.ts";
import { compileWordRules, roles } from "../safety/index.ts";

/** A step with its words. */
export interface PreparedStep {
  readonly entry: StepEntry;
  readonly words: EntryText;
}

/** One line of the matching table: this step for that reason, `place` 0 = first suggestion for the role. */
export interface PreparedMatch {
  readonly reason: string;
  readonly role: Role | "unknown";
  readonly place: number;
}

/** What `advise` and `lookAtDraft` need of the knowledge. */
export interface Guidance {
  /** Language of the words that are handed out. */
  readonly language: string;
  readonly steps: readonly PreparedStep[];
  readonly matchesByStep: ReadonlyMap<string, readonly PreparedMatch[]>;
  readonly rulesByLanguage: Readonly<Record<string, WordRules>>;
  /** Refusal id (without the prefix) → entries offered instead. */
  readonly insteadByRefusal: ReadonlyMap<string, readonly string[]>;
  /** Words of the conversation entries by id. */
  readonly conversation: Readonly<Record<string, EntryText>>;
  readonly help: readonly CountryHelp[];
}

/** Prefix of the entries that say what Ebb does not help with. */
export const refusalPrefix = "refuse_";

/** The parts that guidance is made ready from. */
export interface GuidanceSources {
  readonly knowledge: Knowledge;
  readonly texts: Texts;
  /** Rules for words by language; English and German where both are loaded. */
  readonly conversation: Readonly<Record<string, readonly ConversationRule[]>>;
}

/** Makes knowledge ready. Claims that do not hold (grade X), private questions and rules are no steps. */
export function prepareGuidance({ knowledge, texts, conversation }: GuidanceSources): Guidance {
  const safetySteps = knowledge.safety.filter(({ status }) => status === "step");
  const reviewSteps = knowledge.viability.filter(({ status }) => status === "claim");
  const steps = [
    ...prepared(knowledge.responses, texts.responses),
    ...prepared(knowledge.building, texts.building),
    ...prepared(knowledge.professional, texts.professional),
    ...prepared(safetySteps, texts.safety),
    ...prepared(reviewSteps, texts.viability),
    ...prepared(knowledge.experiments, texts.experiments),
  ];
  return {
    language: texts.language,
    steps,
    matchesByStep: matchesByStep(knowledge),
    rulesByLanguage: Object.fromEntries(
      Object.entries(conversation).map(([language, entries]) => [
        language,
        compileWordRules(entries, language),
      ]),
    ),
    insteadByRefusal: new Map(
      Object.values(conversation)
        .flat()
        .filter(({ id }) => id.startsWith(refusalPrefix))
        .map(({ id, patterns }) => [id.slice(refusalPrefix.length), patterns["instead"] ?? []]),
    ),
    conversation: texts.conversation,
    help: knowledge.help_lines,
  };
}

function prepared(
  entries: readonly StepEntry[],
  words: Readonly<Record<string, EntryText>>,
): readonly PreparedStep[] {
  return entries
    .filter(({ grade }) => grade !== "X")
    .map((entry) => ({ entry, words: words[entry.id] ?? { name: entry.id, text: entry.id } }));
}

function matchesByStep({ reasons }: Knowledge): ReadonlyMap<string, readonly PreparedMatch[]> {
  const byStep = new Map<string, PreparedMatch[]>();
  for (const { id: reason, answers } of reasons) {
    for (const role of [...roles, "unknown"] as const) {
      const own = answers.filter((answer) => answer.role === "both" || answer.role === role);
      for (const [place, { entry }] of own.entries()) {
        byStep.set(entry, [...(byStep.get(entry) ?? []), { reason, role, place }]);
      }
    }
  }
  return byStep;
}
