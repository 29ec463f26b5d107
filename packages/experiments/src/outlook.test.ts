import {liberia, plans} from '@postbellum/scenarios';
import {mechanism, relapseRules, weekly} from '@postbellum/sim-core';
import {afterAll, expect, test} from 'vitest';
import {ensemble} from './ensemble.ts';
import {workerThreads} from './node/worker-threads.ts';
import {type Outlook, outlook} from './outlook.ts';
import {peaceStatesByRun} from './statistics/peace-states.ts';

/** Peace that holds in most histories and is lost in some of their futures. */
const rule = {...relapseRules.default, threshold: 100};
const options = {plan: plans.noMission, seed: 'o', runs: 5, people: 2_000, at: '2006-01-01', futures: 4, rule};
/** Peace that nothing ends. */
const always = {...options, rule: {...rule, threshold: 1e6}};
const two = workerThreads({workers: 2});
afterAll(() => two.close());
let whole: Promise<Outlook> | undefined;
const once = (): Promise<Outlook> => {
  whole ??= outlook(liberia, options);
  return whole;
};

test('outlook(scenario, options) lives through the histories of the ensemble up to the day', async () => {
  const {at, histories, atPeace} = await once();
  expect(at).toBe('2006-01-02');
  const made = await ensemble(liberia, {...options, weeks: 124});
  const codes = peaceStatesByRun(made, rule).map(states => states[123]);
  const counts = [0, 1, 2, 3].map(code => codes.filter(each => each === code).length);
  expect(counts).toEqual([histories.settling, histories['at-risk'], histories.unsettled, histories.resumed]);
  expect(atPeace).toEqual(made.runs.flatMap(({seed}, run) => (codes[run] <= 1 ? [seed] : [])));
});

test('outlook(scenario, options) gives shares that rise with the horizon, within their intervals', async () => {
  const {horizons, atPeace} = await once();
  expect(horizons.map(({withinYears}) => withinYears)).toEqual([1, 2, 5]);
  let last = 0;
  for (const {share, interval, variance, byHistory} of horizons) {
    expect(share).toBeGreaterThanOrEqual(last);
    last = share;
    expect(byHistory).toHaveLength(atPeace.length);
    expect(byHistory.reduce((sum, each) => sum + each, 0) / byHistory.length).toBeCloseTo(share, 12);
    expect(interval && interval.low <= share && share <= interval.high).toBe(true);
    expect(variance && variance.histories >= 0 && variance.futures >= 0).toBe(true);
  }
  expect(last).toBeGreaterThan(0);
});

test('outlook(scenario, options) is the same for the same seed, whatever else is asked', async () => {
  expect(await outlook(liberia, options)).toEqual(await once());
  const {horizons} = await outlook(liberia, {...options, horizons: [2]});
  expect(horizons).toEqual([(await once()).horizons[1]]);
});

test('outlook(scenario, options) gives the same numbers on worker threads, to the last bit', async () => {
  const shared = await outlook(liberia, {...options, executor: two});
  expect(JSON.stringify(shared)).toBe(JSON.stringify(await once()));
  await expect(outlook(liberia, {...options, executor: two, mechanisms: weekly})).rejects.toThrow(
    'unsupported option: mechanisms (functions cannot be sent to worker threads; use sequential())',
  );
});

test('outlook(scenario, options) looks no further than the scenario does', async () => {
  const late = {...always, runs: 1, futures: 2, at: '2016-10-01', horizons: [1, 5]};
  const {horizons} = await outlook(liberia, late);
  expect(horizons.map(({withinYears}) => withinYears)).toEqual([1, 1.5]);
  expect(horizons[0]).not.toHaveProperty('interval');
});

test('outlook(scenario, options) has no horizons where no history is at peace', async () => {
  const never = {...options, rule: {...rule, threshold: 0}, runs: 2};
  const seen: number[] = [];
  const {histories, atPeace, horizons} = await outlook(liberia, {...never, onProgress: done => seen.push(done)});
  expect(seen).toEqual([1, 2, 10]);
  expect(histories).toEqual({settling: 0, 'at-risk': 0, unsettled: 2, resumed: 0});
  expect(atPeace).toEqual([]);
  expect(horizons).toEqual([]);
});

test('outlook(scenario, options) stopped is that of its first histories, and rejects without any', async () => {
  const controller = new AbortController();
  const calm = {...always, at: '2005-01-01', horizons: [1], futures: 2, runs: 3};
  const onProgress = (done: number): void => {
    if (done === 3 + 2 + 1) controller.abort();
  };
  const stopped = await outlook(liberia, {...calm, onProgress, signal: controller.signal});
  expect(stopped).toEqual(await outlook(liberia, {...calm, runs: 1}));
  const signal = AbortSignal.abort(new Error('not today'));
  await expect(outlook(liberia, {...calm, signal})).rejects.toThrow('not today');
});

test('outlook(scenario, options) says which future failed', async () => {
  const failing = mechanism({
    name: 'failing',
    purpose: 'Fails in a future.',
    parameters: {},
    writes: [],
    bind: () => week => {
      if (week === 80) throw new Error('not in 2005');
    },
  });
  const mechanisms = [...weekly, failing];
  await expect(outlook(liberia, {...always, at: '2005-01-01', mechanisms})).rejects.toThrow(
    'failed run: plan no-mission, seed o/0/0, from a saved week (not in 2005)',
  );
});

test('outlook(scenario, options) refuses a day without weeks on both sides, and numbers that cannot be', async () => {
  const asked = (changes: object): Promise<Outlook> => outlook(liberia, {...options, ...changes});
  await expect(asked({at: '2003-08-18'})).rejects.toThrow(
    'invalid at: 2003-08-18 (after 2003-08-18, up to 2018-03-19)',
  );
  await expect(asked({at: '2018-03-20'})).rejects.toThrow('invalid at: 2018-03-20');
  await expect(asked({at: 'soon'})).rejects.toThrow('invalid date: soon');
  await expect(asked({futures: 1})).rejects.toThrow('invalid futures: 1 (a whole number, 2 or more)');
  await expect(asked({horizons: []})).rejects.toThrow('invalid horizons: 0');
  await expect(asked({horizons: [0.5]})).rejects.toThrow('invalid years: 0.5');
  await expect(asked({runs: 0})).rejects.toThrow('invalid runs: 0');
  await expect(asked({level: 90})).rejects.toThrow('invalid level: 90');
});
