/** What is said of reasons where the one described never checks in: tags alone, beside a chat. */

import {
  type CheckIn,
  drawCoupleSpec,
  ownPosterior,
  shownReasons,
  simulateCouple,
} from "@ebb/core";
import type { Random } from "@ebb/engine";
import { knowledge } from "@ebb/knowledge";

const { prior } = knowledge;

/** No check-in of the one described: tags alone, beside a chat. */
export function tagsAlone(tags: number, couples: number, random: Random) {
  const stated: { probability: number; right: boolean; isNull: boolean }[] = [];
  for (let i = 0; i < couples; i++) {
    const one = random.fork(i + 1);
    const scenario = one.fork(3).bernoulli(2 / 9) ? ("null" as const) : ("default" as const);
    const changes = { design: { tagsPer56Days: tags } };
    const source = { id: "0", scenario, days: 56, matrix: prior, changes };
    const spec = drawCoupleSpec(source, one.fork(1));
    const couple = simulateCouple(spec, prior, one.fork(2));
    const given = couple.tags.map(({ day, tag }) => ({ day, reason: tag }));
    const checkIns: readonly CheckIn[] = [];
    const input = { checkIns, person: spec.reason.person, tags: given, knowledge };
    const { posterior, standing } = ownPosterior(input);
    const [first] = shownReasons(posterior.least, standing, prior);
    if (!first) continue;
    const right = prior.reasons[first.reason] === spec.reason.reason;
    stated.push({ probability: first.probability, right, isNull: spec.reason.reason === null });
  }
  const mean = (of: typeof stated) => of.reduce((sum, one) => sum + one.probability, 0) / of.length;
  const strong = stated.filter(({ probability }) => probability >= 0.5);
  return {
    tags,
    couples,
    shown: stated.length,
    largest: Math.max(0, ...stated.map(({ probability }) => probability)),
    strong: strong.length,
    strongStated: mean(strong),
    strongRight: strong.filter(({ right }) => right).length,
    likelyInNull: stated.filter(({ isNull, probability }) => isNull && probability >= 0.6).length,
  };
}
