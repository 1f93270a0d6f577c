/**
 * The prior file `prior/1` (docs/contract.md): a population prior estimated from a cohort, which
 * `ebb fit --prior` reads. Normal distributions by parameter name, on the scales of docs/model.md.
 */

import { defaultPrior, type Normal, type Prior } from "@ebb/engine";
import { err, ok, type Result } from "../kit/index.ts";

/** The document `prior/1`, apart from its head. */
export interface PriorDocument extends Prior {
  readonly method: string;
  /** Dyads in the cohort, and those that could be fitted. */
  readonly dyads: number;
  readonly fitted: number;
  readonly iterations: number;
  /** How often an input was seen in the cohort, by name. */
  readonly inputs: Readonly<Record<string, number>>;
}

/** What is wrong with a prior file, and where. */
export interface PriorFileError {
  readonly path: string;
  readonly expected: string;
}

type Entries = Readonly<Record<string, unknown>>;

/** Reads and checks the text of a prior file; what it leaves out stays as in the default prior. */
export function parsePriorFile(text: string): Result<Prior, PriorFileError> {
  const json = parseJson(text);
  if (!isEntries(json)) return err({ path: "", expected: "a JSON object" });
  if (json["ebb"] !== "prior/1") return err({ path: "ebb", expected: '"prior/1"' });
  const theta = readNormals(json["theta"], "theta");
  if (!theta.ok) return theta;
  const effects = readNormals(json["effects"], "effects");
  if (!effects.ok) return effects;
  const singles: Partial<Record<SingleName, Normal>> = {};
  for (const name of singleNames) {
    if (json[name] === undefined) continue;
    const normal = readNormal(json[name]);
    if (normal === undefined) return err({ path: name, expected: normalExpected });
    singles[name] = normal;
  }
  const name = typeof json["name"] === "string" ? json["name"] : "unnamed";
  return ok({
    ...defaultPrior,
    ...singles,
    name,
    theta: { ...defaultPrior.theta, ...theta.value },
    effects: effects.value,
  });
}

const singleNames = ["mu", "drift", "intercept", "effect"] as const;
type SingleName = (typeof singleNames)[number];
const normalExpected = '{"mean": number, "sd": number above 0}';

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isEntries(value: unknown): value is Entries {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function readNormals(
  value: unknown,
  path: string,
): Result<Readonly<Record<string, Normal>>, PriorFileError> {
  if (value === undefined) return ok({});
  if (!isEntries(value)) return err({ path, expected: "an object of normals" });
  const normals: Record<string, Normal> = {};
  for (const [name, entry] of Object.entries(value)) {
    const normal = readNormal(entry);
    if (normal === undefined) return err({ path: `${path}.${name}`, expected: normalExpected });
    normals[name] = normal;
  }
  return ok(normals);
}

function readNormal(value: unknown): Normal | undefined {
  if (!isEntries(value)) return undefined;
  const { mean, sd } = value;
  if (typeof mean !== "number" || typeof sd !== "number") return undefined;
  return Number.isFinite(mean) && Number.isFinite(sd) && sd > 0 ? { mean, sd } : undefined;
}
