import type {Contributions, Estimate, Reason} from '@postbellum/sim-core';
import {plusMinus, signed} from '../words/numbers.ts';
import {wrap} from './terminal.ts';
import {textTable} from './text-table.ts';

type Faction = Contributions['factions'][number];

/** What a log hazard is the sum of, in plain lines: a table per faction, the largest contribution first. */
export function explanationLines(contributions: Contributions): readonly string[] {
  const {plan, against, factions} = contributions;
  const what = against
    ? `What makes the log hazard of resorting to force higher (+) or lower (-) under ${plan.name} than under ${against.name}`
    : `What raises (+) and lowers (-) the log hazard of resorting to force under ${plan.name}`;
  return [wrap(`${what}:`, 0), ...factions.flatMap(faction => factionLines(faction, contributions))];
}

function factionLines({name, title, weeks: [first]}: Faction, {reasons, against}: Contributions): readonly string[] {
  const {contributions, logHazard, hazard} = first;
  const parts = reasons
    .map((reason, index) => ({...reason, estimate: contributions[index]}))
    .sort((a, b) => Math.abs(b.estimate.mean) - Math.abs(a.estimate.mean));
  const still = parts.filter(({estimate}) => isNothing(estimate));
  const rows = parts
    .filter(part => !still.includes(part))
    .map(({title: reason, mechanism, estimate}) => [reason, mechanism, ...cells(estimate)]);
  return [
    '',
    title === name ? name : `${title} (${name})`,
    '',
    ...textTable(['reason', 'mechanism', 'mean', '90 %'], [...rows, ['sum', '', ...cells(logHazard)]], {right: [2]}),
    '',
    ...(against ? [differenceLine(logHazard, hazard)] : [hazardLine(logHazard, hazard)]),
    byMechanismLine(parts),
    ...(still.length > 0
      ? [
          wrap(
            `${against ? 'The same under both' : 'Nothing from'}: ${still.map(({title: reason}) => reason).join('; ')}.`,
          ),
        ]
      : []),
  ];
}

const isNothing = ({mean, sd = 0}: Estimate): boolean => mean === 0 && sd === 0;

const cells = ({mean, interval}: Estimate): readonly [string, string] => [signed(mean, 2), plusMinus(interval, 2)];

function hazardLine(logHazard: Estimate, hazard: Estimate): string {
  const {mean, interval} = logHazard;
  const range = interval ? ` (${perYear(Math.exp(interval.low))} to ${perYear(Math.exp(interval.high))})` : '';
  return wrap(
    `Hazard that the sum means: ${perYear(Math.exp(mean))} a year${range}; mean of the runs’ hazards: ${perYear(hazard.mean)} a year.`,
  );
}

function differenceLine(logHazard: Estimate, hazard: Estimate): string {
  const {mean, interval} = logHazard;
  const range = interval ? ` (${times(interval.low)} to ${times(interval.high)})` : '';
  return wrap(
    `The hazard is ${times(mean)} times as high${range}; mean difference of the runs’ hazards: ${signed(hazard.mean, 4)} a year.`,
  );
}

const perYear = (hazard: number): string => hazard.toPrecision(2);
const times = (logRatio: number): string => Math.exp(logRatio).toFixed(2);

/** One coefficient alone is poorly known where others can stand in for it; what a mechanism adds up to is better known. */
function byMechanismLine(parts: readonly (Reason & {readonly estimate: Estimate})[]): string {
  const totals = new Map<string, number>();
  for (const {mechanism, estimate} of parts) totals.set(mechanism, (totals.get(mechanism) ?? 0) + estimate.mean);
  const words = Array.from(totals)
    .filter(([, value]) => value !== 0)
    .sort(([, a], [, b]) => Math.abs(b) - Math.abs(a))
    .map(([mechanism, value]) => `${mechanism} ${signed(value, 2)}`);
  return wrap(`By mechanism: ${words.join(', ') || 'nothing'}.`);
}
