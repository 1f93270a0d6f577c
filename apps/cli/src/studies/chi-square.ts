/** Tail of the chi-square distribution, by the incomplete gamma function (Press et al. 2007, 6.2). */

/** P(X > x) for X chi-square with `degrees` degrees of freedom. */
export function chiSquareTail(x: number, degrees: number): number {
  if (x <= 0) return 1;
  const a = degrees / 2;
  const z = x / 2;
  const scale = Math.exp(-z + a * Math.log(z) - logGamma(a));
  return z < a + 1 ? 1 - scale * lowerSeries(a, z) : scale * upperFraction(a, z);
}

function lowerSeries(a: number, z: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; n < 500 && term > sum * 1e-15; n++) {
    term *= z / (a + n);
    sum += term;
  }
  return sum;
}

function upperFraction(a: number, z: number): number {
  let fraction = 0;
  for (let n = 200; n >= 1; n--) fraction = (n * (n - a)) / (z + 2 * n + 1 - a - fraction);
  return 1 / (z + 1 - a - fraction);
}

/** log Gamma of a whole or half number, by its recursion. */
function logGamma(a: number): number {
  let sum = a % 1 === 0 ? 0 : 0.5 * Math.log(Math.PI);
  for (let k = a % 1 === 0 ? 1 : 0.5; k < a; k++) sum += Math.log(k);
  return sum;
}
