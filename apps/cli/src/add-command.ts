import type { Command } from "commander";

/** Adds one command to the program; each file of `commands/` exports one. */
export type AddCommand = (program: Command) => void;
