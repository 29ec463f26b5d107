import {expect, test} from 'vitest';
import {measureWords} from './measure-words.ts';
import {measureNamed, measureNames} from './sweep-measure.ts';

test.each([
  ['relapsed', 'relapse within ten years'],
  ['relapsed.5', 'relapse within five years'],
  ['deaths', 'deaths in violence'],
  ['deaths.communal', 'deaths in communal violence'],
  ['mean.logHazard', 'the mean of log hazard of resorting to force'],
  ['end.troops', 'peacekeeping soldiers at the end'],
])('measureWords(%s) is %s', (name, title) => {
  expect(measureWords(name, 522).title).toBe(title);
});

test('measureWords(name) know every measure and turn shares into percentages', () => {
  for (const name of measureNames) {
    expect(measureNamed(name)).toBeDefined();
    expect(measureWords(name, 52).unit).not.toBe('');
  }
  expect(measureWords('relapsed', 78)).toEqual({
    title: 'relapse within 1.5 years',
    unit: '%',
    changeUnit: 'percentage points',
    times: 100,
  });
  expect(() => measureWords('x', 1)).toThrow('unknown measure: x');
});
