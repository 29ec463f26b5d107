import type {LeverEffect} from '../lever-effects.ts';
import {countOf, plusMinus, signed} from '../words/numbers.ts';
import {communalLine} from './communal-line.ts';
import {wrap} from './terminal.ts';
import {textTable} from './text-table.ts';

/** Levers whose levels are named in full. */
const few = 8;

/** What each lever does from its low to its high level, in plain lines. */
export function leverLines(effects: readonly LeverEffect[]): readonly string[] {
  const heads = ['lever', 'relapse, points', 'log hazard', 'evidence', 'verdict'];
  return ['', ...textTable(heads, effects.map(row)), '', ...notes(effects).map(note => wrap(note))];
}

function row({lever, relapse, logHazard, expected, grade, verdict}: LeverEffect): readonly string[] {
  const points = relapse
    ? `${signed(relapse.points, 0)} (${signed(relapse.interval.low, 0)} to ${signed(relapse.interval.high, 0)})`
    : '';
  const hazard = logHazard ? `${signed(logHazard.mean, 3)} ${plusMinus(logHazard.interval, 3)}` : '';
  return [lever, points, hazard, evidenceText(expected, grade), verdict];
}

function evidenceText(expected: LeverEffect['expected'], grade: LeverEffect['grade']): string {
  if (expected === 'unknown') return 'none';
  return `${expected} ${grade === 'none' ? '-' : grade}`;
}

function notes(effects: readonly LeverEffect[]): readonly string[] {
  const levels =
    effects.length <= few
      ? `Levels: ${effects.map(({lever, low, high}) => `${lever} ${low} to ${high}`).join(', ')}.`
      : 'Levels compared: postbellum describe lists them, and the table has them.';
  const relapse = effects.find(effect => effect.relapse)?.relapse;
  const pairs = relapse ? `, ${relapse.pairs} pairs, within ${countOf(relapse.withinYears, 'year')}` : '';
  const told = effects.filter(({verdict}) => verdict === 'as expected').length;
  const against = effects.filter(({verdict}) => verdict === 'against').length;
  const expecting = effects.filter(
    ({expected, verdict}) => expected !== 'mixed' && expected !== 'unknown' && verdict !== 'no contrast',
  ).length;
  return [
    `High level less low level on shared luck${pairs}, with 90 % intervals from the number of pairs alone. Log hazard: of resorting to force, mean of factions and weeks.`,
    'Evidence: what more of it is expected to do to relapse, and the grade of that evidence (A several designs agree, B one good design, C contested, - no effect size).',
    'Verdict: by relapse where its interval leaves 0 out, else by the log hazard. Negligible: the hazard changes by less than 1 %. Unclear: not told apart from 0. No contrast: both levels decide the same here.',
    `${told} as expected and ${against} against, of ${expecting} levers with an expected sign.`,
    communalLine(effects.map(({lever: name, communalDeaths: deaths}) => ({name, deaths}))),
    levels,
  ];
}
