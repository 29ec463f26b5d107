import {type Plan, type Run, type Scenario, weekly} from '@postbellum/sim-core';
import {type Ensemble, type EnsemblesOptions, ensembles} from './ensemble.ts';
import {inStages} from './stages.ts';
import {outcomesOf} from './statistics/outcomes.ts';
import type {PairedDifference} from './statistics/paired-difference.ts';
import type {PairedMeanDifference} from './statistics/paired-mean-difference.ts';
import {pairsOf} from './statistics/pairs.ts';
import type {RelapseRiskOptions} from './statistics/relapse-counts.ts';

/**
 * How far a mechanism reaches: into log hazards or deaths by organised groups (`risk`), into communal violence alone
 * (`communal`), into the state of the world alone (`state`), or nowhere (`nothing`): without it every run is the same
 * to the last bit.
 */
export type Reach = 'risk' | 'communal' | 'state' | 'nothing';

/** What leaving one mechanism out does, on shared luck: the model without it less the whole model. */
export interface Ablation {
  readonly mechanism: string;
  readonly purpose: string;
  /** It counts or dates what others act on; the model without it means nothing. */
  readonly bookkeeping: boolean;
  readonly plan: {readonly name: string; readonly title: string};
  /** Change of relapse within the horizon; `a` and `b` are the whole model and the model without it. */
  readonly relapse: PairedDifference;
  /** Change of the log hazard, mean of factions and weeks of the horizon; absent where nothing works it out any more. */
  readonly logHazard?: PairedMeanDifference;
  /** Change of the persons killed in communal violence within the horizon. */
  readonly communalDeaths: PairedMeanDifference;
  readonly reach: Reach;
}

export interface AblationOptions extends Omit<EnsemblesOptions, 'mechanisms' | 'leaveOut'>, RelapseRiskOptions {
  /** Names of the mechanisms to leave out one by one; all if absent. */
  readonly leaveOut?: readonly string[];
}

const bookkeeping: readonly string[] = ['timeline', 'census'];

/** Works out the log hazard: without it there is none. */
const judge = 'resortToForce';

/**
 * Leaves mechanisms out one by one under one or more plans and compares with the whole model pair by pair. Plans are
 * kept apart, since a mechanism may act under some alone. Stopped early, it gives the mechanisms that were finished.
 */
export async function ablate(
  scenario: Scenario,
  plans: readonly Plan[],
  {leaveOut = weekly.map(({name}) => name), rule, withinYears, onProgress, signal, ...options}: AblationOptions,
): Promise<readonly Ablation[]> {
  const risk = {...(rule && {rule}), ...(withinYears !== undefined && {withinYears})};
  let whole: readonly Ensemble[] = [];
  const found = await inStages([undefined, ...leaveOut], {onProgress, signal}, async (name, watch) => {
    const made = await ensembles(scenario, plans, {...options, ...watch, leaveOut: name});
    if (name !== undefined) return made.map((without, index) => ablationOf(name, whole[index], without, risk));
    whole = made;
    return [];
  });
  return found.flat();
}

function ablationOf(mechanism: string, whole: Ensemble, without: Ensemble, risk: RelapseRiskOptions): Ablation {
  const {name, title} = whole.plan;
  const {relapse, logHazard, communalDeaths} = outcomesOf(whole, without, risk);
  return {
    mechanism,
    purpose: weekly.find(each => each.name === mechanism)?.purpose ?? '',
    bookkeeping: bookkeeping.includes(mechanism),
    plan: {name, title},
    relapse,
    ...(mechanism !== judge && Number.isFinite(logHazard.mean) && {logHazard}),
    communalDeaths,
    reach: reachOf(pairsOf(whole, without)),
  };
}

function reachOf(pairs: readonly (readonly [Run, Run])[]): Reach {
  if (pairs.some(([a, b]) => !sameRisk(a, b))) return 'risk';
  if (pairs.some(([a, b]) => !sameValues(a.deaths.communal, b.deaths.communal))) return 'communal';
  return pairs.some(([a, b]) => a.hash !== b.hash) ? 'state' : 'nothing';
}

function sameRisk(a: Run, b: Run): boolean {
  return (
    sameValues(a.series.logHazard, b.series.logHazard) &&
    sameValues(a.deaths['state-based'], b.deaths['state-based']) &&
    sameValues(a.deaths['one-sided'], b.deaths['one-sided'])
  );
}

const sameValues = (a: Float64Array, b: Float64Array): boolean => a.every((value, index) => Object.is(value, b[index]));
