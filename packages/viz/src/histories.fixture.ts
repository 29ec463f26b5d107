import type {Histories, History} from '@postbellum/sim-core';
import {inventedDate, inventedHistory} from './relapse-risk.fixture.ts';

interface InventedHistories {
  readonly name: string;
  readonly title: string;
  readonly runs?: number;
  readonly months?: number;
  /** How much shorter peace is than in an even spread over twice the time. */
  readonly speed?: number;
  /** Every so many runs fights before it settles; none where 0. */
  readonly unsettledEvery?: number;
}

/**
 * INVENTED histories of an invented country, for tests and pictures: the golden ratio spreads relapses over time, so
 * that run i of two plans has much of its luck in common. They say nothing about any real place.
 */
export function inventedHistories({
  name,
  title,
  runs = 60,
  months = 175,
  speed = 1,
  unsettledEvery = 9,
}: InventedHistories): Histories {
  const {scenario, rule, seed, engine, people, persons} = inventedHistory;
  const end = inventedDate(months);
  const histories = Array.from({length: runs}, (_, run): History => {
    const luck = ((run + 0.5) * 0.618034) % 1;
    const isUnsettled = unsettledEvery > 0 && run % unsettledEvery === unsettledEvery - 1;
    const settles = isUnsettled ? 14 + (run % 30) : 12;
    const month = Math.round(settles + (luck * 2.2 * months) / speed);
    const neverSettles = isUnsettled && run % (2 * unsettledEvery) === unsettledEvery - 1;
    return {
      run,
      ...(isUnsettled && {unsettled: inventedDate(2)}),
      ...(!neverSettles && settles < months && {settled: inventedDate(settles)}),
      ...(!neverSettles && month < months && {resumed: inventedDate(month)}),
      end,
    };
  });
  return {
    scenario,
    plan: {name, title},
    start: inventedDate(0),
    end,
    seed,
    engine,
    runs,
    people,
    persons,
    rule,
    histories,
  };
}

const longWord = 'Donaudampfschifffahrtsgesellschaftskapit';

export const asItWas: Histories = inventedHistories({name: 'history', title: 'As it was'});
export const withoutMission: Histories = inventedHistories({
  name: 'no-mission',
  title: 'No mission is sent',
  speed: 1.7,
});

const stopped = (plan: Histories): Histories => ({
  ...plan,
  histories: plan.histories.map(({resumed, ...history}, i) =>
    i % 4 === 1 ? {...history, end: inventedDate(60)} : {...history, ...(resumed && {resumed})},
  ),
});

/** INVENTED data, usual and hostile, that the charts of single histories must draw without overlap. */
export const historiesCases: Readonly<Record<string, {readonly plans: readonly Histories[]}>> = {
  'one plan': {plans: [asItWas]},
  'two plans': {plans: [asItWas, withoutMission]},
  'three plans': {
    plans: [asItWas, withoutMission, inventedHistories({name: 'late', title: 'Polls two years later', speed: 1.2})],
  },
  'nine runs': {plans: [inventedHistories({name: 'history', title: 'As it was', runs: 9})]},
  'two hundred': {
    plans: [
      inventedHistories({name: 'history', title: 'As it was', runs: 200}),
      inventedHistories({name: 'no-mission', title: 'No mission is sent', runs: 200, speed: 1.7}),
    ],
  },
  'more than are drawn': {plans: [inventedHistories({name: 'many', title: 'Many', runs: 230})]},
  'one run': {plans: [inventedHistories({name: 'single', title: 'Single', runs: 1})]},
  'nothing resumes': {
    plans: [inventedHistories({name: 'calm', title: 'Calm', runs: 12, speed: 0.001, unsettledEvery: 0})],
  },
  'all at once': {
    plans: [
      {
        ...asItWas,
        histories: asItWas.histories.map(({run, end}) => ({run, resumed: asItWas.start, end})),
      },
    ],
  },
  'stopped early': {plans: [stopped(inventedHistories({name: 'history', title: 'As it was', runs: 16}))]},
  '600 months': {plans: [inventedHistories({name: 'long', title: 'Long', runs: 20, months: 600})]},
  'hostile words': {
    plans: [
      inventedHistories({name: longWord, title: `${longWord} <script>alert("1")</script>`, runs: 12}),
      inventedHistories({name: 'lines', title: 'Two\nlines\tand\u0000 & more]]>', runs: 12, speed: 2}),
    ],
  },
};
