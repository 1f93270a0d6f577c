/** Slopes by fourth-order central differences, for small searches without an exact gradient. */

/** A function of theta with its gradient, as `maximise` wants it. */
export function withNumericGradient(
  value: (theta: Float64Array) => number,
  step = 1e-4,
): (theta: Float64Array, gradient?: Float64Array) => number {
  return (theta, gradient) => {
    if (gradient !== undefined) {
      const moved = Float64Array.from(theta);
      for (let i = 0; i < theta.length; i++) {
        const at = (by: number) => {
          moved[i] = theta[i] + by;
          return value(moved);
        };
        gradient[i] = (8 * (at(step) - at(-step)) - (at(2 * step) - at(-2 * step))) / (12 * step);
        moved[i] = theta[i];
      }
    }
    return value(theta);
  };
}
