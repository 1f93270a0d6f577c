/** Every command of `ebb`, one file each; a command parses, calls the packages, and prints. */

import type { AddCommand } from "../add-command.ts";
import { addAdviseCommand } from "./advise.ts";
import { addAskCommand } from "./ask.ts";
import { addBenchCommand } from "./bench.ts";
import { addFitCommand } from "./fit.ts";
import { addForecastCommand } from "./forecast.ts";
import { addImportCommand } from "./import.ts";
import { addKnowledgeCommand } from "./knowledge.ts";
import { addLoglikCommand } from "./loglik.ts";
import { addReadCommand } from "./read.ts";
import { addSayCommand } from "./say.ts";
import { addServeCommand } from "./serve.ts";
import { addSimulateCommand } from "./simulate.ts";
import { addVaultCommand } from "./vault.ts";

/** All commands, in the order of `ebb --help`. */
export const addCommands: readonly AddCommand[] = [
  addReadCommand,
  addAskCommand,
  addAdviseCommand,
  addSayCommand,
  addImportCommand,
  addFitCommand,
  addForecastCommand,
  addLoglikCommand,
  addSimulateCommand,
  addServeCommand,
  addKnowledgeCommand,
  addVaultCommand,
  addBenchCommand,
];
