import {mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {smallSweep} from '../../sweep/sweep.fixture.ts';
import {standardFolder} from '../spec/standard-folder.ts';
import {loadSweep} from './load-sweep.ts';
import {openSweepFolder, readSweepFolder, recordedSweep} from './sweep-folder.ts';
import {freshFolder} from './swept.fixture.ts';

test('readSweepFolder(path) gives the sweep that was opened there', () => {
  const sweep = smallSweep({design: {kind: 'latin-hypercube', points: 4}});
  const {path, identity} = freshFolder(sweep);
  expect(readdirSync(path).sort()).toEqual(['parts', 'sweep.json']);
  expect(readSweepFolder(path)).toEqual({path, sweep, identity});
  expect(openSweepFolder(path, sweep).identity).toBe(identity);
  expect([loadSweep(path), standardFolder(path)]).toEqual([sweep, path]);
});

test('openSweepFolder(path, sweep) names what differs from the sweep that is there', () => {
  const {path} = freshFolder();
  expect(() => openSweepFolder(path, smallSweep({runs: 4, seed: 'x'}))).toThrow(
    `other sweep: ${path} (it differs in seed, runs; take another folder)`,
  );
});

test('openSweepFolder(path, sweep) refuses folders of anything else and places where none can be made', () => {
  const home = mkdtempSync(join(tmpdir(), 'postbellum-sweep-'));
  writeFileSync(join(home, 'thesis.docx'), '');
  expect(() => openSweepFolder(home, smallSweep())).toThrow('occupied folder');
  expect(() => openSweepFolder(join(home, 'thesis.docx'), smallSweep())).toThrow('occupied path');
  expect(() => openSweepFolder('/proc/sweep', smallSweep())).toThrow('unwritable folder: /proc/sweep');
  mkdirSync(join(home, 'killed', 'parts'), {recursive: true});
  expect(openSweepFolder(join(home, 'killed'), smallSweep()).path).toBe(join(home, 'killed'));
});

test('readSweepFolder(path) refuses a record that is missing, changed or of another engine', () => {
  const {path} = freshFolder();
  const record = join(path, 'sweep.json');
  const text = readFileSync(record, 'utf8');
  expect(() => readSweepFolder(join(path, 'parts'))).toThrow('missing file');
  writeFileSync(record, text.replace('"people": 2000', '"people": 3000'));
  expect(() => readSweepFolder(path)).toThrow('its record was changed');
  writeFileSync(record, text.replace(/"engine": ".*?"/, '"engine": "0.0.1"'));
  expect(() => readSweepFolder(path)).toThrow(/other engine: .* \(made by 0.0.1; this is /);
  expect(recordedSweep(path)).toEqual(smallSweep());
  writeFileSync(record, JSON.stringify({...JSON.parse(text), settings: {}}));
  expect(() => readSweepFolder(path)).toThrow('invalid file');
  writeFileSync(record, text.slice(0, 100));
  expect(() => readSweepFolder(path)).toThrow('invalid file');
});
