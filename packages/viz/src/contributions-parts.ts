import type {Contributions, Reason} from '@postbellum/sim-core';
import {reasonColours, restColour} from './contributions-colours.ts';
import type {FactionContributions} from './contributions-data.ts';
import {plain} from './plain.ts';
import type {Theme} from './tokens.ts';

/** One area of the chart: a reason, all reasons of a mechanism, or the rest. */
export interface Part {
  readonly key: string;
  readonly title: string;
  readonly colour: string;
  /** Titles of the reasons it is the sum of. */
  readonly reasons: readonly string[];
  /** What it adds to the log hazard, one number per entry. */
  readonly values: readonly number[];
}

/** A log hazard taken apart: at every entry it is `offset` and the parts. */
export interface Parts {
  /** What the zero line stands for: mean over time of the reasons that do not change. */
  readonly offset: number;
  /** Titles of those reasons. */
  readonly constant: readonly string[];
  /** The largest in the order of the model, then the rest if there is any. */
  readonly parts: readonly Part[];
  /** Sum of the parts, one number per entry. */
  readonly sums: readonly number[];
}

/** Reasons that no plan and no event moves. */
const constantReasons = ['baseline', 'population', 'frailty'];

export const restKey = 'rest';

/** Less than this is nothing: it would be drawn thinner than a line and printed as zero. */
const nothing = 0.005;

interface PartsOptions {
  readonly named: number;
  readonly groupBy: 'reason' | 'mechanism';
  readonly theme: Theme;
  /** What the rest is called. */
  readonly restTitle: string;
}

export function partsOf(
  {reasons, against}: Pick<Contributions, 'reasons' | 'against'>,
  {weeks}: Pick<FactionContributions, 'weeks'>,
  {named, groupBy, theme, restTitle}: PartsOptions,
): Parts {
  const isConstant = ({name}: Reason): boolean => against === undefined && constantReasons.includes(name);
  const valuesOf = (which: (reason: Reason) => boolean): readonly number[] =>
    weeks.map(({contributions}) => contributions.reduce((sum, {mean}, i) => (which(reasons[i]) ? sum + mean : sum), 0));
  const constants = valuesOf(isConstant);
  const offset = constants.reduce((sum, value) => sum + value, 0) / constants.length;

  const groups = groupsOf(
    reasons.filter(reason => !isConstant(reason)),
    groupBy,
    theme,
  ).map(group => ({
    ...group,
    values: valuesOf(reason => group.members.includes(reason)),
  }));
  const bySize = groups.filter(({values}) => isSomething(values)).toSorted((a, b) => size(b.values) - size(a.values));
  const largest = bySize.slice(0, bySize.length === named + 1 ? named + 1 : named);
  const small = groups.filter(group => !largest.includes(group));
  const drift = constants.map(value => value - offset);
  const restValues = drift.map((value, entry) => small.reduce((sum, {values}) => sum + values[entry], value));
  const rest: Part = {
    key: restKey,
    title: restTitle,
    colour: restColour(theme),
    reasons: small.filter(({values}) => isSomething(values)).flatMap(({titles}) => titles),
    values: restValues,
  };
  const parts = [
    ...groups
      .filter(group => largest.includes(group))
      .map(({key, title, colour, titles, values}) => ({key, title, colour, reasons: titles, values})),
    ...(isSomething(restValues) ? [rest] : []),
  ];
  return {
    offset,
    constant: reasons.filter(isConstant).map(({title}) => plain(title)),
    parts,
    sums: weeks.map(({logHazard}) => logHazard.mean - offset),
  };
}

interface Group {
  readonly key: string;
  readonly title: string;
  readonly colour: string;
  readonly titles: readonly string[];
  readonly members: readonly Reason[];
}

function groupsOf(reasons: readonly Reason[], groupBy: 'reason' | 'mechanism', theme: Theme): readonly Group[] {
  const colours = reasonColours(
    reasons.map(({name}) => name),
    theme,
  );
  const keyOf = ({name, mechanism}: Reason): string =>
    groupBy === 'reason' ? `reason ${name}` : `mechanism ${mechanism}`;
  return [...new Set(reasons.map(keyOf))].map(key => {
    const members = reasons.filter(reason => keyOf(reason) === key);
    const [{name, title, mechanism}] = members;
    return {
      key,
      title: plain(groupBy === 'reason' ? title : mechanismWords(mechanism)),
      colour: colours.get(name) ?? '',
      titles: members.map(({title}) => plain(title)),
      members,
    };
  });
}

/** A mechanism as a label names it: `stateAuthority` is `state authority`. */
export const mechanismWords = (name: string): string =>
  name.replace(/([a-z])([A-Z])/g, (_, before: string, after: string) => `${before} ${after.toLowerCase()}`);

/** Between the root of the mean square and the peak: a short pulse counts for more than a long whisper. */
function size(values: readonly number[]): number {
  const square = values.reduce((sum, value) => sum + value * value, 0) / values.length;
  return (Math.sqrt(square) + Math.max(...values.map(Math.abs))) / 2;
}

const isSomething = (values: readonly number[]): boolean => values.some(value => Math.abs(value) >= nothing);
