import {
  type PredictedPoint,
  parameterSets,
  type RecordComparison,
  recordParts,
  scoreOf,
} from '../../calibrate/record-comparison.ts';
import {quantileSorted} from '../../statistics/quantile-sorted.ts';
import {type Cell, csvLine} from '../../tables/csv.ts';
import {wrap} from '../terminal.ts';
import {textTable} from '../text-table.ts';

/** The record beside histories of both sets of parameters, the part that was fitted and the part that was not. */
export function recordLines(comparison: RecordComparison): readonly string[] {
  const {scenario, until, draws, histories, relapsed, points} = comparison;
  const titles = {seen: `Up to ${until}, seen by the fit:`, unseen: `After ${until}, not seen by the fit:`};
  return [
    '',
    wrap(
      `The record of ${scenario} beside ${histories} histories at ${draws} draws of the posterior, and as many on the same luck with the parameters as shipped:`,
    ),
    ...recordParts.flatMap(part => {
      const rows = partRows(points.filter(point => point.part === part));
      const heads = ['series', 'parameters', 'near', 'covered', 'off', 'spread'];
      return rows.length === 0 ? [] : ['', titles[part], '', ...textTable(heads, rows, {right: [2, 3, 4, 5]})];
    }),
    '',
    wrap(
      'Near: values of the record to which the median history is as close as the record accepts. Covered: values in the range of nine histories in ten, widened by what the record accepts. Off, spread: distance of the median history, and half of that range, in units of what the record accepts; medians over the values. As last seen: the last value up to that day, carried on; what a forecast without a model would say. Decisions, money and shocks from outside are those of history in both parts.',
    ),
    wrap(
      `War returns in ${percent(relapsed.shipped)} of the histories as shipped and in ${percent(relapsed.fitted)} of those fitted, at some time; these widen the range. Series that follow decisions week by week and counts of deaths are left out.`,
    ),
  ];
}

function partRows(points: readonly PredictedPoint[]): readonly (readonly string[])[] {
  const names = [...new Set(points.map(({indicator}) => indicator))];
  const series = names.map(name => ({name, points: points.filter(({indicator}) => indicator === name)}));
  const groups = names.length > 1 ? [...series, {name: 'all', points}] : series;
  return groups.flatMap(group => {
    const rows = parameterSets.map((set, at) => {
      const {points: count, within, covered, off, halfWidth} = scoreOf(group.points, set);
      const name = at === 0 ? group.name : '';
      return [name, set, `${within} of ${count}`, `${covered} of ${count}`, off.toFixed(1), halfWidth.toFixed(1)];
    });
    return [...rows, ...carriedRow(group.points)];
  });
}

/** How the last value seen does for those unseen. */
function carriedRow(points: readonly PredictedPoint[]): readonly (readonly string[])[] {
  const carried = points.flatMap(point => point.carried ?? []);
  if (carried.length === 0) return [];
  const off = carried.map(each => each.off).sort((a, b) => a - b);
  const near = carried.filter(({within}) => within).length;
  return [['', 'as last seen', `${near} of ${carried.length}`, '', quantileSorted(off, 0.5).toFixed(1), '']];
}

const columns = ['median', 'low', 'high', 'within', 'covered', 'off', 'halfWidth'] as const;

/** One line for each value of the record. */
export function recordTable({points}: RecordComparison): string {
  const heads = ['indicator', 'unit', 'on', 'part', 'observed', 'tolerance', 'last_seen'];
  const predicted = parameterSets.flatMap(set => columns.map(column => `${set}_${column}`));
  const lines = points.map(({indicator, unit, on, part, observed, tolerance, carried, predictions}) => {
    const cells: Cell[] = [indicator, unit, on, part, observed, tolerance, carried?.value];
    for (const set of parameterSets) for (const column of columns) cells.push(Number(predictions[set][column]));
    return csvLine(cells);
  });
  return [csvLine([...heads, ...predicted]), ...lines].join('');
}

const percent = (share: number): string => `${Math.round(100 * share)} %`;
