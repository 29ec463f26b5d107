import type {PatternFinding} from '../validate/validate.ts';
import {verdictOn} from '../validate/verdict.ts';
import {wrap} from './terminal.ts';
import {textTable} from './text-table.ts';

/** Units that need no word beside a number. */
const plainUnits: readonly string[] = [
  '1',
  'share',
  'ratio',
  'correlation',
  'share of points',
  'points as share',
  'none',
];

const columnHeads = ['pattern', 'value [95 %]', 'band', 'verdict', 'grade'];

/** What the patterns of one table are about. */
function headOf({entry, scenario}: PatternFinding): string {
  if (entry.scope === 'cross-national') return 'Countries drawn';
  return entry.scope === 'mechanism' ? `Mechanisms, in ${scenario}` : `The record of ${scenario}`;
}

/** Every pattern with its value, band, verdict and grade; how many hold; and what is to be said of each miss. */
export function validationLines(findings: readonly PatternFinding[]): readonly string[] {
  const heads = [...new Set(findings.map(headOf))];
  return [
    ...heads.flatMap(head => [head, ...tableOf(findings.filter(each => headOf(each) === head)), '']),
    wrap(countSentence(findings)),
    ...notes(findings, 'misses', 'Misses:', ({entry}) => entry.ifMissed),
    ...notes(findings, 'not run', 'Not run:', ({missing}) => missing),
  ];
}

/** A line of numbers for each pattern, and under it what was measured. */
function tableOf(findings: readonly PatternFinding[]): readonly string[] {
  const [heads, ...rows] = textTable(columnHeads, findings.map(row));
  return [heads, ...rows.flatMap((line, index) => [line, wrap(`    ${textOf(findings[index])}`, 4)])];
}

function textOf({title, unit}: PatternFinding): string {
  return plainUnits.includes(unit) ? title : `${title}, ${unit}`;
}

/** How many of the patterns with a band hold under the parameters used. */
export function countSentence(findings: readonly PatternFinding[]): string {
  const count = (verdict: PatternFinding['verdict']): number =>
    findings.filter(each => each.verdict === verdict).length;
  const [hold, miss] = [count('holds'), count('misses')];
  return `${hold} of ${hold + miss} hold under one parameter set; ${count('reported')} only reported, ${count('not run')} not run.`;
}

function row({id, unit, value, interval, band, verdict, entry}: PatternFinding): readonly string[] {
  const isYear = unit === 'year';
  const low = interval && number(interval.low, isYear);
  const high = interval && number(interval.high, isYear);
  return [
    id,
    value === undefined ? '-' : `${valueText(value, band, isYear)}${interval ? ` [${low}, ${high}]` : ''}`,
    band ? bandText(band, isYear) : '',
    verdict,
    entry.grade === 'none' ? '-' : entry.grade,
  ];
}

/** Three digits where two would round a miss into its band. */
function valueText(value: number, band: PatternFinding['band'], isYear: boolean): string {
  const text = number(value, isYear);
  const same = verdictOn(Number(text.replaceAll(',', '')), band) === verdictOn(value, band);
  return same ? text : String(Number(value.toPrecision(3)));
}

function bandText([low, high]: NonNullable<PatternFinding['band']>, isYear: boolean): string {
  if (high === null) return `>= ${number(low ?? Number.NaN, isYear)}`;
  if (low === null) return `<= ${number(high, isYear)}`;
  return `${number(low, isYear)} to ${number(high, isYear)}`;
}

/** Three digits from ten on, thousands set apart; below two decimals, or two digits of what is small. */
function number(value: number, isYear: boolean): string {
  const size = Math.abs(value);
  if (isYear || (size >= 0.095 && size < 10)) return String(Number(value.toFixed(2)));
  const rounded = Number(value.toPrecision(size < 10 ? 2 : 3));
  return Math.abs(rounded) >= 1_000 ? rounded.toLocaleString('en') : String(rounded);
}

/** A list of the findings of one verdict, each with what is to be said of it; equal ones together. */
function notes(
  findings: readonly PatternFinding[],
  verdict: PatternFinding['verdict'],
  head: string,
  text: (finding: PatternFinding) => string | undefined,
): readonly string[] {
  const said = new Map<string, string[]>();
  for (const finding of findings.filter(each => each.verdict === verdict)) {
    const about = finding.scenario !== undefined && finding.entry.scope === 'mechanism' ? ` (${finding.scenario})` : '';
    const words = text(finding) ?? 'no explanation is written yet';
    const names = said.get(words) ?? [];
    const name = `${finding.id}${about}`;
    if (!names.includes(name)) names.push(name);
    said.set(words, names);
  }
  if (said.size === 0) return [];
  return ['', head, ...[...said].map(([words, names]) => wrap(`  ${names.join(', ')}: ${words}`, 4))];
}
