/**
 * Filter for a state of any size, with columns of linear parameters (docs/model.md (1)-(7)). Notation
 * of `pair-kernel.ts`; h is an indicator's loading on the states:
 *   S = h' P h + r^2,  K = P h / S,  w = (y, -z) - h' M,  M += K w,  P -= K K' S.
 * Smoother and draws: `state-smoother.ts`. Slow twin: test/reference/plain-filter.ts.
 */

import { log } from "../elementary/elementary.ts";
import { gramOf } from "../linalg/gram.ts";
import { discretise, type Step } from "./discretise.ts";
import type { StateModel, StatePlan } from "./state-plan.ts";

/** The state's columns and covariance after each node, and every reading's innovation and gain. */
export interface StatePass {
  /** The model of the pass, and its steps: passes of one model share them. */
  of: StateModel | undefined;
  steps: readonly Step[];
  /** nodes x size x width. */
  readonly means: Float64Array;
  /** P after each node, nodes x size x size. */
  readonly covariances: Float64Array;
  /** readings x width. */
  readonly innovations: Float64Array;
  /** S then K: readings x (1 + size). */
  readonly gains: Float64Array;
  /** S of each reading. */
  readonly variances: Float64Array;
  readonly gram: Float64Array;
  logSum: number;
}

/** Buffers for passes over `plan` with a state of `size`; each pass overwrites what it is given. */
export function createStatePass(plan: StatePlan, size: number): StatePass {
  const { width, timeline } = plan;
  const readings = plan.value.length;
  return {
    of: undefined,
    steps: [],
    means: new Float64Array(timeline.nodes * size * width),
    covariances: new Float64Array(timeline.nodes * size * size),
    innovations: new Float64Array(readings * width),
    gains: new Float64Array(readings * (1 + size)),
    variances: new Float64Array(readings),
    gram: new Float64Array(width * width),
    logSum: 0,
  };
}

/**
 * One pass forwards, into `pass` (buffers of its own when left out). `logSum` is NaN when an innovation
 * variance is not positive.
 */
export function filterState(
  plan: StatePlan,
  model: StateModel,
  pass: StatePass = createStatePass(plan, model.size),
): StatePass {
  const { width, timeline } = plan;
  const { size, stationary } = model;
  const { nodes, stepOf } = timeline;
  const { means, covariances } = pass;
  const block = size * width;
  const square = size * size;
  if (pass.of !== model) {
    pass.steps = discretise(model, timeline.lengths);
    pass.of = model;
  }
  pass.logSum = 0;
  const work = createWork(size);
  for (let k = 0; k < nodes; k++) {
    if (stepOf[k] < 0) means.fill(0, k * block, (k + 1) * block);
    else moveTo(k, { plan, pass, step: pass.steps[stepOf[k]], size, work });
    for (let r = plan.readStart[k]; r < plan.readStart[k + 1]; r++) {
      takeReading(r, k * block, { plan, model, pass, work });
    }
    for (let i = 0; i < square; i++) covariances[k * square + i] = work.excess[i] + stationary[i];
  }
  gramOf(pass.gram, { w: pass.innovations, rows: plan.rows, variances: pass.variances, width });
  return pass;
}

interface Work {
  /** D = P - P_inf. */
  readonly excess: Float64Array;
  readonly half: Float64Array;
  /** b = P h. */
  readonly b: Float64Array;
}

function createWork(size: number): Work {
  const square = () => new Float64Array(size * size);
  return { excess: square(), half: square(), b: new Float64Array(size) };
}

/** M = F M + G u, D = F D F'. */
function moveTo(
  k: number,
  at: {
    readonly plan: StatePlan;
    readonly pass: StatePass;
    readonly step: Step;
    readonly size: number;
    readonly work: Work;
  },
): void {
  const { plan, pass, step, size, work } = at;
  const { width } = plan;
  const { means } = pass;
  const here = k * size * width;
  const before = here - size * width;
  for (let i = 0; i < size; i++) {
    const to = here + i * width;
    const first = step.f[i * size];
    for (let c = 0; c < width; c++) means[to + c] = first * means[before + c];
    for (let l = 1; l < size; l++) {
      const f = step.f[i * size + l];
      const from = before + l * width;
      for (let c = 0; c < width; c++) means[to + c] += f * means[from + c];
    }
  }
  addDrives(means, here, { plan, step, size }, k);
  moveExcess(work, step.f, size);
}

function addDrives(
  means: Float64Array,
  here: number,
  at: { readonly plan: StatePlan; readonly step: Step; readonly size: number },
  k: number,
): void {
  const { plan, step, size } = at;
  const { width, effects, personOf, drive, offsetDrive } = plan;
  for (let i = 0; i < size; i++) {
    means[here + i * width] +=
      step.g[2 * i] * offsetDrive[2 * k] + step.g[2 * i + 1] * offsetDrive[2 * k + 1];
  }
  for (let e = 0; e < effects.length; e++) {
    const c = effects[e];
    const u = drive[k * (width - 1) + c - 1];
    if (u === 0) continue;
    const person = personOf[c];
    for (let i = 0; i < size; i++) means[here + i * width + c] += step.g[2 * i + person] * u;
  }
}

function moveExcess({ excess, half }: Work, f: Float64Array, size: number): void {
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) {
      let sum = 0;
      for (let l = 0; l < size; l++) sum += f[i * size + l] * excess[l * size + j];
      half[i * size + j] = sum;
    }
  }
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) {
      let sum = 0;
      for (let l = 0; l < size; l++) sum += half[i * size + l] * f[j * size + l];
      excess[i * size + j] = sum;
    }
  }
}

interface AtReading {
  readonly plan: StatePlan;
  readonly model: StateModel;
  readonly pass: StatePass;
  readonly work: Work;
}

function takeReading(r: number, here: number, at: AtReading): void {
  const { plan, model, pass, work } = at;
  const { width } = plan;
  const { size } = model;
  const { means, innovations: w, gains } = pass;
  const { b, excess } = work;
  const s = gainOf(work, model, plan, r);
  const inverse = 1 / s;
  const wAt = r * width;
  pass.logSum += log(s);
  pass.variances[r] = s;
  innovationsOf(r, here, at);
  gains[r * (1 + size)] = s;
  for (let i = 0; i < size; i++) {
    const gain = b[i] * inverse;
    gains[r * (1 + size) + 1 + i] = gain;
    const to = here + i * width;
    for (let c = 0; c < width; c++) means[to + c] += gain * w[wAt + c];
    for (let j = 0; j < size; j++) excess[i * size + j] -= gain * b[j];
  }
}

/** b = P h; returns S. */
function gainOf({ b, excess }: Work, model: StateModel, plan: StatePlan, r: number): number {
  const { size, loadings, stationary, noise } = model;
  const q = plan.indicatorOf[r];
  let s = plan.ownVariance[r] >= 0 ? plan.ownVariance[r] : noise[q];
  for (let i = 0; i < size; i++) {
    let sum = 0;
    for (let j = 0; j < size; j++) {
      sum += (excess[i * size + j] + stationary[i * size + j]) * loadings[q * size + j];
    }
    b[i] = sum;
    s += sum * loadings[q * size + i];
  }
  return s;
}

function innovationsOf(r: number, here: number, { plan, model, pass }: AtReading): void {
  const { width, ofLevel, besideLevel } = plan;
  const { means, innovations: w } = pass;
  const q = plan.indicatorOf[r];
  const scale = model.levelScale[q];
  const wAt = r * width;
  const z = r * (width - 1) - 1;
  w[wAt] = plan.value[r] - scale * plan.levelOffset[r] - plan.besideOffset[r];
  for (let c = 1; c < width; c++) w[wAt + c] = -scale * ofLevel[z + c] - besideLevel[z + c];
  for (let i = 0; i < model.size; i++) {
    const h = model.loadings[q * model.size + i];
    if (h === 0) continue;
    const from = here + i * width;
    for (let c = 0; c < width; c++) w[wAt + c] -= h * means[from + c];
  }
}
