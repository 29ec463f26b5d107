import {ruleText} from '@postbellum/sim-core';
import type {Outlook, OutlookHorizon} from '../outlook.ts';
import {countOf, per100, rangePer100} from '../words/numbers.ts';
import {wrap} from './terminal.ts';
import {textTable} from './text-table.ts';

/** What may come of the peace, horizon by horizon, in plain lines. */
export function outlookLines({scenario, plan, at, histories, futures, horizons, rule}: Outlook): readonly string[] {
  const {settling, 'at-risk': quiet, unsettled, resumed} = histories;
  const all = settling + quiet + unsettled + resumed;
  const peaces = settling + quiet;
  const found = wrap(
    `At peace then: ${peaces} of ${all} histories, of which ${settling} had not been quiet for long enough yet. In ${resumed} armed conflict had resumed, in ${unsettled} the peace had never settled.`,
  );
  const head = wrap(`${scenario.title}, ${plan.name}, from ${at}`);
  const relapse = wrap(`Relapse: ${ruleText(rule)}.`);
  if (horizons.length === 0) return [head, found, 'No history has a future to look at.', relapse];
  return [
    head,
    found,
    ...textTable(['within', 'relapse', 'never settled', 'before', 'chance'], horizons.map(horizonRow), {
      right: [2, 3, 4],
    }),
    wrap(
      `Of 100 futures, ${futures} of each history, with the 90 % interval that the number of histories and futures leaves. Never settled: fighting came back before the peace had been quiet for long enough.`,
    ),
    wrap(
      'Before and chance: the parts of the variance due to what a history had lived through by then, and to luck after.',
    ),
    relapse,
  ];
}

function horizonRow({withinYears, share, interval, neverSettledFirst, variance}: OutlookHorizon): readonly string[] {
  const range = interval ? ` (${rangePer100(interval)})` : '';
  return [countOf(withinYears, 'year'), `${per100(share)}${range}`, per100(neverSettledFirst), ...parts(variance)];
}

/** Parts of the variance in percent; none where all futures are alike. */
function parts(variance: OutlookHorizon['variance']): readonly [string, string] {
  if (!variance) return ['', ''];
  const {histories, futures} = variance;
  const whole = histories + futures;
  if (whole === 0) return ['-', '-'];
  const percent = (part: number): string => `${Math.round((100 * part) / whole)} %`;
  return [percent(histories), percent(futures)];
}
