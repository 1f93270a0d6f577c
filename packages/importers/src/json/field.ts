/** Reads fields of records whose shape is not trusted: own properties only, of the expected type only. */

/** An own property, or undefined. */
export function field(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return undefined;
  // A record of unknown fields; `name` is its own.
  return (value as Record<string, unknown>)[name];
}

/** A text field. */
export function textField(value: unknown, name: string): string | undefined {
  const found = field(value, name);
  return typeof found === "string" ? found : undefined;
}

/** A number, or a text that is one. */
export function numberField(value: unknown, name: string): number | undefined {
  const found = field(value, name);
  const number = typeof found === "string" && found.trim() !== "" ? Number(found) : found;
  return typeof number === "number" && Number.isFinite(number) ? number : undefined;
}

/** An array field; empty where there is none. */
export function listField(value: unknown, name: string): readonly unknown[] {
  const found = field(value, name);
  return Array.isArray(found) ? found : [];
}

/** True for a field that is present and not null, false, 0, "" or empty. */
export function hasField(value: unknown, name: string): boolean {
  const found = field(value, name);
  return Array.isArray(found) ? found.length > 0 : Boolean(found);
}
