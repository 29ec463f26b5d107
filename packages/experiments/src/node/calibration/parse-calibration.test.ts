import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {faultText, liberia} from '@postbellum/scenarios';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {mostFree, usuallyFree} from '../../calibrate/free-parameter.ts';
import {jobOf} from './calibration-job.ts';
import {settingsOf} from './calibration-settings.ts';
import {parseCalibration} from './parse-calibration.ts';

let home = '';
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'postbellum-calibration-'));
});
afterAll(() => rmSync(home, {recursive: true}));

const parsed = (root: unknown) => parseCalibration(JSON.stringify(root), join(home, 'spec.json'));

function faultsOf(root: unknown): readonly string[] {
  const result = parsed(root);
  return 'faults' in result ? result.faults.map(faultText) : [];
}

function settingsIn(text: string, file: string) {
  const result = parseCalibration(text, file);
  if ('faults' in result) throw new Error(result.faults.map(faultText).join('\n'));
  return result.settings;
}

test('parseCalibration(text, file) gives the job that the options give', () => {
  const yaml = ['fit: cases', 'free: [trust.gain, resortToForce.baseline:log]', 'seed: 7 # a number', 'choose: 3'];
  const job = jobOf(settingsIn(yaml.join('\n'), 'spec.yaml'));
  const free = ['trust.gain', 'resortToForce.baseline:log'];
  expect(job).toEqual(jobOf(settingsOf({fit: 'cases', free, seed: '7', choose: 3})));
  expect(job.command).toBe(
    'postbellum calibrate --fit cases --points 300 --waves 3 --runs 24 --people 2000 --seed 7 --free trust.gain --free resortToForce.baseline:log --choose 3',
  );
});

test('parseCalibration(text, file) takes the usual sizes of records and of self-tests', () => {
  const record = {record: 'liberia', until: '2008-12-31'};
  expect(parsed(record)).toEqual({settings: settingsOf(record)});
  expect(parsed(record)).toMatchObject({settings: {points: 120, waves: 3, runs: 6, draws: 20}});
  const test = {fit: 'all', selfTest: 'surrogate'};
  expect(parsed(test)).toMatchObject({settings: {points: 300, waves: 1, runs: 24, sets: 20}});
});

test('parseCalibration(text, file) finds a scenario beside the spec, and its command needs the spec no more', () => {
  for (const name of ['mine.json', 'liberia']) {
    writeFileSync(join(home, name), JSON.stringify({...liberia, title: 'Mine'}));
    const settings = settingsIn(`record: ./${name}\nuntil: 2008-12-31\n`, join(home, 'spec.yaml'));
    const {observed, command} = jobOf(settings);
    expect(observed?.scenario.title).toBe('Mine');
    expect(command).toContain(`--record ${join(home, name)} --until 2008-12-31`);
  }
  expect(settingsIn('record: liberia\nuntil: 2008-12-31\n', join(home, 'spec.yaml')).record).toBe('liberia');
});

test.each<[string, object, readonly string[]]>([
  ['no target', {}, ['missing target (exactly one of fit, record)']],
  [
    'two targets',
    {fit: 'all', record: 'liberia', until: '2008-12-31'},
    ['ambiguous target (exactly one of fit, record)'],
  ],
  [
    'fit',
    {fit: 'case'},
    ['fit: unknown fit "case" (did you mean cases? allowed: cross-national, liberia-to-2008, cases, all)'],
  ],
  [
    'field',
    {fit: 'all', wave: 2},
    [expect.stringContaining('wave: unknown field "wave" (did you mean waves? allowed: fit, record, until')],
  ],
  ['place', {fit: 'all', out: 'results'}, [expect.stringContaining('out: unknown field "out" (allowed: fit, record')]],
  [
    'types',
    {fit: 'all', points: '30', free: 'trust.gain', waves: 1.5, seed: true},
    [
      'free: invalid value "trust.gain" (a list)',
      'points: invalid value "30" (a number)',
      'waves: invalid value 1.5 (a whole number)',
      'seed: invalid value true (a text)',
    ],
  ],
  [
    'sizes',
    {fit: 'all', points: 19, waves: 0, runs: 3, people: 1_999, choose: 2_000_000},
    [
      'points: invalid number 19 (at least 20)',
      'waves: invalid number 0 (at least 1)',
      'runs: invalid number 3 (at least 4)',
      'people: invalid number 1999 (at least 2000)',
      'choose: invalid number 2000000 (at most 1000000)',
    ],
  ],
  ['waves', {fit: 'all', points: 20, waves: 12}, ['waves: invalid waves 12 (with 20 points at most 11)']],
  [
    'parameters',
    {fit: 'all', free: ['trust.gian', 'trust', 'trust.gain.more', 7]},
    [
      'free.3: invalid value 7 (a text)',
      'free.0: unknown parameter "trust.gian" (did you mean trust.gain? describe --parameters lists them as mechanism.parameter)',
      'free.1: unknown parameter "trust" (describe --parameters lists them as mechanism.parameter)',
      'free.2: unknown parameter "trust.gain.more" (describe --parameters lists them as mechanism.parameter)',
    ],
  ],
  [
    'scales',
    {fit: 'all', free: ['trust.gain:sqrt', 'resortToForce.grievance:log']},
    [
      'free.0: unknown scale sqrt (linear, log)',
      'free.1: invalid scale log of resortToForce.grievance (its range begins at 0)',
    ],
  ],
  [
    'repeated parameter',
    {fit: 'all', free: ['resortToForce.baseline', 'resortToForce.baseline:log']},
    ['free.1: repeated parameter "resortToForce.baseline" (each once)'],
  ],
  ['no parameters', {fit: 'all', free: []}, ['free: empty list (at least 1 item)']],
  [
    'too many parameters',
    {fit: 'all', free: [...usuallyFree, 'trust.gian']},
    [
      'free: too many parameters 11 (at most 10)',
      expect.stringContaining(`free.${mostFree}: unknown parameter "trust.gian"`),
    ],
  ],
  ['until', {record: 'liberia'}, ['until: missing value (the last day of the record that is fitted)']],
  [
    'until and draws without record',
    {fit: 'all', until: '2008-12-31', draws: 3},
    ['until: unused field until (only beside record)', 'draws: unused field draws (only beside record)'],
  ],
  ['no date', {record: 'liberia', until: '2008-02-30'}, ['until: invalid date "2008-02-30" (a day as YYYY-MM-DD)']],
  [
    'late date',
    {record: 'liberia', until: '2031-01-01'},
    ['until: invalid date 2031-01-01 (the scenario ends on 2018-03-30)'],
  ],
  [
    'early date',
    {record: 'liberia', until: '2003-01-01'},
    ['until: missing record liberia until 2003-01-01 (it has no series to fit)'],
  ],
  [
    'scenario',
    {record: 'atlantis', until: '2008-12-31'},
    ['record: unknown scenario "atlantis" (liberia, cote-divoire, tessera, or a JSON file)'],
  ],
  [
    'missing file',
    {record: './none.json', until: '2008-12-31'},
    ['record: unreadable file "./none.json" (it does not exist)'],
  ],
  [
    'people',
    {record: 'liberia', until: '2008-12-31', people: 100_000_000},
    [expect.stringMatching(/^people: invalid number 100000000 \(at most \d+, one agent per person\)$/)],
  ],
  [
    'self-test of a record',
    {record: 'liberia', until: '2008-12-31', selfTest: 'full'},
    ['selfTest: unused field selfTest (not beside record)'],
  ],
  ['sets', {fit: 'all', sets: 3}, ['sets: unused field sets (only beside selfTest)']],
  [
    'choice of a self-test',
    {fit: 'all', selfTest: 'full', choose: 3},
    ['choose: unused field choose (not beside selfTest)'],
  ],
  [
    'parameter of the reduced model',
    {fit: 'all', selfTest: 'surrogate', free: ['trust.gain']},
    [expect.stringMatching(/^free.0: unsupported parameter trust.gain \(known are resortToForce.baseline, /)],
  ],
])('parseCalibration(text, file) names faults of %s', (_, root, faults) => {
  expect(faultsOf(root)).toEqual(faults);
});

test('parseCalibration(text, file) names all faults at once, those of a scenario by their file', () => {
  writeFileSync(join(home, 'bad.json'), JSON.stringify({...liberia, title: 7}));
  const root = {record: 'bad.json', draws: 0, free: ['trust.gian'], choice: 1, points: 20, waves: 30};
  expect(faultsOf(root)).toEqual([
    'draws: invalid number 0 (at least 1)',
    expect.stringContaining('choice: unknown field "choice" (did you mean choose?'),
    'until: missing value (the last day of the record that is fitted)',
    expect.stringContaining('free.0: unknown parameter "trust.gian" (did you mean trust.gain?'),
    'waves: invalid waves 30 (with 20 points at most 11)',
    'record: bad.json: title: invalid value 7 (a text)',
  ]);
});

test('parseCalibration(text, file) names the place where a text stops being YAML', () => {
  const result = parseCalibration('fit: all\nfit: cases\n', 'a.yaml');
  expect('faults' in result && result.faults.map(faultText)).toEqual([
    'invalid YAML at line 2, column 1 (map keys must be unique)',
  ]);
  expect(faultsOf([])).toEqual(['invalid value a list (a record)']);
});

test('parseCalibration(text, file) finds no fault in the example that is shipped', () => {
  const file = fileURLToPath(new URL('../../../../../examples/liberia-record.yaml', import.meta.url));
  expect(jobOf(settingsIn(readFileSync(file, 'utf8'), file)).parameters).toHaveLength(3);
});
