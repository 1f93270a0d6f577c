// Written by `npm run study:null-chat`; do not edit. Report: docs/reports/study-null-chat.md.
/** What a change in a chat has to pass; measured in chats that wander without changing for good. */
export const chatThresholds = {
  seed: 20260101,
  chats: 8000,
  /** Log-odds of a change, at error rates for leaning, likely, well supported. */
  change: [16.33, 31.51, 46.69],
  /** Log-odds that closeness goes along with the messages of the day. */
  link: 0.91,
} as const;
