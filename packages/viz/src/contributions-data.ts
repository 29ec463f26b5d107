import type {Contributions} from '@postbellum/sim-core';
import {utc} from './dates.ts';
import {checkProvenance} from './provenance.ts';
import type {ChartEvent} from './relapse-risk-data.ts';

/** What `contributionsChart` draws: means of one plan, or with `against` paired differences between two. */
export interface ContributionsData extends Contributions {
  /** Events of the country's history; those outside the time simulated are left out. */
  readonly events?: readonly ChartEvent[];
}

export type FactionContributions = Contributions['factions'][number];

/** The faction asked for, or the first. */
export function factionOf({factions}: Contributions, name?: string): FactionContributions {
  const found = name === undefined ? factions[0] : factions.find(faction => faction.name === name);
  if (!found) throw new Error(`unknown faction: ${name} (${factions.map(faction => faction.name).join(', ')})`);
  return found;
}

/** Throw on the first fault of data; what is drawn afterwards may trust it. */
export function checkContributions({
  start,
  end,
  runs,
  people,
  reasons,
  factions,
  events = [],
}: ContributionsData): void {
  if (!(utc(start) < utc(end))) throw new RangeError(`invalid end: ${end} (after ${start})`);
  checkProvenance({runs, people});
  if (reasons.length === 0) throw new RangeError('missing reasons (one or more)');
  const names = reasons.map(({name}) => name);
  const twice = names.find((name, i) => names.indexOf(name) < i);
  if (twice !== undefined) throw new Error(`repeated reason: ${twice} (each name once)`);
  if (factions.length === 0) throw new RangeError('missing factions (one or more)');
  for (const faction of factions) checkFaction(faction, {start, end, reasons: reasons.length});
  for (const {on} of events) utc(on);
}

interface Frame {
  readonly start: string;
  readonly end: string;
  readonly reasons: number;
}

/** Hazards beyond e^50 and e^-50 per year are faults, and could not be written. */
const most = 50;

/** Rounding may leave a sum a hair off. */
const hair = 1e-6;

function checkFaction({name, weeks}: FactionContributions, {start, end, reasons}: Frame): void {
  if (weeks.length === 0) throw new RangeError(`missing weeks: ${name} (one or more)`);
  let previous = '';
  for (const {date, contributions, logHazard} of weeks) {
    utc(date);
    if (!(date > previous && date >= start && date <= end)) {
      throw new RangeError(`invalid date: ${date} (after ${previous || 'none'}, from ${start} to ${end})`);
    }
    if (contributions.length !== reasons) {
      throw new RangeError(`invalid contributions: ${contributions.length} on ${date} (${reasons}, one per reason)`);
    }
    const sum = contributions.reduce((sum, {mean}) => sum + mean, 0);
    if (!(Math.abs(logHazard.mean) <= most && contributions.every(({mean}) => Math.abs(mean) <= most))) {
      throw new RangeError(`invalid log hazard: ${sum} on ${date} (it and its parts from -${most} to ${most})`);
    }
    if (!(Math.abs(sum - logHazard.mean) <= hair)) {
      throw new RangeError(`invalid contributions: ${sum} on ${date} (their sum is the log hazard ${logHazard.mean})`);
    }
    previous = date;
  }
}
