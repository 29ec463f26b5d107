import type {Ablation} from '../ablation.ts';
import {countOf, plusMinus, signed} from '../words/numbers.ts';
import {communalLine} from './communal-line.ts';
import {wrap} from './terminal.ts';
import {textTable} from './text-table.ts';

/** What leaving out each mechanism does, in plain lines: a table per plan, mechanisms in the order of the week. */
export function ablationLines(ablations: readonly Ablation[]): readonly string[] {
  const plans = [...new Set(ablations.map(({plan}) => plan.name))];
  return [
    ...plans.flatMap(name => planLines(ablations.filter(({plan}) => plan.name === name))),
    '',
    ...notes(ablations).map(note => wrap(note)),
  ];
}

function planLines(ablations: readonly Ablation[]): readonly string[] {
  const [{plan, relapse}] = ablations;
  const {both, onlyA, pairs, withinYears} = relapse;
  const rows = ablations.map(({mechanism, bookkeeping, relapse: {points, interval}, logHazard, reach}) => [
    bookkeeping ? `${mechanism} *` : mechanism,
    `${signed(points, 0)} (${signed(interval.low, 0)} to ${signed(interval.high, 0)})`,
    logHazard ? `${signed(logHazard.mean, 3)} ${plusMinus(logHazard.interval, 3)}` : 'none',
    reach,
  ]);
  return [
    '',
    wrap(
      `${plan.title} (${plan.name}). With all mechanisms conflict resumed in ${both + onlyA} of ${pairs} histories within ${countOf(withinYears, 'year')}. Without one of them:`,
      0,
    ),
    '',
    ...textTable(['left out', 'relapse, points', 'log hazard', 'reaches'], rows),
    '',
    wrap(communalLine(ablations.map(({mechanism: name, communalDeaths: deaths}) => ({name, deaths})))),
  ];
}

function notes(ablations: readonly Ablation[]): readonly string[] {
  const inert = [...new Set(ablations.map(({mechanism}) => mechanism))].filter(name =>
    ablations.every(({mechanism, reach}) => mechanism !== name || reach === 'nothing'),
  );
  return [
    'The model without the mechanism less the whole model, on shared luck, with 90 % intervals from the number of pairs alone. Log hazard: of resorting to force, mean of factions and weeks.',
    'Reaches: risk if log hazards or deaths by organised groups change in some run; else communal if deaths in communal violence do, state if anything does, nothing if every run stays the same.',
    ...(ablations.some(({bookkeeping}) => bookkeeping)
      ? ['* keeps books for the others: without it the model means nothing.']
      : []),
    ...(inert.length > 0 ? [`Inert under every plan tried: ${inert.join(', ')}.`] : []),
  ];
}
