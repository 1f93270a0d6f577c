/** Throws for a programmer's mistake (never for bad data): name, what was expected, what came. */
export function assertThat(condition: boolean, name: string, expected: string): asserts condition {
  if (!condition) throw new Error(`${name}: expected ${expected}`);
}

/** Marks a branch that the types say cannot be reached. */
export function assertNever(value: never, name: string): never {
  throw new Error(`${name}: unexpected ${String(value)}`);
}
