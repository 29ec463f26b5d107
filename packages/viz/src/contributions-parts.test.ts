import fc from 'fast-check';
import {expect, test} from 'vitest';
import {inventedContributions, inventedReasons} from './contributions.fixture.ts';
import {mechanismWords, partsOf} from './contributions-parts.ts';
import {extentOf, stack} from './contributions-stack.ts';

const options = {named: 8, groupBy: 'reason', theme: 'light', restTitle: 'other reasons'} as const;
const {reasons, factions} = inventedContributions();

test('partsOf(data, faction, options) loses nothing: zero line and parts are the log hazard', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.double({min: -6, max: 6, noNaN: true}), {minLength: 20, maxLength: 20}), {
        minLength: 1,
        maxLength: 6,
      }),
      fc.integer({min: 1, max: 12}),
      fc.constantFrom('reason' as const, 'mechanism' as const),
      (rows, named, groupBy) => {
        const weeks = rows.map(row => ({
          date: '',
          contributions: row.map(mean => ({mean})),
          logHazard: {mean: row.reduce((sum, value) => sum + value, 0)},
          hazard: {mean: 0},
        }));
        const {parts, offset, sums} = partsOf({reasons}, {weeks}, {...options, named, groupBy});
        weeks.forEach(({logHazard}, entry) => {
          const drawn = parts.reduce((sum, {values}) => sum + values[entry], 0);
          expect(Math.abs(offset + drawn - logHazard.mean)).toBeLessThan(0.0051);
          expect(sums[entry]).toBeCloseTo(logHazard.mean - offset, 9);
        });
      },
    ),
  );
});

test('partsOf(data, faction, options) names the largest, in the order of the model, and adds up the rest', () => {
  const {parts} = partsOf({reasons}, factions[0], {...options, named: 3});
  expect(parts.map(({title}) => title)).toEqual([
    'no belief in the settlement',
    'belief from carrying out the accord',
    'exclusion from power',
    'other reasons',
  ]);
  expect(parts[3].reasons.length).toBe(14);
});

test('partsOf(data, faction, options) gives a short pulse more weight than its mean', () => {
  const adds = (height: number, until: number) => (years: number) => (years < until ? height : 0);
  const two = [
    {name: 'pulse', title: 'pulse', mechanism: 'a', adds: adds(3, 0.5)},
    {name: 'whisper', title: 'whisper', mechanism: 'b', adds: adds(0.11, 100)},
    {name: 'small', title: 'small', mechanism: 'c', adds: adds(0.1, 100)},
  ];
  const data = inventedContributions({reasons: two});
  expect(partsOf(data, data.factions[0], {...options, named: 1}).parts[0].title).toBe('pulse');
});

test('partsOf(data, faction, options) names the last one rather than calling it the rest', () => {
  const data = inventedContributions({reasons: inventedReasons.slice(3, 7)});
  const titles = partsOf(data, data.factions[0], {...options, named: 3}).parts.map(({title}) => title);
  expect(titles.length).toBe(4);
  expect(titles).not.toContain('other reasons');
});

test('partsOf(data, faction, options) of a difference has its zero at no difference', () => {
  const {offset, constant} = partsOf({reasons, against: {name: 'other', title: ''}}, factions[0], options);
  expect([offset, constant]).toEqual([0, []]);
  expect(partsOf({reasons}, factions[0], options).offset).toBeCloseTo(-5.55, 9);
});

test('mechanismWords(name) takes a name apart', () => {
  expect(['monitoring', 'stateAuthority'].map(mechanismWords)).toEqual(['monitoring', 'state authority']);
});

test('stack(parts) heaps up what raises and hangs down what lowers, also where a part changes sides', () => {
  const spans = stack([{values: [1, -1]}, {values: [-2, -2]}, {values: [0.5, 3]}]);
  expect(spans).toEqual([
    [
      {low: 0, high: 1},
      {low: -1, high: 0},
    ],
    [
      {low: -2, high: 0},
      {low: -3, high: -1},
    ],
    [
      {low: 1, high: 1.5},
      {low: 0, high: 3},
    ],
  ]);
  expect(extentOf(spans)).toEqual([-3, 3]);
  expect(extentOf([])).toEqual([0, 0]);
});
