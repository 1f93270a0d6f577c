/**
 * What every adapter of a model must do. The world behind the adapter is told beforehand what to answer,
 * and tells afterwards which words of the person it was given.
 */

import type { RewordInput, RewordPort } from "@ebb/core";

/** What the world behind the adapter does with a request. */
export type ModelScript =
  | { readonly type: "says"; readonly text: string }
  /** Answers, but later than the adapter waits. */
  | { readonly type: "waits" }
  /** Answers that it cannot. */
  | { readonly type: "refuses" };

/** An adapter in front of a world. */
export interface ModelWorld {
  readonly port: RewordPort;
  /** Everything that reached the model, as text. */
  readonly received: () => readonly string[];
}

/** One check; it throws when the adapter does not do what the port says. */
export interface ModelCheck {
  readonly title: string;
  /** One answer a request; when they are used up, nobody is there. */
  readonly scripts: readonly ModelScript[];
  readonly run: (world: ModelWorld) => Promise<void>;
}

function demand(condition: boolean, what: string): asserts condition {
  if (!condition) throw new Error(`model: expected ${what}`);
}

const input: RewordInput = {
  suggestion:
    "When plans change late I feel sad. I need to know it early. Could you tell me by noon?",
  language: "en",
  mode: "gentle",
};

/** Each check gets an adapter of its own. */
export const modelChecks: readonly ModelCheck[] = [
  {
    title: "hands over what the model says, whatever letters it uses",
    scripts: [
      { type: "says", text: "Could we agree by noon?" },
      { type: "says", text: "Könnten wir „bis Mittag“ reden? 🙂" },
    ],
    run: async ({ port }) => {
      const one = await port(input);
      demand(one.type === "said" && one.text === "Could we agree by noon?", "the text");
      const two = await port({ ...input, language: "de" });
      demand(
        two.type === "said" && two.text === "Könnten wir „bis Mittag“ reden? 🙂",
        "every letter",
      );
    },
  },
  {
    title: "gives the model the suggestion as it stands, once a request",
    scripts: [{ type: "says", text: "a" }],
    run: async ({ port, received }) => {
      await port(input);
      demand(received().length === 1, "one request");
      demand(received()[0]?.includes(input.suggestion) === true, "the suggestion");
    },
  },
  {
    title: "hands over an empty answer as such; judging it is not its task",
    scripts: [{ type: "says", text: "" }],
    run: async ({ port }) => {
      const answer = await port(input);
      demand(answer.type === "said" && answer.text === "", "the empty text");
    },
  },
  {
    title: "says that the model took too long",
    scripts: [{ type: "waits" }],
    run: async ({ port }) => {
      const answer = await port(input);
      demand(answer.type === "trouble" && answer.why === "slow", "slow");
    },
  },
  {
    title: "says that the model could not, and can be asked again",
    scripts: [{ type: "refuses" }, { type: "says", text: "Could we talk?" }],
    run: async ({ port }) => {
      const answer = await port(input);
      demand(answer.type === "trouble" && answer.why === "failed", "failed");
      demand((await port(input)).type === "said", "an answer the second time");
    },
  },
  {
    title: "says that nobody is there, and does not throw",
    scripts: [],
    run: async ({ port }) => {
      const answer = await port(input);
      demand(answer.type === "trouble" && answer.why === "absent", "absent");
    },
  },
];
