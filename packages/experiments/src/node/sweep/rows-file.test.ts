import {expect, test} from 'vitest';
import {guarantee, troops} from '../../sweep/sweep.fixture.ts';
import {readRows} from './rows-file.ts';

const factors = [guarantee, troops];
const faultsOf = (text: string): readonly string[] => {
  const read = readRows(text, factors);
  return 'faults' in read ? read.faults : [];
};

test('readRows(text, factors) takes columns in any order', () => {
  expect(readRows('troops,commitment.guarantee\n2,0.3\n 0 ,1.2\n', factors)).toEqual({
    points: [
      [0.3, 2],
      [1.2, 0],
    ],
  });
});

test.each([
  ['', ['line 1: missing heads (the names of the factors)']],
  ['troops,commitment.guarantee\n', ['line 2: missing rows (one row per point)']],
  [
    'troop,commitment.guarantee\n1,0.3',
    [
      'line 1: unknown column "troop" (did you mean troops? allowed: commitment.guarantee, troops)',
      'line 1: missing column "troops" (one per factor)',
    ],
  ],
  ['troops,commitment.guarantee,troops\n1,0.3,1', ['line 1: repeated column "troops" (each once)']],
  [
    'troops,commitment.guarantee\n1\n\n3,0.3\n1,\nmany,0.1',
    [
      'line 2: invalid row of 1 cells (2, as the heads)',
      'line 4: invalid number 3 in column troops (from 0 to 2)',
      'line 5: empty cell in column commitment.guarantee (from 0.2 to 1.2)',
      'line 6: invalid number 0.1 in column commitment.guarantee (from 0.2 to 1.2)',
      'line 6: invalid number many in column troops (from 0 to 2)',
    ],
  ],
  ['troops,commitment.guarantee\n"1"2,0.3', ['invalid CSV at line 2 (a quote or a line break is out of place)']],
])('readRows(%j, factors) names every fault by line', (text, faults) => {
  expect(faultsOf(text)).toEqual(faults);
});
