/**
 * Filter for a state of any size, with columns of linear parameters (docs/model.md (1)-(7)). Notation
 * of `pair-kernel.ts`; h is an indicator's loading on the states:
 *   S = h' P h + r^2,  K = P h / S,  w = (y, -z) - h' M,  M += K w,  P -= K K' S.
 * Smoother and draws: `state-smoother.ts`. Slow twin: test/reference/plain-filter.ts.
 */

import { multiply } from "../linalg/dense.ts";
import { discretise, type Step } from "./discretise.ts";
import type { StateModel, StatePlan } from "./state-plan.ts";

/** The state's columns and covariance after each node, and every reading's innovation and gain. */
export interface StatePass {
  readonly steps: readonly Step[];
  /** nodes x size x width. */
  readonly means: Float64Array;
  /** P after each node, nodes x size x size. */
  readonly covariances: Float64Array;
  /** readings x width. */
  readonly innovations: Float64Array;
  /** S then K: readings x (1 + size). */
  readonly gains: Float64Array;
  readonly gram: Float64Array;
  readonly logSum: number;
}

/** One pass forwards. `logSum` is NaN when an innovation variance is not positive. */
export function filterState(plan: StatePlan, model: StateModel): StatePass {
  const { width, timeline } = plan;
  const { size, stationary } = model;
  const { nodes, stepOf } = timeline;
  const block = size * width;
  const pass = {
    steps: discretise(model, timeline.lengths),
    means: new Float64Array(nodes * block),
    covariances: new Float64Array(nodes * size * size),
    innovations: new Float64Array(plan.value.length * width),
    gains: new Float64Array(plan.value.length * (1 + size)),
    gram: new Float64Array(width * width),
    logSum: 0,
  };
  const excess = new Float64Array(size * size);
  const b = new Float64Array(size);
  for (let k = 0; k < nodes; k++) {
    const m = pass.means.subarray(k * block, (k + 1) * block);
    if (stepOf[k] >= 0) {
      const step = pass.steps[stepOf[k]];
      multiply(m, step.f, pass.means.subarray((k - 1) * block, k * block), [size, size, width]);
      addDrives(m, plan, step, k);
      moveExcess(excess, step.f, size);
    }
    for (let r = plan.readStart[k]; r < plan.readStart[k + 1]; r++) {
      const s = gainOf({ b, excess, model, plan }, r);
      pass.logSum += Math.log(s);
      const w = pass.innovations.subarray(r * width, (r + 1) * width);
      innovationsOf(w, { m, model, plan, width }, r);
      pass.gains[r * (1 + size)] = s;
      for (let i = 0; i < size; i++) {
        const gain = b[i] / s;
        pass.gains[r * (1 + size) + 1 + i] = gain;
        for (let c = 0; c < width; c++) m[i * width + c] += gain * w[c];
        for (let j = 0; j < size; j++) excess[i * size + j] -= gain * b[j];
      }
      for (let c = 0; c < width; c++) {
        for (let e = 0; e <= c; e++) pass.gram[c * width + e] += (w[c] * w[e]) / s;
      }
    }
    for (let i = 0; i < size * size; i++) {
      pass.covariances[k * size * size + i] = excess[i] + stationary[i];
    }
  }
  return pass;
}

function addDrives(m: Float64Array, plan: StatePlan, step: Step, k: number): void {
  const { width, columns } = plan;
  const size = m.length / width;
  for (let i = 0; i < size; i++) {
    m[i * width] +=
      step.g[2 * i] * plan.offsetDrive[2 * k] + step.g[2 * i + 1] * plan.offsetDrive[2 * k + 1];
    for (let c = 1; c < width; c++) {
      const u = plan.drive[k * (width - 1) + c - 1];
      if (u !== 0) m[i * width + c] += step.g[2 * i + columns[c - 1].person] * u;
    }
  }
}

/** D = F D F'. */
function moveExcess(excess: Float64Array, f: Float64Array, size: number): void {
  const half = multiply(new Float64Array(size * size), f, excess, [size, size, size]);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) {
      let sum = 0;
      for (let l = 0; l < size; l++) sum += half[i * size + l] * f[j * size + l];
      excess[i * size + j] = sum;
    }
  }
}

interface AtReading {
  readonly b: Float64Array;
  readonly excess: Float64Array;
  readonly model: StateModel;
  readonly plan: StatePlan;
}

/** b = P h; returns S. */
function gainOf(at: AtReading, r: number): number {
  const { b, excess, model, plan } = at;
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

function innovationsOf(
  w: Float64Array,
  at: {
    readonly m: Float64Array;
    readonly model: StateModel;
    readonly plan: StatePlan;
    readonly width: number;
  },
  r: number,
): void {
  const { m, model, plan, width } = at;
  const q = plan.indicatorOf[r];
  const scale = model.levelScale[q];
  w[0] = plan.value[r] - scale * plan.levelOffset[r] - plan.besideOffset[r];
  for (let c = 1; c < width; c++) {
    const at2 = r * (width - 1) + c - 1;
    w[c] = -scale * plan.ofLevel[at2] - plan.besideLevel[at2];
  }
  for (let i = 0; i < model.size; i++) {
    const h = model.loadings[q * model.size + i];
    if (h === 0) continue;
    for (let c = 0; c < width; c++) w[c] -= h * m[i * width + c];
  }
}
