import type {NeedMet, ReliefCoverage, ShareOfHistories} from '@postbellum/sim-core';
import type {CoverageOptions} from './coverage-options.ts';
import type {CoverageWords} from './coverage-words.ts';
import {plain} from './plain.ts';

/** What of the data the chart shows: all sectors or one, and what its areas stand for. */
export interface CoverageView {
  readonly words: CoverageWords;
  readonly by: 'sector' | 'agency' | 'one';
  /** Index of the one sector shown; absent for all. */
  readonly sector?: number;
  /** What is needed, after `need for`. */
  readonly wanted: string;
  /** Areas of what met needs, from the line of zero upwards. */
  readonly parts: readonly {readonly key: string; readonly title: string; readonly letter: string}[];
}

/** The view that options ask for, of data that have it. */
export function viewOf(
  {sectors, agencies}: ReliefCoverage,
  {by = 'sector', sector: name}: CoverageOptions,
  words: CoverageWords,
): CoverageView {
  const named = sectors.map(sector => ({...sector, title: plain(words.sector(sector.name, sector.title))}));
  const at = sectors.findIndex(sector => sector.name === name);
  const letter = (index: number): string => String.fromCharCode('a'.charCodeAt(0) + (index % 26));
  const shown = at >= 0 ? [named[at]] : by === 'agency' ? agencies : named;
  return {
    words,
    by: at >= 0 ? 'one' : by,
    ...(at >= 0 && {sector: at}),
    wanted: plain(words.wanted(at >= 0 ? sectors[at] : undefined)),
    parts: shown.map(({name, title}, index) => ({
      key: name,
      title: plain(title),
      letter: shown.length > 1 ? letter(index) : '',
    })),
  };
}

type Month = ReliefCoverage['months'][number];

/** Need and what met it in a month. */
export const needMetIn = ({all, sectors}: Month, {sector}: CoverageView): NeedMet =>
  sector === undefined ? all : sectors[sector];

/** The share of need met in a month; undefined of none. */
export function shareMetIn(month: Month, view: CoverageView): number | undefined {
  const {need, met} = needMetIn(month, view);
  return need > 0 ? Math.min(1, met / need) : undefined;
}

/** What met needs in a month, part by part. */
export function partsIn(month: Month, {by, sector}: CoverageView): readonly number[] {
  if (sector !== undefined) return [month.sectors[sector].met];
  if (by === 'agency') return month.agencies.map(({spent, duplicated}) => Math.max(0, spent - duplicated));
  return month.sectors.map(({met}) => met);
}

/** What met no need in a month: none of one sector, since it is kept for all together. */
export const duplicatedIn = ({duplicated}: Month, {sector}: CoverageView): number =>
  sector === undefined ? duplicated : 0;

/** What is shown as spent in a month. */
export const spentIn = ({spent, sectors}: Month, {sector}: CoverageView): number =>
  sector === undefined ? spent : sectors[sector].met;

/** Share of need met over the years of the result. */
export const metWithin = ({headline}: ReliefCoverage, {sector}: CoverageView): ShareOfHistories =>
  sector === undefined ? headline.met : headline.sectors[sector];
