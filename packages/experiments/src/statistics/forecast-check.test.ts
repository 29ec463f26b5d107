import {expect, test} from 'vitest';
import {forecastCheck} from './forecast-check.ts';
import {reliability} from './reliability.ts';

const forecasts = [0.1, 0.1, 0.2, 0.9].map((probability, at) => ({probability, happened: at === 3}));

test('forecastCheck(forecasts, options) is what reliability says, with where the forecasts come from', () => {
  const from = {
    ...{scenario: {name: 'x', title: 'X'}, plan: {name: 'history', title: 'As it was'}},
    ...{start: '2003-08-18', end: '2018-03-31', seed: 's', runs: 4, people: 2_000, event: 'armed conflict resumes'},
  };
  const {reliability: found, engine, ...rest} = forecastCheck(forecasts, {...from, bins: 2, level: 0.5});
  expect(found).toEqual(reliability(forecasts, {bins: 2, level: 0.5}));
  expect(rest).toEqual(from);
  expect(engine).toMatch(/^\d/);
  expect(forecastCheck(forecasts, from).reliability.bins).toHaveLength(3);
  expect(() => forecastCheck([], from)).toThrow('invalid forecasts: 0');
});
