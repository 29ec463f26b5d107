import {bisect} from './bisect.ts';
import {requireCount} from './count.ts';

/**
 * The value a Student t variable with whole degrees of freedom stays at or below with probability `p`.
 * Inverts the finite series of Abramowitz and Stegun 26.7.3 and 26.7.4.
 */
export function studentQuantile(p: number, degrees: number): number {
  requireCount('degrees of freedom', degrees, 1);
  if (!(p > 0 && p < 1)) throw new RangeError(`invalid probability: ${p} (between 0 and 1, both excluded)`);
  if (p === 0.5) return 0;
  const within = Math.abs(2 * p - 1);
  const angle = bisect(theta => withinAngle(theta, degrees) - within, 0, Math.PI / 2);
  return Math.sign(p - 0.5) * Math.sqrt(degrees) * Math.tan(angle);
}

/** Probability that |t| is at most `sqrt(degrees) * tan(theta)`. */
function withinAngle(theta: number, degrees: number): number {
  const [sine, cosine] = [Math.sin(theta), Math.cos(theta)];
  const odd = degrees % 2 === 1;
  let term = odd ? cosine : 1;
  let sum = degrees === 1 ? 0 : term;
  for (let step = odd ? 3 : 2; step < degrees; step += 2) {
    term *= ((step - 1) / step) * cosine * cosine;
    sum += term;
  }
  return odd ? ((theta + sine * sum) * 2) / Math.PI : sine * sum;
}
