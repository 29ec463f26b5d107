import type {Scenario} from '@postbellum/sim-core';
import {tiny} from '../../../sim-core/src/tiny.fixture.ts';

const point = (on: string, value: number, tolerance = 0.1) => ({on, value, tolerance});

/** The invented country with an invented record; `later` is what it says of refugees after 2003. */
export const recorded = (later = 2_000): Scenario => ({
  ...tiny,
  observed: [
    {indicator: 'troops', title: 'soldiers', unit: 'persons', points: [point('2002-01-01', 1_000)]},
    {indicator: 'oneSidedDeaths', title: 'deaths', unit: 'persons/year', points: [point('2002-01-01', 1)]},
    {indicator: 'rainfall', title: 'rain', unit: 'mm', points: [point('2002-01-01', 1)]},
    {
      indicator: 'refugees',
      title: 'refugees',
      unit: 'persons',
      points: [
        point('2001-12-31', 3_500),
        point('2002-12-31', 3_000),
        point('2003-12-31', 0),
        point('2004-12-31', later),
      ],
    },
    {
      indicator: 'incomePerHead',
      title: 'income',
      unit: 'US$ of 2015',
      points: [point('2002-07-01', 600), point('2004-07-01', 650)],
    },
  ],
});
