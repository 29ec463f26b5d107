import {expect, test} from 'vitest';
import {historyWords} from './history-words.ts';
import {paceWords} from './pace-words.ts';

const end = '2018-12-24';
const told = (a: object, b: object) => [
  {plan: 'plan A', history: {run: 3, end, ...a}},
  {plan: 'plan B', history: {run: 3, end, ...b}},
];
const settled = '2004-08-02';

test('newest(told) says of every plan when armed conflict resumed, or that it did not', () => {
  const {newest} = paceWords.en;
  expect(newest(told({settled, resumed: '2006-03-06'}, {settled}))).toBe(
    'History 3: under plan A armed conflict resumed in March 2006; under plan B it did not resume by the end (December 2018).',
  );
  expect(newest(told({unsettled: '2004-02-02'}, {settled, resumed: '2006-03-06'}))).toBe(
    'History 3: under plan A the peace never settled; under plan B armed conflict resumed in March 2006.',
  );
  expect(newest(told({settled}, {}).slice(0, 1))).toBe(
    'History 3: under plan A armed conflict did not resume by the end (December 2018).',
  );
});

test('fate(told) says all that is known of a history under one plan, in both languages', () => {
  const {fate} = historyWords.en;
  const fates = [
    {settled},
    {unsettled: '2004-02-02'},
    {unsettled: '2004-02-02', settled, resumed: '2006-03-06'},
    {},
  ].map(each => fate({plan: 'plan A', history: {run: 3, end, ...each}}));
  expect(fates).toEqual([
    'Under plan A the peace settled in August 2004; armed conflict did not resume by the end (December 2018).',
    'Under plan A fighting came back in February 2004, before the peace had settled; the peace never settled.',
    'Under plan A fighting came back in February 2004, before the peace had settled; the peace settled in August 2004; armed conflict resumed in March 2006.',
    'Under plan A armed conflict did not resume by the end (December 2018).',
  ]);
  expect(historyWords.fr.fate({plan: 'A', history: {run: 3, end, settled}})).toBe(
    'Avec le plan A, la paix s’est établie en août 2004\u202F; le conflit armé n’a pas repris avant la fin (décembre 2018).',
  );
});
