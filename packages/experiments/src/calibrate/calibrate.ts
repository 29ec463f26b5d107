import {engineVersion, type Overrides} from '@postbellum/sim-core';
import type {Watch} from '../executor.ts';
import {requireCount} from '../statistics/count.ts';
import {abc} from './abc.ts';
import {choiceSize, chooseDraw} from './chosen-draw.ts';
import {emulatedSample} from './emulated-sample.ts';
import {type Emulator, fitEmulator} from './emulator.ts';
import {type Evaluation, evaluate, type Memory, type Simulator} from './evaluate.ts';
import {type Free, placeOf, pointAt} from './free-parameter.ts';
import {notImplausible} from './implausibility.ts';
import {latinHypercube} from './latin-hypercube.ts';
import {type FitCheck, type Posterior, spreadDraws, type WaveReport} from './posterior.ts';
import {replicateNoise} from './replicate-noise.ts';
import type {Target} from './target.ts';
import {remaining} from './waves.ts';

export interface CalibrateOptions extends Watch {
  readonly free: readonly Free[];
  readonly targets: readonly Target[];
  readonly simulate: Simulator;
  readonly seed: string;
  /** Points simulated over all waves; half of them in the first. */
  readonly points?: number;
  readonly waves?: number;
  /** Draws of the posterior at which the model is simulated again; one for 15 points if absent. */
  readonly check?: number;
  /** Draws tried to choose one that stands for all; none is chosen if absent. */
  readonly choose?: number | undefined;
  readonly memory?: Memory | undefined;
  /** The command that gives the result again. */
  readonly command?: string;
  /** Values of the parameters that are not free; kept with the result. */
  readonly fixed?: Overrides;
  /** Called after each wave. */
  readonly onWave?: (report: WaveReport, wave: number) => void;
}

/** Places the emulator is asked about for the posterior, and the share of them accepted. */
const posteriorPlaces = 10_000;
const accepted = 0.04;
/** Of five points of the first wave, one is simulated twice, to tell the simulator's noise from a wrong surface. */
const onceInTwice = 5;

/**
 * Fits the free parameters to the targets. Waves of history matching first: simulate points spread over what is left of
 * the prior, fit an emulator, leave out what is implausible. Then approximate Bayesian computation with regression
 * adjustment over what is left, on summaries from the last emulator. A function of its options alone. Throws
 * `invalid points` and `invalid waves`; `implausible targets` where no point of the prior can meet them; and the
 * reason of the signal where it is stopped.
 */
export async function calibrate(options: CalibrateOptions): Promise<Posterior> {
  const {free, targets, simulate, seed, memory, signal, onProgress, onWave} = options;
  const {points = 300, waves = 3, check = Math.ceil(points / 15), choose = 0, command = '', fixed} = options;
  requireCount('points', points, 10);
  requireCount('waves', waves, 1);
  const dimensions = free.length;
  const sizes = waveSizes(points, waves);
  const total = points + check + choiceSize(choose);
  const emulators: Emulator[] = [];
  const reports: WaveReport[] = [];
  let known: Evaluation[] = [];
  let noise: readonly number[] = [];
  let places: readonly (readonly number[])[] = [];
  const follow = (from: number): Watch & {readonly memory: Memory | undefined} => ({
    memory,
    signal,
    onProgress: done => onProgress?.(from + done, total),
  });
  for (const [wave, size] of sizes.entries()) {
    const twice = wave === 0 ? Math.floor(size / onceInTwice) : 0;
    places = wave === 0 ? latinHypercube(size - twice, dimensions, `${seed}/design`) : places.slice(0, size);
    const once = places.map((place, index) => ({
      key: `${seed}/wave ${wave + 1}/point ${index + 1}`,
      point: pointAt(free, place),
    }));
    const again = once.slice(0, twice).map(({key, point}) => ({key: `${key}/again`, point}));
    const found = await evaluate([...once, ...again], simulate, follow(known.length));
    if (wave === 0) {
      const pairs = again.map((_, index) => [found[index].summaries, found[once.length + index].summaries] as const);
      noise = replicateNoise(pairs, targets.length);
    }
    known = [...known, ...found];
    emulators.push(fitEmulator(...fittingPoints(known, emulators, options), {noise}));
    const left = remaining(emulators, targets, {
      count: wave + 1 < sizes.length ? sizes[wave + 1] : posteriorPlaces,
      dimensions,
      seed: `${seed}/wave ${wave + 2}`,
    });
    places = left.places;
    const report = {simulated: found.length, shareLeft: left.share, quality: emulators[wave].quality};
    reports.push(report);
    onWave?.(report, wave + 1);
    if (places.length < 2) throw new RangeError(noneLeft(wave + 1, left.tried));
  }
  const last = emulators[emulators.length - 1];
  const share = Math.max(accepted, Math.min(1, 200 / places.length));
  const sampled = abc(emulatedSample(last, targets, places, `${seed}/posterior`), targets, {share});
  const draws = sampled.places.map(place => pointAt(free, place));
  const posterior: Posterior = {
    posteriorVersion: 1,
    engine: engineVersion,
    command,
    seed,
    ...(fixed && {fixed}),
    free,
    targets,
    draws,
    weights: sampled.weights,
    summaries: sampled.places.map(place => last.at(place).means),
    waves: reports,
  };
  const checked = await evaluate(checkPoints(posterior, check), simulate, follow(known.length));
  const chosen =
    choose > 0 && (await chooseDraw(posterior, {simulate, count: choose, ...follow(known.length + check)}));
  return {...posterior, ...(check > 0 && {check: fitCheck(checked, targets)}), ...(chosen && {chosen})};
}

/** Points of each wave; throws `invalid waves` where there are too few points for them. */
export function waveSizes(points: number, waves: number): readonly number[] {
  if (waves === 1) return [points];
  const later = Math.floor(points / 2 / (waves - 1));
  if (later < 1)
    throw new RangeError(`invalid waves: ${waves} (with ${points} points at most ${1 + Math.floor(points / 2)})`);
  return Array.from({length: waves}, (_, wave) => (wave === 0 ? points - later * (waves - 1) : later));
}

/**
 * Points a wave's emulator is fitted to: those that earlier waves leave, where there are half as many again as the
 * surface has coefficients; else all.
 */
function fittingPoints(
  known: readonly Evaluation[],
  emulators: readonly Emulator[],
  {free, targets}: CalibrateOptions,
): [number[][], (readonly number[])[]] {
  const all = known.map(({point, summaries}) => ({place: placeOf(free, point), summaries}));
  const near = all.filter(({place}) => notImplausible(emulators, targets, place));
  const coefficients = ((free.length + 1) * (free.length + 2)) / 2;
  const used = near.length >= 1.5 * coefficients ? near : all;
  return [used.map(({place}) => place), used.map(({summaries}) => summaries)];
}

function noneLeft(wave: number, tried: number): string {
  return `implausible targets: wave ${wave} leaves fewer than 2 of ${tried.toLocaleString('en')} points tried (wider tolerances, or other free parameters)`;
}

function checkPoints(posterior: Posterior, count: number): Pick<Evaluation, 'key' | 'point'>[] {
  return spreadDraws(posterior, count).map((draw, index) => ({
    key: `${posterior.seed}/check ${index + 1}`,
    point: posterior.draws[draw],
  }));
}

function fitCheck(checked: readonly Evaluation[], targets: readonly Target[]): FitCheck {
  const columns = targets.map((_, at) => checked.map(({summaries}) => summaries[at]).filter(Number.isFinite));
  const means = columns.map(values => values.reduce((sum, value) => sum + value, 0) / values.length);
  const errors = columns.map((values, at) =>
    Math.sqrt(values.reduce((sum, value) => sum + (value - means[at]) ** 2, 0) / (values.length - 1) / values.length),
  );
  return {draws: checked.length, means, errors};
}
