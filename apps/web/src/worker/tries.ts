/** Tries on days picked by coin, in the worker: choosing, drawing, stopping, reading the result. */

import {
  calendarFile,
  type Guidance,
  isoDate,
  openPractices,
  planExperiment,
  type Situation,
} from "@ebb/core";
import { createRandom } from "@ebb/engine";
import type { ExperimentEntry, Knowledge, Language } from "@ebb/knowledge";
import { newActId, type Random, type Stamp, slotOfStamp } from "@ebb/platform";
import { dayNumber } from "../views/day-number.ts";
import { rhythmIn, type TryChoice, type TryPower, tryPower, tryView } from "../views/tries.ts";

import type { Store } from "./store.ts";
import { loadWords } from "./words-of.ts";

/** What tries need of the session. */
export interface TrySources {
  readonly store: Store;
  readonly random: Random;
  readonly now: () => Stamp;
  readonly knowledge: () => Promise<Knowledge>;
  readonly guidance: (language: Language) => Promise<Guidance>;
  readonly situation: () => Promise<Situation>;
}

/** Neutral titles: a calendar may be seen by others. */
const calendarTitles: Readonly<Record<Language, string>> = {
  en: "Note for today",
  de: "Notiz für heute",
};

/** Handlers. */
export function createTries(sources: TrySources) {
  const { store, random, now, knowledge } = sources;
  const today = () => slotOfStamp(now())?.day ?? 0;
  const entryOf = async (id: string): Promise<ExperimentEntry | undefined> =>
    (await knowledge()).experiments.find((entry) => entry.id === id);
  return {
    tryChoices: async ({ language }: { language: Language }): Promise<TryChoice[]> => {
      const guidance = await sources.guidance(language);
      const { whole: texts } = await loadWords(language);
      return openPractices(await sources.situation(), guidance)
        .filter(({ kinds }) => kinds.includes("experiment"))
        .map((practice) => ({
          id: practice.id,
          name: practice.name,
          text: practice.text,
          grade: texts.grades[practice.grade].name,
          evidence: practice.evidence ?? null,
          stopRule: practice.stopRule ?? null,
          steps: practice.steps,
          minutes: practice.minutes ?? null,
          needsBoth: practice.needsBoth,
        }));
    },
    tryPower: async ({
      step,
      weeks,
    }: {
      step: string;
      weeks: number;
    }): Promise<TryPower | null> => {
      const entry = await entryOf(step);
      if (!entry) return null;
      const outcome = entry.outcomes[0] ?? "closeness";
      return tryPower(entry, weeks, rhythmIn(store.state(), outcome, today()));
    },
    /** Draws the days, from tomorrow on, and notes the plan. The draw is made once and kept. */
    startTry: async ({ step, weeks }: { step: string; weeks: number }): Promise<boolean> => {
      const entry = await entryOf(step);
      if (!entry) return false;
      const [a = 0, b = 0, c = 0] = random.bytes(3);
      const seed = (a << 16) | (b << 8) | c;
      const first = today() + 1;
      const plan = planExperiment(
        { blockDays: entry.block_days, weeks },
        first,
        createRandom(seed),
      );
      const days = Array.from({ length: plan.chosenDays.length * entry.block_days }, (_, i) =>
        plan.chosenDays.includes(first + i) ? (1 as const) : (0 as const),
      );
      const from = isoDate(first);
      store.add({ kind: "experiment", experiment: newActId(random), step, from, days, seed });
      return true;
    },
    stopTry: (): boolean => {
      const last = store.state().experiments.at(-1);
      if (!last || last.stopped) return false;
      const { experiment, step, from, days } = last;
      const seed = last.seed === undefined ? {} : { seed: last.seed };
      const stopped = isoDate(today());
      store.add({ kind: "experiment", experiment, step, from, days: [...days], ...seed, stopped });
      return true;
    },
    tryNow: async ({ language }: { language: Language }) => {
      const { texts, fallback } = await loadWords(language);
      const nameOf = (step: string) =>
        texts.experiments[step]?.name ?? fallback.experiments[step]?.name ?? step;
      return tryView(store.state(), (await knowledge()).experiments, nameOf, today());
    },
    tryCalendar: ({ language }: { language: Language }): string => {
      const last = store.state().experiments.at(-1);
      const first = last ? dayNumber(last.from) : 0;
      const entries = (last?.days ?? []).flatMap((drawn, i) =>
        drawn === 1
          ? [{ id: `note-${first + i}`, title: calendarTitles[language], day: first + i }]
          : [],
      );
      return calendarFile(entries, stampOf(now().at));
    },
  };
}

function stampOf(at: string): string {
  return `${new Date(at).toISOString().replaceAll(/[-:]/g, "").slice(0, 15)}Z`;
}
