/** The optional model of `ebb say`: where it is, its words for a suggestion, and what is told of it. */

import type { DraftLook, Guidance, RewordOutcome, RewordPort } from "@ebb/core";
import { reworded } from "@ebb/core";
import { localModel, loopbackAddress } from "@ebb/platform/node";
import { CommandFailure } from "../failure.ts";

/** What the command line says of a model. */
export interface ModelChoice {
  readonly modelUrl?: string;
  readonly modelName?: string;
}

/** The model, or undefined where none was asked for. Exit 2 where the address leads off this machine. */
export function modelAt({ modelUrl, modelName }: ModelChoice): RewordPort | undefined {
  if (modelUrl === undefined && modelName === undefined) return undefined;
  const address = loopbackAddress(modelUrl ?? "");
  if (address === undefined)
    throw new CommandFailure(
      2,
      "--model-url takes an address of this machine, such as http://127.0.0.1:8080. Nothing was sent.",
    );
  return localModel({ address, model: modelName });
}

/** A look, and how its suggestion came about; `model` is null where none was asked for. */
export interface Worded {
  readonly look: DraftLook;
  readonly model: RewordOutcome | null;
}

/** The look with the model's words, where there is a model and its words are accepted. */
export async function worded(
  look: DraftLook,
  guidance: Guidance,
  port: RewordPort | undefined,
): Promise<Worded> {
  if (port === undefined) return { look, model: null };
  const { look: after, outcome } = await reworded(look, guidance, port);
  return { look: after, model: outcome };
}

const sentences: Readonly<Record<string, Readonly<Partial<Record<RewordOutcome, string>>>>> = {
  en: {
    used: "The suggestion is in the words of your model. Ebb's rules find nothing hard in it.",
    not_accepted: "What the model said did not pass Ebb's rules. This is Ebb's own suggestion.",
    absent: "No model answers at this address. This is Ebb's own suggestion.",
    slow: "The model took too long. This is Ebb's own suggestion.",
    failed: "The model gave no usable answer. This is Ebb's own suggestion.",
  },
  de: {
    used: "Der Vorschlag ist in den Worten deines Modells. Ebbs Regeln finden nichts Hartes darin.",
    not_accepted:
      "Was das Modell sagte, besteht Ebbs Regeln nicht. Das ist Ebbs eigener Vorschlag.",
    absent: "Unter dieser Adresse antwortet kein Modell. Das ist Ebbs eigener Vorschlag.",
    slow: "Das Modell brauchte zu lange. Das ist Ebbs eigener Vorschlag.",
    failed: "Das Modell gab keine brauchbare Antwort. Das ist Ebbs eigener Vorschlag.",
  },
};

/** One sentence for standard error; empty where no model was asked for, or it had nothing to word. */
export function modelText(model: RewordOutcome | null, language: string): string {
  const sentence = model === null ? undefined : (sentences[language] ?? sentences["en"])?.[model];
  return sentence === undefined ? "" : `${sentence}\n`;
}
