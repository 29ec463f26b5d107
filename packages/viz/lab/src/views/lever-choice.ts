import {type Lever, type LeverName, levers} from '@postbellum/sim-core';
import type {Decision} from '../state/settings.ts';

/** How a lever stands in its list: as history had it, at a named level, at another number, or as a plan has it. */
export type LeverChoice =
  | {readonly kind: 'history'}
  | {readonly kind: 'level'; readonly level: string; readonly decision: Decision}
  | {readonly kind: 'number'; readonly decision: Decision & {readonly set: number}}
  | {readonly kind: 'given'; readonly decisions: readonly Decision[]};

/** What the decisions about a lever are in its list. */
export function choiceOf(lever: LeverName, decisions: readonly Decision[]): LeverChoice {
  if (decisions.length === 0) return {kind: 'history'};
  const [decision] = decisions;
  if (decisions.length > 1) return {kind: 'given', decisions};
  const {levels}: Lever = levers[lever];
  const level = Object.entries(levels).find(([, level]) =>
    'set' in level
      ? 'set' in decision && decision.set === level.set
      : 'multiply' in decision && decision.multiply === level.multiply,
  );
  if (level) return {kind: 'level', level: level[0], decision};
  return 'set' in decision ? {kind: 'number', decision} : {kind: 'given', decisions};
}

/** The dates of decisions, where a single one has them. */
export function spanOf(decisions: readonly Decision[]): Pick<Decision, 'from' | 'until'> {
  if (decisions.length !== 1) return {};
  const [{from, until}] = decisions;
  return {...(from !== undefined && {from}), ...(until !== undefined && {until})};
}

/** A step of a slider: about a hundredth of its range, 1, 2 or 5 times a power of ten. */
export function stepOf([low, high]: Lever['range']): number {
  const least = (high - low) / 100;
  const power = 10 ** Math.floor(Math.log10(least));
  return Number(
    ([1, 2, 5].map(times => times * power).find(step => step >= least * 0.999) ?? 10 * power).toPrecision(1),
  );
}
