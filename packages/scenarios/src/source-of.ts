import type {Scenario, Source} from '@postbellum/sim-core';
import {isRecord, itemKeys, valueAt} from './path.ts';

/** A number of a scenario and where it stands. */
export interface NumericLeaf {
  readonly path: string;
  readonly value: number;
  /** The path by keys and indices. */
  readonly steps: readonly PropertyKey[];
}

/** Nothing in a scenario lies deeper; what does is not looked at. */
const deepest = 12;

/** Every number of a scenario in order, save `schemaVersion` and what is in `sources`. */
export function numericLeaves(scenario: object): readonly NumericLeaf[] {
  return Object.entries(scenario).flatMap(([key, value]) =>
    key === 'schemaVersion' || key === 'sources' ? [] : leavesOf(value, key, [key]),
  );
}

function leavesOf(value: unknown, path: string, steps: readonly PropertyKey[]): readonly NumericLeaf[] {
  if (typeof value === 'number') return [{path, value, steps}];
  if (steps.length > deepest) return [];
  if (Array.isArray(value)) {
    const keys = itemKeys(value);
    return value.flatMap((item, index) => leavesOf(item, `${path}.${keys[index]}`, [...steps, index]));
  }
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, item]) => leavesOf(item, `${path}.${key}`, [...steps, key]));
}

/** Paths of the events of a timeline in order, whose days may have a source as numbers must. */
export function eventPaths(scenario: object): readonly string[] {
  const timeline = valueAt(scenario, ['timeline']);
  return Array.isArray(timeline) ? itemKeys(timeline).map(key => `timeline.${key}`) : [];
}

/**
 * The source of the number or the event at a path, `undefined` if none is given. The pattern with fewest wildcards wins; among
 * equals the one with most steps that are no wildcards, then the first.
 */
export function sourceOf(sources: Scenario['sources'], path: string): Source | undefined {
  const pattern = patternOf(Object.keys(sources).map(splitPattern), path);
  return pattern === undefined ? undefined : sources[pattern.text];
}

/** A source pattern cut into steps. */
export interface Pattern {
  readonly text: string;
  readonly steps: readonly string[];
  readonly wildcards: number;
}

/** Cut a pattern into steps, once for many paths. */
export function splitPattern(text: string): Pattern {
  const steps = text.split('.');
  return {text, steps, wildcards: steps.filter(isWildcard).length};
}

/** The pattern that says where what is at a path comes from. */
export function patternOf(patterns: readonly Pattern[], path: string): Pattern | undefined {
  const steps = path.split('.');
  let best: Pattern | undefined;
  for (const pattern of patterns) {
    if ((best === undefined || isCloser(pattern, best)) && matches(pattern.steps, steps)) best = pattern;
  }
  return best;
}

function isCloser(one: Pattern, other: Pattern): boolean {
  if (one.wildcards !== other.wildcards) return one.wildcards < other.wildcards;
  return one.steps.length > other.steps.length;
}

/** Whether a path fits a pattern; on a mismatch only the last `**` is tried again, one step further on. */
export function matches(pattern: readonly string[], path: readonly string[]): boolean {
  let at = 0;
  let lastAny = -1;
  let retry = 0;
  for (let step = 0; step < path.length; ) {
    if (pattern[at] === '**') {
      lastAny = at++;
      retry = step;
    } else if (at < pattern.length && (pattern[at] === '*' || pattern[at] === path[step])) {
      at++;
      step++;
    } else if (lastAny >= 0) {
      at = lastAny + 1;
      step = ++retry;
    } else return false;
  }
  while (pattern[at] === '**') at++;
  return at === pattern.length;
}

function isWildcard(step: string): boolean {
  return step === '*' || step === '**';
}
