import {appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, expect, test} from 'vitest';
import {calibrate} from '../../calibrate/calibrate.ts';
import {toyFree, toySimulator, toyTarget} from '../../calibrate/toy.fixture.ts';
import {openEvaluations} from './evaluation-file.ts';

const home = mkdtempSync(join(tmpdir(), 'postbellum-points-'));
afterAll(() => rmSync(home, {recursive: true}));
const about = {seed: '1'};

test('openEvaluations() gives back what was kept, NaN included, and drops a line that was broken off', async () => {
  const path = join(home, 'deep', 'points.jsonl');
  const first = openEvaluations(path, about);
  await first.keep({key: 'a', point: [0.1, 1 / 3], summaries: [Number.NaN, 2]});
  await first.keep({key: 'b', point: [1], summaries: [3]});
  first.close();
  appendFileSync(path, '{"key":"c","poi');
  const again = openEvaluations(path, about);
  expect(again.found).toBe(2);
  expect(again.recall('a')).toEqual({key: 'a', point: [0.1, 1 / 3], summaries: [Number.NaN, 2]});
  expect(again.recall('c')).toBeUndefined();
  await again.keep({key: 'c', point: [5], summaries: [6]});
  again.close();
  expect(readFileSync(path, 'utf8').trimEnd().split('\n')).toHaveLength(4);
});

test('openEvaluations() refuses a file of another calibration', () => {
  const path = join(home, 'other.jsonl');
  writeFileSync(path, '{"seed":"2"}\n');
  expect(() => openEvaluations(path, about)).toThrow(/^other calibration: /);
});

test('calibrate() killed in the middle and gone on from its file gives the same bytes', async () => {
  const options = {
    free: toyFree(2),
    targets: [toyTarget('sum', 1, 0.1), toyTarget('difference', 0.2, 0.1)],
    simulate: toySimulator(([a, b]) => [a + b, a < 0.1 ? Number.NaN : a - b], 0.1),
    seed: 'file',
    points: 40,
    check: 4,
  };
  const path = join(home, 'points.jsonl');
  const memory = openEvaluations(path, about);
  const undisturbed = JSON.stringify(await calibrate({...options, memory}));
  memory.close();
  const lines = readFileSync(path, 'utf8').split('\n');
  writeFileSync(path, `${lines.slice(0, 30).join('\n')}\n${lines[30].slice(0, 25)}`);
  const resumed = openEvaluations(path, about);
  expect(resumed.found).toBe(29);
  expect(JSON.stringify(await calibrate({...options, memory: resumed}))).toBe(undisturbed);
  resumed.close();
  expect(readFileSync(path, 'utf8')).toBe(lines.join('\n'));
});
