/** Every study by the name after `npm run study:`. */

import { laplaceCoverStudy, sbcStudy } from "./calibration.ts";
import { chatLinkStudy } from "./chat-link.ts";
import { cohortStudy } from "./cohort.ts";
import { eventsStudy } from "./events.ts";
import { experimentsStudy } from "./experiments.ts";
import { modestStudy } from "./modest.ts";
import { modestReasonsStudy } from "./modest-reasons.ts";
import { nullStudy } from "./null.ts";
import { nullChatStudy } from "./null-chat.ts";
import { pairClaimsStudy } from "./pair/claims-report.ts";
import { pairStudy } from "./pair.ts";
import { pooledStudy } from "./pooled.ts";
import { reasonsStudy } from "./reasons.ts";
import { recoveryStudy } from "./recovery.ts";
import type { Study } from "./study.ts";
import { twiceStudy } from "./twice.ts";
import { usefulStudy } from "./useful.ts";

/** Studies by name. */
export const studies: Readonly<Record<string, Study>> = {
  cohort: cohortStudy,
  "chat-link": chatLinkStudy,
  events: eventsStudy,
  "laplace-cover": laplaceCoverStudy,
  modest: modestStudy,
  "modest-reasons": modestReasonsStudy,
  experiments: experimentsStudy,
  null: nullStudy,
  "null-chat": nullChatStudy,
  sbc: sbcStudy,
  pair: pairStudy,
  "pair-claims": pairClaimsStudy,
  pooled: pooledStudy,
  reasons: reasonsStudy,
  recovery: recoveryStudy,
  twice: twiceStudy,
  useful: usefulStudy,
};
