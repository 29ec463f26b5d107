import type {Watch} from '../executor.ts';
import {evaluate, type Memory, type Simulator} from './evaluate.ts';
import type {Posterior} from './posterior.ts';
import {held, type Target} from './target.ts';

/** A draw of a posterior that was simulated again. */
export interface TriedDraw {
  /** Its position among the draws. */
  readonly draw: number;
  readonly replicates: number;
  /** Means of the replicates, [target]; NaN where none has a value. */
  readonly summaries: readonly number[];
  /** Root mean square of its distances from the targets, in tolerances. */
  readonly distance: number;
}

/** One draw of a posterior, chosen by what the model itself shows there. */
export interface ChosenDraw extends TriedDraw {
  /** All that were tried, nearest as the emulator expects first. */
  readonly tried: readonly TriedDraw[];
}

export interface ChooseOptions extends Watch {
  readonly simulate: Simulator;
  readonly memory?: Memory | undefined;
  /** Draws tried: those nearest to the targets as the emulator expects. */
  readonly count: number;
}

/** Replicates of each draw that is tried, and of each that comes through. */
const replicates = {first: 5, all: 20} as const;
/** One draw in this many comes through. */
const finalistOf = 4;

/** Simulations it takes to choose among so many draws. */
export function choiceSize(count: number): number {
  return count * replicates.first + finalists(count) * (replicates.all - replicates.first);
}

const finalists = (count: number): number => Math.ceil(count / finalistOf);

/**
 * Tries draws of a posterior on shared luck, the nearer quarter of them on more of it, and takes the one that lies
 * nearest to the targets. Where the emulator says little, what it expects is no reason to prefer a draw; what the model
 * shows there is, as far as replicates reach.
 */
export async function chooseDraw(
  posterior: Omit<Posterior, 'chosen'>,
  {simulate, count, memory, signal, onProgress}: ChooseOptions,
): Promise<ChosenDraw> {
  const {draws, targets, seed} = posterior;
  const candidates = nearestAsEmulated(posterior, count);
  const sharing: Simulator = (point, key, watch) => simulate(point, key.slice(0, key.indexOf('/draw ')), watch);
  const found = new Map<number, (readonly number[])[]>(candidates.map(draw => [draw, []]));
  let before = 0;
  const simulateEach = async (chosen: readonly number[], from: number, to: number): Promise<void> => {
    const asked = chosen.flatMap(draw =>
      Array.from({length: to - from}, (_, index) => ({
        key: `${seed}/choice ${from + index + 1}/draw ${draw}`,
        point: draws[draw],
      })),
    );
    const follow = (done: number): void => onProgress?.(before + done, choiceSize(candidates.length));
    const made = await evaluate(asked, sharing, {memory, signal, onProgress: follow});
    before += asked.length;
    made.forEach(({summaries}, at) => {
      found.get(chosen[Math.floor(at / (to - from))])?.push(summaries);
    });
  };
  const triedOf = (draw: number): TriedDraw => {
    const rows = found.get(draw) ?? [];
    const summaries = targets.map((_, at) => meanOf(rows.map(row => row[at])));
    return {draw, replicates: rows.length, summaries, distance: distanceFrom(targets, summaries)};
  };
  await simulateEach(candidates, 0, replicates.first);
  const nearest = nearestFirst(candidates.map(triedOf)).slice(0, finalists(candidates.length));
  await simulateEach(
    nearest.map(({draw}) => draw),
    replicates.first,
    replicates.all,
  );
  const [best] = nearestFirst(nearest.map(({draw}) => triedOf(draw)));
  return {...best, tried: candidates.map(triedOf)};
}

function nearestFirst(tried: readonly TriedDraw[]): readonly TriedDraw[] {
  return [...tried].sort((a, b) => a.distance - b.distance || a.draw - b.draw);
}

/** Positions of the draws at which what the emulator expects lies nearest to the targets, nearest first. */
function nearestAsEmulated({summaries, targets}: Pick<Posterior, 'summaries' | 'targets'>, count: number): number[] {
  const distances = summaries.map(row => distanceFrom(targets, row));
  return distances
    .map((_, draw) => draw)
    .sort((a, b) => distances[a] - distances[b] || a - b)
    .slice(0, count);
}

/** A summary that has no value counts as one tolerance away. */
function distanceFrom(targets: readonly Target[], summaries: readonly number[]): number {
  const squares = targets.map((target, at) => {
    const apart = (held(target, summaries[at]) - target.value) / target.tolerance;
    return Number.isFinite(apart) ? apart ** 2 : 1;
  });
  return Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / targets.length);
}

/** Mean of the values that there are. */
function meanOf(values: readonly number[]): number {
  const present = values.filter(Number.isFinite);
  return present.reduce((sum, value) => sum + value, 0) / present.length;
}
