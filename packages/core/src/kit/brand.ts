declare const brandKey: unique symbol;

/** A primitive that cannot be mixed up with another of the same kind, e.g. `Brand<string, "SignalId">`. */
export type Brand<T, Name extends string> = T & { readonly [brandKey]: Name };
