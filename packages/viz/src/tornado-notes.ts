import {countOf, withCommas} from './numbers.ts';
import {planWords} from './sentences.ts';
import type {TornadoData} from './tornado-data.ts';
import type {TornadoMethod} from './tornado-methods.ts';
import {isMissing} from './tornado-order.ts';
import type {Subject} from './tornado-words.ts';

/** How to read each kind of mark. */
const readings: Readonly<Record<TornadoMethod, string>> = {
  'one-at-a-time':
    'Each factor has two bars from the line of everything as it is: above at the low end of its range, below at the high end. ' +
    'The number after “at” is what the factor was given, the one after the colon what that changes. It says nothing of factors together.',
  morris:
    'mu* is the mean size of what moving the factor through its whole range changes, by which factors are ordered; sigma is large ' +
    'where the effect bends or depends on other factors. “Raises” and “lowers” where mu, the mean with its sign, leaves 0 out. ' +
    'Luck adds to both (Morris 1991; Campolongo et al. 2007).',
  sobol:
    'Total is the share of the variance that would go with the factor, alone and together with others; first is what it makes alone. ' +
    'Luck adds to the total (Saltelli et al. 2010).',
  prcc:
    'From −1 to 1: how far factor and output rise together, or one falls while the other rises, by their ranks and with the others ' +
    'taken out (Marino et al. 2008).',
};

/** What the intervals hold, by the units that were drawn again or compared. */
const chances: Readonly<Record<TornadoMethod, string>> = {
  'one-at-a-time':
    'from pairs of histories on shared luck, show chance from the number of runs alone and narrow with more runs',
  morris: 'by bootstrap over trajectories, show chance alone, and are too narrow with fewer than about 20 trajectories',
  sobol: 'by bootstrap over base points, show chance alone and narrow with more points',
  prcc: 'by Fisher’s z, show chance alone and narrow with more points',
};

const hollow = 'have an interval that holds 0, or none: chance alone may have made them.';

/** What intervals tell of an effect. */
const tellings: Readonly<Record<TornadoMethod, string>> = {
  'one-at-a-time': `Hollow marks ${hollow}`,
  morris: 'Since luck adds to mu* and sigma, an interval above 0 proves no effect.',
  sobol: `Hollow squares ${hollow} Since luck adds to the total, its interval above 0 proves no effect.`,
  prcc: `Hollow marks ${hollow}`,
};

/** What a reader must know to read the marks, in paragraphs below the chart. */
export function tornadoNotes({data}: Subject, left: number): readonly string[] {
  return [
    ...(left > 0 ? [`Not drawn: ${countOf(left, 'factor')} further down the order; the table has all.`] : []),
    readings[data.method],
    ...(data.rows.every(isMissing) ? [] : [intervalWords(data)]),
  ];
}

/** Level of the intervals; undefined where there are none. */
export function levelOf({rows}: Pick<TornadoData, 'rows'>): number | undefined {
  const [first] = rows.flatMap(({statistics}) => statistics.flatMap(each => ('value' in each && each.interval) || []));
  return first?.level;
}

function intervalWords(data: TornadoData): string {
  const level = levelOf(data);
  if (level === undefined)
    return 'There are too few histories for intervals: chance alone may have made any of the numbers.';
  return (
    `Whiskers are ${Math.round(level * 100)} % intervals; they come ${chances[data.method]}. ${tellings[data.method]} ` +
    'What settings that nobody knows well can do is not in the whiskers: the factors themselves show it, over their ranges.'
  );
}

/** Where the numbers come from, in the line that goes with every copy of the chart. */
export function tornadoProvenance({data}: Subject): string {
  const {scenario, plan, points, rows, runs, people, seed, engine} = data;
  const design = `${withCommas(points)} ${points === 1 ? 'point' : 'points'} of ${withCommas(rows.length)} ${rows.length === 1 ? 'factor' : 'factors'}`;
  const each = `${withCommas(runs)} ${runs === 1 ? 'run' : 'runs'} at each`;
  return `Exploratory and simulated, not a forecast. Scenario ${scenario.name}; plan ${planWords({plan})}; ${design}; ${each}; ${withCommas(people)} agents; ${data.start} to ${data.end}; seed ${seed}; engine ${engine}.`;
}
