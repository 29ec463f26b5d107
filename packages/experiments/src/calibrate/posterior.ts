import type {Overrides} from '@postbellum/sim-core';
import type {ChosenDraw} from './chosen-draw.ts';
import type {EmulatorQuality} from './emulator.ts';
import {type Free, overridesAt, placeOf} from './free-parameter.ts';
import type {Target} from './target.ts';

/** What calibration leaves behind: weighted draws of the free parameters, as data. */
export interface Posterior {
  readonly posteriorVersion: 1;
  readonly engine: string;
  /** The command that gives it again. */
  readonly command: string;
  readonly seed: string;
  /** Values of the parameters that were not free, where the simulator has such. */
  readonly fixed?: Overrides;
  readonly free: readonly Free[];
  readonly targets: readonly Target[];
  /** Values of the free parameters, [draw][parameter]. */
  readonly draws: readonly (readonly number[])[];
  /** Weight of each draw; they sum to 1. */
  readonly weights: readonly number[];
  /** What the emulator expects at each draw, [draw][target]. */
  readonly summaries: readonly (readonly number[])[];
  /** How the search went, wave by wave. */
  readonly waves: readonly WaveReport[];
  /** Simulated again at draws of the posterior: what the fitted model shows for each target. */
  readonly check?: FitCheck;
  /** One draw to stand for all, where one was asked for. */
  readonly chosen?: ChosenDraw;
}

/** One wave of history matching. */
export interface WaveReport {
  /** Points simulated in this wave, replicates included. */
  readonly simulated: number;
  /** Share of the prior that this wave and those before it leave. */
  readonly shareLeft: number;
  readonly quality: readonly EmulatorQuality[];
}

/** The model itself at draws of the posterior. */
export interface FitCheck {
  readonly draws: number;
  readonly means: readonly number[];
  /** Standard errors of the means, from luck and draws together. */
  readonly errors: readonly number[];
}

/** The parameters of one draw, as `simulate` takes them. */
export function useDraw({free, draws}: Posterior, draw: number): Overrides {
  if (!(Number.isInteger(draw) && draw >= 0 && draw < draws.length)) {
    throw new RangeError(`invalid draw: ${draw} (a whole number from 0 to ${draws.length - 1})`);
  }
  return overridesAt(free, draws[draw]);
}

/** Draws at equal steps of their cumulative weight, as many as asked for. */
export function spreadDraws({draws, weights}: Pick<Posterior, 'draws' | 'weights'>, count: number): readonly number[] {
  let draw = 0;
  let below = weights[0];
  return Array.from({length: count}, (_, index) => {
    const until = (index + 0.5) / count;
    while (below < until && draw < draws.length - 1) below += weights[++draw];
    return draw;
  });
}

/** The weighted median of each parameter on its own. */
export function posteriorMedian(posterior: Posterior): Overrides {
  const medians = posterior.free.map((_, parameter) => posteriorQuantile(posterior, parameter, 0.5));
  return overridesAt(posterior.free, medians);
}

/** The draw around which the others lie most densely: one set of values that go together. */
export function posteriorMode(posterior: Posterior): Overrides {
  return useDraw(posterior, densest(posterior));
}

function densest({free, draws, weights}: Posterior): number {
  const places = draws.map(draw => placeOf(free, draw));
  const width = effectiveSize({weights}) ** (-1 / (free.length + 4));
  const deviations = free.map((_, parameter) => {
    const column = places.map(place => place[parameter]);
    return Math.max(1e-9, width * Math.sqrt(weightedVariance(column, weights)));
  });
  const densities = places.map(place =>
    places.reduce((sum, other, at) => {
      const apart = place.reduce((far, value, index) => far + ((value - other[index]) / deviations[index]) ** 2, 0);
      return sum + weights[at] * Math.exp(-apart / 2);
    }, 0),
  );
  return densities.indexOf(Math.max(...densities));
}

/** How many equally weighted draws the weighted ones are worth (Kish). */
export function effectiveSize({weights}: Pick<Posterior, 'weights'>): number {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return (sum * sum) / weights.reduce((total, weight) => total + weight * weight, 0);
}

/** The value below which a share `probability` of the posterior of a parameter lies. */
export function posteriorQuantile({draws, weights}: Posterior, parameter: number, probability: number): number {
  const order = draws.map((_, draw) => draw).sort((a, b) => draws[a][parameter] - draws[b][parameter] || a - b);
  let below = 0;
  for (const draw of order) {
    below += weights[draw];
    if (below >= probability) return draws[draw][parameter];
  }
  return draws[order[order.length - 1]][parameter];
}

/** Share of the posterior of a parameter below a value. */
export function posteriorRank({draws, weights}: Posterior, parameter: number, value: number): number {
  return draws.reduce((sum, draw, at) => (draw[parameter] < value ? sum + weights[at] : sum), 0);
}

/** Variance of weighted values. */
export function weightedVariance(values: readonly number[], weights: readonly number[]): number {
  const mean = values.reduce((sum, value, at) => sum + weights[at] * value, 0);
  return values.reduce((sum, value, at) => sum + weights[at] * (value - mean) ** 2, 0);
}
