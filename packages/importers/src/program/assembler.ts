/**
 * Writes WebAssembly: instructions as nested calls, jumps by the name of their block, one function in one
 * module with memory of its own. Numbers of instructions: WebAssembly core specification 2.0, section 5.4;
 * the vector ones work on 16 bytes at once.
 */

/** An instruction byte, or a place that is resolved when the module is written. */
type Item = number | { readonly opens: string } | { readonly jumpsTo: string } | "closes";

/** Instructions in the order in which they run; parts stay nested until the module is written. */
export type Code = readonly (Item | Code)[];

/** Types of values. */
export const valueTypes: { readonly i32: number; readonly f64: number; readonly v128: number } = {
  i32: 0x7f,
  f64: 0x7c,
  v128: 0x7b,
};

const emptyBlock = 0x40;
const vectorPrefix = 0xfd;

/** Bytes of a number without sign, seven bits each. */
function unsigned(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(value >>> 7)];
}

function signed(value: number): number[] {
  const rest = value >> 7;
  const isLast = (rest === 0 && (value & 0x40) === 0) || (rest === -1 && (value & 0x40) !== 0);
  return isLast ? [value & 0x7f] : [(value & 0x7f) | 0x80, ...signed(rest)];
}

/** Code parts behind one another. */
export function all(...parts: readonly Code[]): Code {
  return parts;
}

/** A whole number. */
export function int(value: number): Code {
  return [0x41, ...signed(value)];
}

/** Sixteen bytes. */
export function vector(bytes: readonly number[]): Code {
  return [vectorPrefix, 0x0c, ...bytes];
}

/** Value of a local variable. */
export function get(local: number): Code {
  return [0x20, ...unsigned(local)];
}

/** Gives a local variable a value. */
export function set(local: number, value: Code): Code {
  return [value, 0x21, ...unsigned(local)];
}

/** The same, and the value stays. */
export function tee(local: number, value: Code): Code {
  return [value, 0x22, ...unsigned(local)];
}

/** Adds a constant to a local variable. */
export function increase(local: number, by: number): Code {
  return set(local, add(get(local), int(by)));
}

type Binary = (left: Code, right: Code) => Code;

function binary(...instruction: readonly number[]): Binary {
  return (left, right) => [left, right, ...instruction];
}

type Unary = (value: Code) => Code;

function unary(...instruction: readonly number[]): Unary {
  return (value) => [value, ...instruction];
}

/** Whole numbers of 32 bits; `Unsigned` compares without a sign. */
export const equal: Binary = binary(0x46);
export const unequal: Binary = binary(0x47);
export const lessUnsigned: Binary = binary(0x49);
export const greater: Binary = binary(0x4a);
export const greaterUnsigned: Binary = binary(0x4b);
export const atLeast: Binary = binary(0x4e);
export const add: Binary = binary(0x6a);
export const subtract: Binary = binary(0x6b);
export const multiply: Binary = binary(0x6c);
export const and: Binary = binary(0x71);
export const or: Binary = binary(0x72);
export const xor: Binary = binary(0x73);
export const shiftLeft: Binary = binary(0x74);
export const shiftRight: Binary = binary(0x76);
export const isZero: Unary = unary(0x45);
/** Zeros below the lowest set bit. */
export const trailingZeros: Unary = unary(0x68);
export const countOnes: Unary = unary(0x69);

/** Numbers of 64 bits with a fraction. */
export const atLeastFloat: Binary = binary(0x66);
export const addFloat: Binary = binary(0xa0);
export const toFloat: Unary = unary(0xb7);

/** Sixteen bytes at once. */
export const pickBytes: Binary = binary(vectorPrefix, 0x0e);
export const unequalBytes: Binary = binary(vectorPrefix, 0x24);
export const andBits: Binary = binary(vectorPrefix, 0x4e);
export const xorBits: Binary = binary(vectorPrefix, 0x51);
export const anyBit: Unary = unary(vectorPrefix, 0x53);
/** The top bit of each byte as a number. */
export const topBits: Unary = unary(vectorPrefix, 0x64);
export const shiftBytesRight: Binary = binary(vectorPrefix, 0x6d);

// Access to memory: the alignment is said as 1, which holds for every address.
function access(...instruction: readonly number[]): (address: Code, offset?: number) => Code {
  return (address, offset = 0) => [address, ...instruction, 0, ...unsigned(offset)];
}

/** Reads from memory at an address and a fixed offset. */
export const loadInt: (address: Code, offset?: number) => Code = access(0x28);
export const loadFloat: (address: Code, offset?: number) => Code = access(0x2b);
export const loadByte: (address: Code, offset?: number) => Code = access(0x2d);
export const loadVector: (address: Code, offset?: number) => Code = access(vectorPrefix, 0x00);

function storing(instruction: number): (address: Code, value: Code, offset?: number) => Code {
  return (address, value, offset = 0) => [address, value, instruction, 0, ...unsigned(offset)];
}

/** Writes to memory at an address and a fixed offset. */
export const storeInt: (address: Code, value: Code, offset?: number) => Code = storing(0x36);
export const storeFloat: (address: Code, value: Code, offset?: number) => Code = storing(0x39);
export const storeByte: (address: Code, value: Code, offset?: number) => Code = storing(0x3a);

/** A block: `leave` its name jumps behind it. */
export function block(name: string, ...body: readonly Code[]): Code {
  return [0x02, emptyBlock, { opens: name }, body, 0x0b, "closes"];
}

/** A loop: `leave` its name jumps to its start. */
export function loop(name: string, ...body: readonly Code[]): Code {
  return [0x03, emptyBlock, { opens: name }, body, 0x0b, "closes"];
}

/** Runs the body where the condition is not 0. */
export function when(condition: Code, ...body: readonly Code[]): Code {
  return [condition, 0x04, emptyBlock, { opens: "" }, body, 0x0b, "closes"];
}

/** Jumps to the named block or loop. */
export function leave(name: string): Code {
  return [0x0c, { jumpsTo: name }];
}

/** The same where the condition is not 0. */
export function leaveIf(name: string, condition: Code): Code {
  return [condition, 0x0d, { jumpsTo: name }];
}

// Jumps count the blocks between them and their goal.
function resolve(code: Code, open: string[], out: number[]): number[] {
  for (const item of code) {
    if (typeof item === "number") out.push(item);
    else if (item === "closes") open.pop();
    else if (isCode(item)) resolve(item, open, out);
    else if ("opens" in item) open.push(item.opens);
    else out.push(open.length - 1 - open.lastIndexOf(item.jumpsTo));
  }
  return out;
}

function isCode(item: Item | Code): item is Code {
  return Array.isArray(item);
}

/** A module with one function, exported as `run`, and memory, exported as `memory`. */
export interface ProgramParts {
  readonly parameters: readonly number[];
  readonly result: number;
  /** Types of the local variables behind the parameters. */
  readonly locals: readonly number[];
  readonly code: Code;
  /** Memory in pages of 64 KiB; it does not grow. */
  readonly pages: number;
}

/** The bytes of a module. */
export function writeProgram(parts: ProgramParts): Uint8Array {
  const { parameters, result, locals, code, pages } = parts;
  const runs = locals.flatMap((type) => [1, type]);
  const body = [...unsigned(locals.length), ...runs, ...resolve(code, [], []), 0x0b];
  return Uint8Array.from([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [1, 0x60, parameters.length, ...parameters, 1, result]),
    ...section(3, [1, 0]),
    ...section(5, [1, 1, ...unsigned(pages), ...unsigned(pages)]),
    ...section(7, [2, ...nameOf("run"), 0, 0, ...nameOf("memory"), 2, 0]),
    ...section(10, [1, ...unsigned(body.length), ...body]),
  ]);
}

function section(id: number, content: readonly number[]): number[] {
  return [id, ...unsigned(content.length), ...content];
}

function nameOf(text: string): number[] {
  return [text.length, ...[...text].map((letter) => letter.charCodeAt(0))];
}
