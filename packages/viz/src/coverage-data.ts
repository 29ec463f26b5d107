import type {Interval, NeedMet, ReliefCoverage, ShareOfHistories} from '@postbellum/sim-core';
import type {CoverageOptions} from './coverage-options.ts';
import {utc} from './dates.ts';
import type {ChartEvent} from './relapse-risk-data.ts';

/** What `coverageChart` draws: relief under one or two plans, as `reliefCoverage` of experiments gives it. */
export interface CoverageData {
  readonly plans: readonly ReliefCoverage[];
  /** Events of the country's history; those outside the time simulated are left out. */
  readonly events?: readonly ChartEvent[];
}

const maxPlans = 2;
const listed = (parts: readonly {readonly name: string}[]): string => parts.map(({name}) => name).join(', ');

/** Throw on the first fault of data; what is drawn afterwards may trust it. */
export function checkCoverage({plans, events = []}: CoverageData, {by, sector}: CoverageOptions = {}): void {
  if (!(plans.length >= 1 && plans.length <= maxPlans)) {
    throw new RangeError(`invalid data: ${plans.length} plans (1 or ${maxPlans})`);
  }
  checkShared('scenario', plans, ({scenario}) => scenario.name);
  checkShared('sectors', plans, ({sectors}) => listed(sectors));
  checkShared('agencies', plans, ({agencies}) => listed(agencies));
  checkShared('years', plans, ({headline}) => String(headline.withinYears));
  checkShared('levels of ranges', plans, ({headline, months}) =>
    [headline.met.range.level, ...levelsOf(months)].join(' and '),
  );
  checkShared('months', plans, ({months}) => `${months.length} from ${months[0]?.date}`);
  for (const plan of plans) checkPlan(plan);
  for (const {on} of events) utc(on);
  const [{sectors, agencies}] = plans;
  if (sector !== undefined && !sectors.some(({name}) => name === sector)) {
    throw new Error(`unknown sector: ${sector} (${listed(sectors)})`);
  }
  if (by === 'agency' && agencies.length === 0)
    throw new Error('missing agencies (one or more, to show relief by agency)');
}

function checkShared(noun: string, plans: readonly ReliefCoverage[], read: (plan: ReliefCoverage) => string): void {
  const values = [...new Set(plans.map(read))];
  if (values.length > 1) throw new Error(`different ${noun}: ${values.join('; ')} (the same for all plans)`);
}

/** Levels of the ranges by month, of the first month that has any. */
export const levelsOf = (months: ReliefCoverage['months']): readonly number[] =>
  months.find(({all}) => all.shares.length > 0)?.all.shares.map(({level}) => level) ?? [];

function checkPlan({plan, start, end, runs, sectors, agencies, headline, months}: ReliefCoverage): void {
  if (!(utc(start) < utc(end))) throw new RangeError(`invalid end: ${end} (after ${start})`);
  if (!(Number.isInteger(runs) && runs >= 1)) throw new RangeError(`invalid runs: ${runs} (a whole number from 1)`);
  if (!(headline.withinYears > 0)) throw new RangeError(`invalid years: ${headline.withinYears} (more than 0)`);
  if (sectors.length === 0) throw new RangeError(`missing sectors: ${plan.name} (one or more)`);
  checkCount('sectors', headline.sectors.length, sectors.length, 'the result');
  for (const share of [headline.met, headline.duplicated, ...headline.sectors]) checkShare(share);
  if (months.length === 0) throw new RangeError(`missing months: ${plan.name} (one entry per month)`);
  const levels = levelsOf(months);
  let previous = '';
  for (const month of months) {
    const {date} = month;
    utc(date);
    if (!(date > previous)) throw new RangeError(`invalid date: ${date} (after ${previous})`);
    checkCount('sectors', month.sectors.length, sectors.length, date);
    checkCount('agencies', month.agencies.length, agencies.length, date);
    for (const needMet of [month.all, ...month.sectors]) checkNeedMet(needMet, levels, date);
    checkSums(month);
    previous = date;
  }
}

function checkCount(noun: string, found: number, wanted: number, where: string): void {
  if (found !== wanted) throw new RangeError(`invalid ${noun}: ${found} in ${where} (one for each of ${wanted})`);
}

function checkShare({value, range}: ShareOfHistories): void {
  checkRange(range, 'the result');
  if (!(value >= 0 && value <= 1)) throw new RangeError(`invalid share: ${value} (0 to 1)`);
}

function checkRange({level, low, high}: Interval, where: string): void {
  if (!(level > 0 && level < 1)) throw new RangeError(`invalid level: ${level} in ${where} (between 0 and 1)`);
  if (!(low >= 0 && low <= high && high <= 1)) {
    throw new RangeError(`invalid range: ${low} to ${high} in ${where} (rising, 0 to 1)`);
  }
}

function checkNeedMet({need, met, shares}: NeedMet, levels: readonly number[], date: string): void {
  if (!(Number.isFinite(need) && need >= 0)) throw new RangeError(`invalid need: ${need} on ${date} (0 or more)`);
  if (!(met >= 0 && met <= need + hair(need))) throw new RangeError(`invalid met: ${met} on ${date} (0 to ${need})`);
  for (const range of shares) checkRange(range, date);
  if (shares.length > 0 && shares.map(({level}) => level).join() !== levels.join()) {
    throw new RangeError(`different levels of ranges: on ${date} (${levels.join(' and ')} in every month)`);
  }
}

/** Sectors sum to all, agencies to what was spent, and what was spent is what met needs and what met none. */
function checkSums({date, all, sectors, spent, duplicated, agencies}: ReliefCoverage['months'][number]): void {
  if (!(duplicated >= 0)) throw new RangeError(`invalid duplicated: ${duplicated} on ${date} (0 or more)`);
  const sums: readonly (readonly [string, number, number])[] = [
    ['need by sector', sum(sectors.map(({need}) => need)), all.need],
    ['met by sector', sum(sectors.map(({met}) => met)), all.met],
    ['met and duplicated', all.met + duplicated, spent],
    ...(agencies.length > 0
      ? ([
          ['spent by agency', sum(agencies.map(each => each.spent)), spent],
          ['duplicated by agency', sum(agencies.map(each => each.duplicated)), duplicated],
        ] as const)
      : []),
  ];
  for (const [noun, found, wanted] of sums) {
    if (!(Math.abs(found - wanted) <= hair(wanted))) {
      throw new RangeError(`invalid sum of ${noun}: ${found} on ${date} (${wanted})`);
    }
  }
  for (const each of agencies) {
    if (!(each.duplicated >= 0 && each.duplicated <= each.spent + hair(spent))) {
      throw new RangeError(`invalid duplicated: ${each.duplicated} on ${date} (0 to ${each.spent})`);
    }
  }
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** What rounding may leave of a sum of so much. */
const hair = (value: number): number => 1e-6 * Math.max(1, Math.abs(value));
