import {expect, test} from 'vitest';
import {patternTable} from '../validate/pattern-table.ts';
import type {PatternFinding} from '../validate/validate.ts';
import {countSentence, validationLines} from './validation-lines.ts';

const entryOf = (id: string) => {
  const entry = patternTable.find(each => each.id === id);
  if (!entry) throw new Error(`no pattern ${id}`);
  return entry;
};

function findingOf(id: string, found: Partial<PatternFinding>): PatternFinding {
  const entry = entryOf(id);
  return {
    id,
    title: entry.title,
    unit: entry.unit,
    verdict: 'holds',
    entry,
    ...(entry.band && {band: entry.band}),
    ...found,
  };
}

const findings: readonly PatternFinding[] = [
  findingOf('V-KM-5', {value: 0.447, interval: {level: 0.95, low: 0.4, high: 0.4949}}),
  findingOf('V-pko-dose', {value: 0.9, interval: {level: 0.95, low: 0.82, high: 0.99}, verdict: 'misses'}),
  findingOf('V-length', {value: 1, verdict: 'reported'}),
  findingOf('C-displaced', {
    scenario: 'cote-divoire',
    value: 812_345,
    interval: {level: 0.95, low: 1_000, high: 1_234_567},
  }),
  findingOf('C-addr', {scenario: 'cote-divoire', value: 2014.5, verdict: 'holds'}),
  findingOf('C-onset', {scenario: 'cote-divoire', verdict: 'not run', missing: 'outside the simulated years'}),
  findingOf('V-ramp', {scenario: 'cote-divoire', value: 72, band: [35, 60], verdict: 'misses'}),
];
const lines = validationLines(findings);
const text = lines.join('\n');

test('validationLines() shows every finding with value, interval, band, verdict and grade, in 80 columns', () => {
  for (const {id} of findings) expect(text).toContain(id);
  expect(text).toMatch(/V-KM-5 +0\.45 \[0\.4, 0\.49\] +0\.39 to 0\.51 +holds +A/);
  expect(text).toMatch(/C-displaced +812,000 \[1,000, 1,230,000\] +700,000 to 1,000,000 +holds/);
  expect(text).toMatch(/C-addr +2014\.5 +2014\.25 to 2014\.75 +holds/);
  for (const line of text.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
});

test('validationLines() sets countries drawn, the record of a country and mechanisms apart', () => {
  expect(lines.filter(line => /^(Countries|The record|Mechanisms)/.test(line))).toEqual([
    'Countries drawn',
    'The record of cote-divoire',
    'Mechanisms, in cote-divoire',
  ]);
});

test('validationLines() explains each miss and what was not run', () => {
  const plain = text.replace(/\n +/g, ' ');
  expect(plain).toContain(`V-pko-dose: ${entryOf('V-pko-dose').ifMissed}`);
  expect(plain).toContain(`V-ramp (cote-divoire): ${entryOf('V-ramp').ifMissed}`);
  expect(plain).toContain('Not run:');
  expect(plain).toContain('C-onset: outside the simulated years');
});

test('validationLines() does not round a miss into its band', () => {
  const missed = validationLines([
    findingOf('C-one-sided', {scenario: 'cote-divoire', value: 0.7951, verdict: 'misses'}),
  ]);
  expect(missed.join('\n')).toMatch(/C-one-sided +0\.795 +0\.8 to 0\.95 +misses/);
});

test('countSentence() counts what holds among what has a band', () => {
  expect(countSentence(findings)).toBe('3 of 5 hold under one parameter set; 1 only reported, 1 not run.');
});
