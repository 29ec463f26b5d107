import {availableParallelism} from 'node:os';
import {patternTable, validate} from '@postbellum/experiments';
import {postWarCountry, scenarios} from '@postbellum/scenarios';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {workerThreads} from '../packages/experiments/src/node/worker-threads.ts';

/**
 * The short form of `postbellum validate all`: every statistic on few histories. Whether patterns hold is for the long
 * form to say; patterns of a mechanism have patterns.test.ts.
 */
const options = {
  patterns: patternTable.filter(({scope}) => scope !== 'mechanism'),
  scenarios: {liberia: scenarios.liberia, 'cote-divoire': scenarios['cote-divoire']},
  country: (seed: string) => postWarCountry(seed),
  seed: 'short',
  runs: 10,
  people: 2_000,
  mechanisms: {runs: 1, people: 2_000},
};

describe('validate()', () => {
  const executor = workerThreads({workers: availableParallelism()});
  let findings: Awaited<ReturnType<typeof validate>> = [];
  let [last, all] = [0, 0];
  beforeAll(async () => {
    const onProgress = (done: number, total: number): void => {
      expect(done).toBeGreaterThanOrEqual(last);
      [last, all] = [done, total];
    };
    findings = await validate({...options, executor, onProgress});
  }, 240_000);
  afterAll(() => executor.close());

  test('gives one finding for each pattern, in their order country by country', () => {
    expect(findings.map(({id}) => id)).toEqual(options.patterns.map(({id}) => id));
    expect([last, all]).toEqual([all, expect.any(Number)]);
  });

  test('gives finite values inside their intervals, or says why there is none', () => {
    for (const {id, value, interval, missing, verdict} of findings) {
      expect(value === undefined, id).toBe(missing !== undefined);
      expect(verdict === 'not run', id).toBe(value === undefined);
      if (value !== undefined) expect(Number.isFinite(value), id).toBe(true);
      if (value === undefined || !interval) continue;
      expect(interval.low, id).toBeLessThanOrEqual(value + 1e-9);
      expect(interval.high, id).toBeGreaterThanOrEqual(value - 1e-9);
    }
  });

  test('leaves out only what is not simulated, or what too few of few histories show', () => {
    const absent = findings.filter(({verdict}) => verdict === 'not run');
    for (const {id, entry, missing} of absent) {
      const isSaid = entry.statistic === 'notSimulated';
      expect(isSaid || /too few|no such|nobody|no relapse|no peace/.test(missing ?? ''), `${id}: ${missing}`).toBe(
        true,
      );
    }
  });

  test('finds fewer peaces lost with ten thousand soldiers than with none, and a curve that rises', () => {
    const of = (wanted: string): number => findings.find(({id}) => id === wanted)?.value ?? Number.NaN;
    expect(of('V-pko-do')).toBeLessThan(1);
    const curve = ['V-KM-2', 'V-KM-3', 'V-KM-5', 'V-KM-10', 'V-KM-15'].map(of);
    expect(curve).toEqual([...curve].sort((a, b) => a - b));
    expect(of('V-KM-15')).toBeGreaterThan(0);
  });
});

test('validate() stopped before it began tells every pattern as not run', async () => {
  const findings = await validate({...options, signal: AbortSignal.abort()});
  expect(findings.length).toBe(options.patterns.length);
  expect(new Set(findings.map(({missing}) => missing))).toEqual(new Set(['stopped before']));
});

test('validate() measures the same with any number of threads', async () => {
  const patterns = patternTable.filter(({id}) => id === 'V-nb-war' || id === 'L-police');
  const small = {...options, patterns, runs: 2};
  const executor = workerThreads({workers: 2});
  expect(await validate({...small, executor})).toEqual(await validate(small));
  await executor.close();
});
