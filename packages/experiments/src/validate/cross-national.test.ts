import type {Scenario} from '@postbellum/sim-core';
import {expect, test} from 'vitest';
import {tiny} from '../../../sim-core/src/tiny.fixture.ts';
import type {Executor, Task} from '../executor.ts';
import {type CrossNationalOptions, crossNational} from './cross-national.ts';
import {runWith} from './run.fixture.ts';

/** A country whose name is its number. */
const country = (seed: string): Scenario => ({...tiny, name: seed.replace('drawn/', '')});
const options: CrossNationalOptions = {
  country,
  seed: 'drawn',
  runs: 41,
  variants: ['asDrawn', 'noSoldiers', 'noPoll'],
};

/** Country i is first at war in year i + 2, and without soldiers it never is. */
function runOf({scenario, plan, seed}: Task) {
  const number = Number(scenario?.name);
  const quiet = plan.name === 'soldiers-0-6';
  return runWith(
    Array.from({length: 45}, (_, year) => (year === number + 1 && !quiet ? 100 : 0)),
    'state-based',
    {seed},
  );
}

/** Makes every run at once, and is told before how many pieces of work it has had. */
function stub(before: (works: number) => void = () => {}): Executor & {readonly seeds: readonly string[]} {
  const seeds: string[] = [];
  let works = 0;
  return {
    seeds,
    async execute({tasks}) {
      before(works++);
      seeds.push(...tasks.map(({seed}) => seed));
      return {runs: tasks.map(runOf), persons: 1};
    },
    close: () => Promise.resolve(),
  };
}

const relapses = (count: number) => Array.from({length: count}, (_, number) => number + 2);

test('crossNational() joins more countries than it keeps at once in their order, each on its own luck', async () => {
  const executor = stub();
  const {countries, spells} = await crossNational({...options, executor});
  expect(countries).toBe(41);
  expect(spells.asDrawn?.map(spell => spell?.relapse)).toEqual(relapses(41));
  expect(spells.noPoll?.map(spell => spell?.relapse)).toEqual(relapses(41));
  expect(spells.noSoldiers).toEqual(new Array(41).fill({years: 45}));
  expect(new Set(executor.seeds)).toEqual(new Set(relapses(41).map(year => `drawn/${year - 2}`)));
});

test('crossNational() stopped in the second chunk gives the countries of the first, where work rejects or has holes', async () => {
  for (const works of [3, 4, 5]) {
    const controller = new AbortController();
    const rejecting = stub(each => {
      if (each < works) return;
      controller.abort(new Error('enough'));
      throw controller.signal.reason;
    });
    const {countries, spells} = await crossNational({...options, executor: rejecting, signal: controller.signal});
    expect(countries).toBe(40);
    for (const each of Object.values(spells)) expect(each).toHaveLength(40);
    expect(spells.asDrawn?.map(spell => spell?.relapse)).toEqual(relapses(40));
  }
  const controller = new AbortController();
  const whole = stub(each => each === 4 && controller.abort());
  const holes: Executor = {
    ...whole,
    async execute(work, watch) {
      const outcome = await whole.execute(work, watch);
      return {...outcome, runs: controller.signal.aborted ? [undefined] : outcome.runs};
    },
  };
  expect((await crossNational({...options, executor: holes, signal: controller.signal})).countries).toBe(40);
});

test('crossNational() rejects where it was stopped before the first chunk was whole, and where a run fails', async () => {
  for (const works of [0, 2]) {
    const controller = new AbortController();
    const executor = stub(each => {
      if (each < works) return;
      controller.abort(new Error('enough'));
      throw controller.signal.reason;
    });
    await expect(crossNational({...options, executor, signal: controller.signal})).rejects.toThrow('enough');
  }
  const failing = stub(each => {
    if (each === 4) throw new Error('failed run');
  });
  const {signal} = new AbortController();
  await expect(crossNational({...options, executor: failing, signal})).rejects.toThrow('failed run');
});
