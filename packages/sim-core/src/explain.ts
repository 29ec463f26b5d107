import {exp} from './detmath.ts';
import {reasons as allReasons, type Reason} from './reasons.ts';
import type {RecordedReasons, Run} from './series.ts';

/** What one reason adds to a faction's log hazard of resorting to force. */
export interface Contribution {
  /** Name of the reason. */
  readonly reason: string;
  readonly title: string;
  /** Mechanism whose doing it is. */
  readonly mechanism: string;
  /** Natural-logarithm units: 0.7 doubles the hazard, -0.7 halves it. */
  readonly value: number;
}

/** What all reasons of one mechanism add together. */
export interface MechanismTotal {
  readonly mechanism: string;
  readonly value: number;
}

/** Why one faction comes as near to resorting to force as it does. */
export interface Explanation {
  readonly faction: string;
  /** Natural logarithm of the hazard of resorting to force, per year; the contributions sum to it. */
  readonly logHazard: number;
  /** That hazard, per year. A faction already fighting has one too: with which it would begin anew. */
  readonly hazard: number;
  /** Every reason, in the order recorded. */
  readonly contributions: readonly Contribution[];
  /** The same sum by mechanism, in the order in which mechanisms first come up. */
  readonly byMechanism: readonly MechanismTotal[];
}

/** Why one faction comes nearer to resorting to force in one run than in another, or less near. */
export interface ExplanationDifference {
  readonly faction: string;
  /** Log hazard in the other run less that in the first; the contributions sum to it. */
  readonly logHazard: number;
  /** Hazard in the other run as a multiple of that in the first. */
  readonly hazardRatio: number;
  readonly contributions: readonly Contribution[];
  readonly byMechanism: readonly MechanismTotal[];
}

type Explainable = Pick<Run, 'weeks' | 'reasons'>;

/**
 * Why each faction comes as near to resorting to force as it does at the end of a week of a run; week 0 is the first
 * recorded. Throws `invalid run` unless the run recorded its reasons, and `invalid week` outside it.
 */
export function explain(run: Explainable, week: number): readonly Explanation[] {
  const reasons = reasonsOf(run);
  requireWeek(run, week);
  return reasons.factions.map((faction, index) => {
    const logHazard = reasons.logHazard[week * reasons.factions.length + index];
    const contributions = contributionsOf(reasons, week, index);
    return {faction, logHazard, hazard: exp(logHazard), contributions, byMechanism: totalsOf(contributions)};
  });
}

/**
 * Why each faction comes nearer to resorting to force at the end of the same week of another run: the other less the
 * first, reason by reason. On shared luck it is what the other plan does. Throws `unmatched runs` unless both are of
 * one scenario and begin on one day, and whatever `explain` throws.
 */
export function explainDifference(
  run: Explainable & Pick<Run, 'scenario' | 'start'>,
  other: Explainable & Pick<Run, 'scenario' | 'start'>,
  week: number,
): readonly ExplanationDifference[] {
  if (run.scenario !== other.scenario || run.start !== other.start) {
    const [first, second] = [run, other].map(({scenario, start}) => `${scenario} from ${start}`);
    throw new RangeError(`unmatched runs: ${first} and ${second} (one scenario and one first day)`);
  }
  const before = explain(run, week);
  return explain(other, week).map(({faction, logHazard, contributions}, index) => {
    const difference = logHazard - before[index].logHazard;
    const differences = contributions.map((contribution, reason) => ({
      ...contribution,
      value: contribution.value - before[index].contributions[reason].value,
    }));
    return {
      faction,
      logHazard: difference,
      hazardRatio: exp(difference),
      contributions: differences,
      byMechanism: totalsOf(differences),
    };
  });
}

function reasonsOf({reasons}: Explainable): RecordedReasons {
  if (!reasons) throw new RangeError('invalid run: no reasons recorded (simulate with `reasons: true`)');
  return reasons;
}

function requireWeek({weeks}: Explainable, week: number): void {
  if (!(Number.isInteger(week) && week >= 0 && week < weeks)) {
    throw new RangeError(`invalid week: ${week} (a whole number from 0 to ${weeks - 1})`);
  }
}

function contributionsOf({factions, names, values}: RecordedReasons, week: number, faction: number): Contribution[] {
  const first = (week * factions.length + faction) * names.length;
  return names.map((name, index) => {
    const {title, mechanism} = reasonNamed(name);
    return {reason: name, title, mechanism, value: values[first + index]};
  });
}

function reasonNamed(name: string): Reason {
  const reason = allReasons.find(each => each.name === name);
  if (!reason) {
    throw new RangeError(`unknown reason: ${name} (there are ${allReasons.map(each => each.name).join(', ')})`);
  }
  return reason;
}

function totalsOf(contributions: readonly Contribution[]): readonly MechanismTotal[] {
  const totals = new Map<string, number>();
  for (const {mechanism, value} of contributions) totals.set(mechanism, (totals.get(mechanism) ?? 0) + value);
  return Array.from(totals, ([mechanism, value]) => ({mechanism, value}));
}
