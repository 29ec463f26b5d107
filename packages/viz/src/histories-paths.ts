import type {History} from '@postbellum/sim-core';
import {utc} from './dates.ts';
import {round} from './join.ts';

/** Marks of all rows of a panel, each kind as one path: hundreds of rows cost as many elements as one. */
export interface HistoriesPaths {
  readonly peace: string;
  readonly unsettled: string;
  readonly resumed: string;
  readonly after: string;
  readonly stopped: string;
}

/** Height of a row, of the bar in it, and of its place from the top. */
export interface RowShape {
  readonly step: number;
  readonly bar: number;
}

/** Bars while at peace, outlines while not settled, a tick where conflict resumes and a thin line afterwards. */
export function historiesPaths(
  rows: readonly History[],
  x: (date: Date) => number,
  {start, end}: {readonly start: string; readonly end: string},
  {step, bar}: RowShape,
): HistoriesPaths {
  const paths = {peace: '', unsettled: '', resumed: '', after: '', stopped: ''};
  for (const [index, history] of rows.entries()) {
    const top = index * step + (step - bar) / 2;
    const box = (from: string, to: string): string => {
      const [left, right] = [round(x(utc(from))), round(x(utc(to)))];
      return right > left ? `M${left},${round(top)}H${right}v${round(bar)}H${left}z` : '';
    };
    const {unsettled, settled, resumed} = history;
    const stop = resumed ?? history.end;
    if (unsettled === undefined) paths.peace += box(start, stop);
    else {
      paths.peace += box(start, unsettled);
      paths.unsettled += box(unsettled, settled ?? stop);
      if (settled !== undefined) paths.peace += box(settled, stop);
    }
    const last = round(x(utc(history.end)));
    if (resumed !== undefined) {
      const at = round(x(utc(resumed)));
      paths.resumed += `M${at},${round(index * step)}v${round(step)}`;
      if (last > at) paths.after += `M${at},${round(top + bar / 2)}H${last}`;
    }
    if (history.end < end) paths.stopped += `M${last},${round(index * step)}v${round(step)}`;
  }
  return paths;
}
