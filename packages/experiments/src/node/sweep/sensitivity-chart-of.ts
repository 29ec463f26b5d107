import {dateOf, engineVersion, levers, weekly} from '@postbellum/sim-core';
import type {SensitivityChartData, SensitivityRow, SensitivityStatistic} from '@postbellum/viz';
import {dayBefore} from '../../statistics/horizon.ts';
import type {Factor} from '../../sweep/factor.ts';
import {measureWords} from '../../sweep/measure-words.ts';
import {asItIs} from '../../sweep/point.ts';
import {type Sensitivity, type SensitivityMethod, sensitivityMethods} from '../../sweep/sensitivity.ts';
import type {Sweep} from '../../sweep/sweep.ts';
import type {Measurement} from '../../validate/measurement.ts';

/** Which result of a sweep is meant, by the names of its plan and measure. */
export interface SensitivitySubject {
  readonly plan: string;
  readonly measure: string;
}

/** A sensitivity as `sensitivityChart` draws it, with what is declared of each factor. Throws `unknown plan`. */
export function sensitivityChartOf(
  sweep: Sweep,
  {method, factors}: Sensitivity,
  {plan: planName, measure: name}: SensitivitySubject,
): SensitivityChartData {
  const {scenario, points, runs, people, seed, weeks} = sweep;
  const plan = sweep.plans.find(each => each.name === planName);
  if (!plan) throw new RangeError(`unknown plan: ${planName} (${sweep.plans.map(each => each.name).join(', ')})`);
  const {times, ...words} = measureWords(name, weeks);
  const scale = isInUnit(method) ? times : 1;
  const base = baseOf({method, factors});
  return {
    scenario: {name: scenario.name, title: scenario.title},
    plan: {name: plan.name, title: plan.title},
    measure: {name, ...words},
    method,
    ...(base !== undefined && {base: base * scale}),
    rows: factors.map(({factor, statistics}) => ({
      ...aboutFactor(sweep.factors.find(each => each.name === factor)),
      statistics: drawnOf(method, statistics).map(each => scaled(each, scale)),
    })),
    start: scenario.start,
    end: dayBefore(dateOf(scenario.start, weeks)),
    points: points.length,
    runs,
    people,
    seed,
    engine: engineVersion,
  };
}

/** Whether the statistics are in the unit of the measure: indices and correlations are not. */
const isInUnit = (method: SensitivityMethod): boolean => method === 'morris' || method === 'one-at-a-time';

const [low, high, base] = (['low-base', 'high-base', 'base'] as const).map(name =>
  sensitivityMethods['one-at-a-time'].indexOf(name),
);

function baseOf({method, factors: [first]}: Sensitivity): number | undefined {
  const measured = method === 'one-at-a-time' ? first?.statistics[base] : undefined;
  return measured && 'value' in measured ? measured.value : undefined;
}

function drawnOf(method: SensitivityMethod, statistics: readonly Measurement[]): readonly Measurement[] {
  return method === 'one-at-a-time' ? [statistics[low], statistics[high]] : statistics;
}

function scaled(measurement: Measurement, times: number): SensitivityStatistic {
  if ('missing' in measurement) return measurement;
  const {value, interval} = measurement;
  if (!interval) return {value: value * times};
  return {value: value * times, interval: {...interval, low: interval.low * times, high: interval.high * times}};
}

function aboutFactor(factor: Factor | undefined): Omit<SensitivityRow, 'statistics'> {
  if (!factor) throw new RangeError('unknown factor');
  const {name, unit, low, high} = factor;
  if (factor.kind === 'lever') {
    const {title, grade} = levers[factor.lever];
    return {name, title: `${title}${spanWords(factor)}`, unit, low, high, change: factor.change, grade};
  }
  const found = weekly.find(each => each.name === factor.mechanism)?.parameters[factor.parameter];
  const declared = asItIs(factor);
  // Ends that the spec gives have no declared source.
  const isDeclared = found?.range[0] === low && found?.range[1] === high;
  return {
    name,
    title: found?.meaning ?? name,
    unit,
    low,
    high,
    ...(declared !== undefined && {declared}),
    ...(found && isDeclared && {source: found.source.kind}),
  };
}

function spanWords({from, until}: {readonly from?: string; readonly until?: string}): string {
  return `${from ? `, from ${from}` : ''}${until ? `, until ${until}` : ''}`;
}
