/*
 * Exponential and logarithm from + - * / alone, so that every engine gives the same bits (Math.exp and Math.log do
 * not). The polynomials and the reduction are those of fdlibm:
 *
 * Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
 * Developed at SunPro, a Sun Microsystems, Inc. business.
 * Permission to use, copy, modify, and distribute this software is freely granted, provided that this notice is
 * preserved.
 */

const ln2High = 6.9314718036912381649e-1;
const ln2Low = 1.90821492927058770002e-10;
const inverseLn2 = Math.LOG2E;
const word = new Float64Array(1);
const halves = new Uint32Array(word.buffer);
/** Index of the half that holds sign and exponent: 1 on little-endian machines. */
const high = (() => {
  word[0] = 1;
  return halves[1] === 0 ? 0 : 1;
})();

const leastPower = -1022;
/** 2 to each integer power from `leastPower` to 1023. */
const powersOfTwo = new Float64Array(1024 - leastPower).fill(2.2250738585072014e-308);
for (let index = 1; index < powersOfTwo.length; index++) powersOfTwo[index] = 2 * powersOfTwo[index - 1];

/** e to the power x; within one unit in the last place; 0 below -708, infinity above 709. */
export function exp(x: number): number {
  if (!(x > -708)) return x < 0 ? 0 : Number.NaN;
  if (x > 709) return Number.POSITIVE_INFINITY;
  if (x === 0) return 1;
  const k = Math.floor(x * inverseLn2 + 0.5);
  const upper = x - k * ln2High;
  const lower = k * ln2Low;
  const r = upper - lower;
  const t = r * r;
  const c =
    r -
    t *
      (1.66666666666666019037e-1 +
        t *
          (-2.77777777770155933842e-3 +
            t * (6.61375632143793436117e-5 + t * (-1.6533902205465251539e-6 + t * 4.13813679705723846039e-8))));
  return (1 - (lower - (r * c) / (2 - c) - upper)) * powersOfTwo[k - leastPower];
}

/** Natural logarithm; within one unit in the last place for normal numbers; -infinity at 0, NaN below. */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? Number.NEGATIVE_INFINITY : Number.NaN;
  if (x === Number.POSITIVE_INFINITY) return x;
  if (x < 2.2250738585072014e-308) return log(x * 18014398509481984) - 54 * Math.LN2;
  word[0] = x;
  const upperWord = halves[high];
  let k = (upperWord >>> 20) - 1023;
  const mantissa = upperWord & 0xfffff;
  const step = (mantissa + 0x95f64) & 0x100000;
  halves[high] = mantissa | (step ^ 0x3ff00000);
  k += step >>> 20;
  const f = word[0] - 1;
  const s = f / (2 + f);
  const z = s * s;
  const r =
    z *
    (6.66666666666673513e-1 +
      z *
        (3.999999999940941908e-1 +
          z *
            (2.857142874366239149e-1 +
              z *
                (2.222219843214978396e-1 +
                  z * (1.818357216161805012e-1 + z * (1.531383769920937332e-1 + z * 1.479819860511658591e-1))))));
  const half = 0.5 * f * f;
  return k * ln2High - (half - (s * (half + r) + k * ln2Low) - f);
}

/** x to the power y for positive x. */
export function power(x: number, y: number): number {
  return exp(y * log(x));
}
