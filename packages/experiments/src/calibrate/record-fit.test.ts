import {describe, expect, test} from 'vitest';
import {sequential} from '../executor/sequential.ts';
import {calibrate} from './calibrate.ts';
import {freeParameters} from './free-parameter.ts';
import type {Posterior} from './posterior.ts';
import {recorded} from './record.fixture.ts';
import {compareWithRecord, scoreOf} from './record-comparison.ts';
import {recordSimulator} from './record-simulator.ts';
import {recordTargets} from './record-targets.ts';

const until = '2003-12-31';
const free = freeParameters(['displacement.unaidedAbroad:log', 'recovery.trend']);
const sizes = {runs: 2, people: 2_000, executor: sequential()};

const fitted = (scenario = recorded()): Promise<Posterior> =>
  calibrate({
    free,
    targets: recordTargets(scenario, {until}),
    simulate: recordSimulator({...sizes, free, scenario, until}),
    seed: 'test',
    points: 12,
    waves: 1,
    check: 2,
  });

test('recordSimulator() gives one finite distance for each target, and higher refugees where they come home less', async () => {
  const simulate = recordSimulator({...sizes, free, scenario: recorded(), until});
  const [seldom, often] = [await simulate([0.01, 0.02], 'a'), await simulate([0.5, 0.02], 'a')];
  expect(seldom).toHaveLength(recordTargets(recorded(), {until}).length);
  expect(seldom.every(Number.isFinite)).toBe(true);
  expect(seldom[1]).toBeGreaterThan(often[1] + 1);
  expect((await simulate([0.01, 0.06], 'a'))[2]).toBeGreaterThan(seldom[2]);
});

test('recordSimulator() simulates up to the last day of the scenario and no longer', async () => {
  const scenario = recorded();
  const simulate = recordSimulator({...sizes, free, scenario, until: scenario.end});
  const summaries = await simulate([0.1, 0.02], 'a');
  expect(summaries).toHaveLength(recordTargets(scenario, {until: scenario.end}).length);
  expect(summaries.every(Number.isFinite)).toBe(true);
});

describe('a fit to a record up to a day', () => {
  test('calibrate() gives the same bytes whatever the record says later, and other bytes where it says so before', async () => {
    const posterior = await fitted();
    expect(JSON.stringify(await fitted(recorded(1_000_000)))).toBe(JSON.stringify(posterior));
    const {observed} = recorded();
    const before = observed.map(series => ({
      ...series,
      points: series.points.map(point => (point.on < '2003' ? {...point, value: 1.2 * point.value} : point)),
    }));
    expect(JSON.stringify(await fitted({...recorded(), observed: before}))).not.toBe(JSON.stringify(posterior));
  });

  test('compareWithRecord() holds every testable value against both sets of parameters, seen and unseen apart', async () => {
    const posterior = await fitted();
    const options = {...sizes, scenario: recorded(), posterior, until, draws: 2};
    const {points, histories} = await compareWithRecord(options);
    expect(histories).toBe(4);
    expect(points.map(({indicator, on, part}) => `${indicator} ${on} ${part}`)).toEqual([
      'refugees 2001-12-31 seen',
      'refugees 2002-12-31 seen',
      'refugees 2003-12-31 seen',
      'refugees 2004-12-31 unseen',
      'incomePerHead 2002-07-01 seen',
      'incomePerHead 2004-07-01 unseen',
    ]);
    for (const {observed, tolerance, predictions} of points) {
      for (const {median, low, high, within, covered} of Object.values(predictions)) {
        expect(low <= median && median <= high).toBe(true);
        expect(within).toBe(Math.abs(median - observed) <= tolerance * observed);
        if (within) expect(covered).toBe(true);
      }
    }
    expect(points.map(({carried}) => carried?.value)).toEqual([undefined, undefined, undefined, 0, undefined, 600]);
    expect(points[3].carried).toMatchObject({within: false, off: 10});
    expect(points[5].carried?.within).toBe(true);
    const shipped = await compareWithRecord({
      ...options,
      posterior: {...posterior, draws: [[0.02, 0.05]], weights: [1]},
    });
    expect(shipped.points.map(({predictions}) => predictions.shipped)).toEqual(
      points.map(({predictions}) => predictions.shipped),
    );
    const score = scoreOf(points, 'shipped');
    expect(score.points).toBe(6);
    expect(score.covered).toBeGreaterThanOrEqual(score.within);
  });
});
