/** Handlers of the pages that are read from the knowledge and the own record. */

import {
  type Gate,
  gateOf,
  gateQuestions,
  isoDate,
  type Reading,
  type Role,
  reviewOf,
  reviewOptionsOf,
  reviewPauseDays,
  type Situation,
} from "@ebb/core";
import type { Knowledge, Language } from "@ebb/knowledge";
import { dayOfAct, type Stamp, slotOfStamp } from "@ebb/platform";
import { aheadView } from "../views/ahead.ts";
import { changesView, movedCards } from "../views/changes.ts";
import { commonView, isCommonShown } from "../views/common.ts";
import { dayNumber } from "../views/day-number.ts";
import { findingsView } from "../views/findings.ts";
import { helpView } from "../views/help.ts";
import { calibrationOf } from "../views/ledger.ts";
import { entryView, libraryView } from "../views/library.ts";
import { opennessNotes } from "../views/openness.ts";
import { reviewView } from "../views/review.ts";
import { ownReturns } from "../views/room-evidence.ts";
import { minimumSetting, situationOf } from "../views/situation.ts";
import { questionView, tagChoices } from "../views/tag.ts";
import { mondayOf } from "../views/today.ts";
import { weekView } from "../views/week.ts";
import { whyView } from "../views/why.ts";
import type { LineView, SafeAnswers } from "./protocol.ts";
import type { Store } from "./store.ts";
import { loadWords } from "./words-of.ts";

/** What the pages need of the session. */
export interface PageSources {
  readonly store: Store;
  readonly now: () => Stamp;
  /** Of the record on screen: the own one, the example, or a file. */
  readonly reading: () => Promise<Reading | undefined>;
  /** Is the own record on screen? */
  readonly isOwn: () => boolean;
  readonly ownReading: () => Promise<Reading | undefined>;
  readonly knowledge: () => Promise<Knowledge>;
}

/** The handlers. Answers to the private questions live here and nowhere else. */
export function createPages({ store, now, reading, isOwn, ownReading, knowledge }: PageSources) {
  let answers: SafeAnswers = {};

  const gate = (): Gate => answers;

  const situation = async (): Promise<Situation> => {
    const state = store.state();
    const door = state.settings["door"];
    const role: Role | undefined = door === "reaches" || door === "steps_back" ? door : undefined;
    return situationOf({ state, stamp: now(), gate: gate(), role, reading: await reading() });
  };

  return {
    answersOfGate: gate,
    situation,
    gate: () => gateOf(gate()),
    forget: () => {
      answers = {};
    },
    why: async ({ language }: { language: Language }) => {
      const read = await reading();
      if (!read) return null;
      const { texts, fallback } = await loadWords(language);
      return whyView(read, texts, fallback, gateOf(gate()) !== "raised");
    },
    common: async ({ language }: { language: Language }) => {
      const read = await reading();
      if (!isCommonShown(read, gateOf(gate()) === "raised")) return null;
      const { prior } = await knowledge();
      return commonView(prior, await loadWords(language), read?.range.check_ins ?? 0);
    },
    findings: async ({ language }: { language: Language }) => {
      const read = await reading();
      const { notIt, cards } = store.state();
      const rejected = read?.example ? [] : notIt;
      const carded = isOwn() ? cards.map(({ subject }) => subject) : undefined;
      return read ? findingsView(read, language, rejected, carded) : null;
    },
    tagChoices: async ({ language }: { language: Language }) => {
      const { texts, fallback } = await loadWords(language);
      return tagChoices(texts, fallback);
    },
    question: async ({ language }: { language: Language }) => {
      const read = await reading();
      if (!read || read.example) return null;
      const { texts, fallback } = await loadWords(language);
      return questionView(read, texts, fallback);
    },
    library: async ({ language }: { language: Language }) => {
      const { texts, fallback } = await loadWords(language);
      return libraryView(await knowledge(), { texts, fallback }, gateOf(gate()));
    },
    entry: async ({ id, language }: { id: string; language: Language }) => {
      const { texts, fallback } = await loadWords(language);
      return (
        entryView(await knowledge(), { texts, fallback }, { id, gate: gateOf(gate()) }) ?? null
      );
    },
    help: async ({ country, language }: { country: string; language: Language }) =>
      helpView(await knowledge(), country, language),
    safeQuestions: async ({ language }: { language: Language }) => {
      const { texts, fallback } = await loadWords(language);
      return gateQuestions.map((field) => {
        const words = texts.safety[`gate_${field}`] ?? fallback.safety[`gate_${field}`];
        return { field, text: words?.question ?? words?.text ?? words?.name ?? field };
      });
    },
    answerSafe: ({ answers: given }: { answers: SafeAnswers }) => {
      answers = given;
      return gateOf(gate());
    },
    week: async ({ language }: { language: Language }) => {
      const state = store.state();
      const today = slotOfStamp(now())?.day ?? 0;
      const monday = mondayOf(today);
      const moved = movedCards(state.cards, monday, isoDate(today));
      const own = moved.length > 0 ? await ownReading() : undefined;
      return weekView(state, now(), own ? changesView(moved, own, language) : []);
    },
    ahead: async () => {
      const read = await reading();
      return read ? aheadView(read, isOwn() ? calibrationOf(store.state()) : null) : null;
    },
    supports: () =>
      store.state().supports.map(({ support, text, sort }) => ({
        id: support,
        text,
        sort: sort ?? "tonight",
      })),
    lines: (): readonly LineView[] => {
      const today = now().at.slice(0, 10);
      return store.state().lines.map((line) => ({
        id: line.line,
        text: line.text,
        due: line.due,
        isDue: !line.closed && line.due <= today,
        isClosed: line.closed,
      }));
    },
    review: async ({ language }: { language: Language }) => {
      const state = store.state();
      const today = slotOfStamp(now())?.day ?? 0;
      const looks = state.lines.flatMap(({ reviews }) => reviews.map(dayOfAct));
      const lastReviewDay = looks.length === 0 ? undefined : Math.max(...looks);
      const lines = state.lines.filter(({ closed }) => !closed);
      const own = lines.map(({ line, text, due }) => ({
        id: line,
        text,
        reviewDay: dayNumber(due),
      }));
      const known = await knowledge();
      const steps = [
        ...[...known.responses, ...known.building, ...known.professional],
        ...[...known.safety, ...known.viability],
      ];
      const options = reviewOptionsOf(steps);
      const review = reviewOf(await situation(), { lines: own, today, lastReviewDay, options });
      const nextLook =
        lastReviewDay === undefined ? null : isoDate(lastReviewDay + reviewPauseDays);
      const { whole: texts } = await loadWords(language);
      return reviewView(review, nextLook, { knowledge: known, texts });
    },
    ownMeasures: () => {
      const { settings, situation: said } = store.state();
      const minimum = settings[minimumSetting];
      const declined = said["declined_return_time"];
      return {
        minimum: typeof minimum === "number" ? minimum : null,
        declined: typeof declined === "boolean" ? declined : null,
      };
    },
    openness: () => opennessNotes(store.state(), slotOfStamp(now())?.day ?? 0),
    returns: async () => ownReturns(store.state(), isOwn() ? await reading() : undefined),
  };
}
