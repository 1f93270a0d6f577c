// Written by `npm run study:null-chat`; do not edit. Report: docs/reports/study-null-chat.md.
/** What a change in a chat has to pass; measured in chats that wander without changing for good. */
export const chatThresholds = {
  seed: 20260101,
  chats: 4800,
  /** Log-odds of a change, at error rates for leaning, likely, well supported. */
  change: [17.55, 39.41, 61.27],
  /** Log-odds that closeness goes along with messages, waits or starts of the day. */
  link: 0.51,
} as const;
