/** The simplex search of Nelder & Mead (1965) with restarts, for smooth functions of few parameters. */

/** Where a search ended. */
export interface SimplexResult {
  readonly at: number[];
  readonly value: number;
}

/** Minimises `f` from `start` with first steps `step`; restarted until a restart gains under 1e-9. */
export function minimise(
  f: (x: readonly number[]) => number,
  start: readonly number[],
  step: number,
): SimplexResult {
  let best = search(f, start, step);
  for (let restart = 0; restart < 20; restart++) {
    const again = search(f, best.at, step / 2 ** Math.min(restart, 4));
    const gain = best.value - again.value;
    if (again.value <= best.value) best = again;
    if (gain < 1e-9) break;
  }
  return best;
}

interface Vertex {
  readonly x: number[];
  readonly value: number;
}

function search(
  f: (x: readonly number[]) => number,
  start: readonly number[],
  step: number,
): SimplexResult {
  const n = start.length;
  const vertex = (x: number[]): Vertex => ({ x, value: f(x) });
  let simplex = [vertex([...start])];
  for (let i = 0; i < n; i++) {
    simplex.push(vertex(start.map((value, k) => (k === i ? value + step : value))));
  }
  for (let iteration = 0; iteration < 400 * n; iteration++) {
    simplex.sort((p, q) => p.value - q.value);
    const [best, worst] = [simplex[0]!, simplex[n]!];
    if (worst.value - best.value < 1e-11 * (1 + Math.abs(best.value))) break;
    const centre = start.map(
      (_, k) => simplex.slice(0, n).reduce((sum, { x }) => sum + (x[k] ?? 0), 0) / n,
    );
    const along = (t: number) => vertex(centre.map((c, k) => c + t * (c - (worst.x[k] ?? 0))));
    const reflected = along(1);
    const next = chosen({ reflected, best, worst, second: simplex[n - 1]!, along });
    if (next !== undefined) simplex[n] = next;
    else {
      simplex = simplex.map(({ x }, i) =>
        i === 0 ? best : vertex(x.map((value, k) => ((best.x[k] ?? 0) + value) / 2)),
      );
    }
  }
  simplex.sort((p, q) => p.value - q.value);
  return { at: simplex[0]!.x, value: simplex[0]!.value };
}

interface Choice {
  readonly reflected: Vertex;
  readonly best: Vertex;
  readonly second: Vertex;
  readonly worst: Vertex;
  readonly along: (t: number) => Vertex;
}

/** The vertex that replaces the worst; undefined when the whole simplex must shrink. */
function chosen({ reflected, best, second, worst, along }: Choice): Vertex | undefined {
  if (reflected.value < best.value) {
    const expanded = along(2);
    return expanded.value < reflected.value ? expanded : reflected;
  }
  if (reflected.value < second.value) return reflected;
  const contracted = along(reflected.value < worst.value ? 0.5 : -0.5);
  return contracted.value < Math.min(reflected.value, worst.value) ? contracted : undefined;
}
