import {type TrustByMonth, trustFromMonths} from '@postbellum/experiments';
import type {Scenario} from '@postbellum/sim-core';
import {type TrustMatrixCursor, type TrustMatrixOptions, trustMatrix} from '@postbellum/viz';
import {useMemo, useState} from 'preact/hooks';
import {type ShownResult, shownOf} from '../state/lab-state.ts';
import {relationWords} from '../words/relation-words.ts';
import {type WhyWords, whyWords} from '../words/why-words.ts';
import {ChartView} from './chart-view.tsx';
import {cursorAt} from './cursor-month.ts';
import type {DetailTabProps} from './detail-tab.ts';
import {monthlyOf} from './monthly-of.ts';
import {RunOffer} from './run-offer.tsx';
import {localised} from './shown-plans.ts';

/** Trust month by month of a result, factions in the language of the page; none of a stored one. */
function trustOf(result: ShownResult, scenario: Scenario, {factions}: WhyWords): TrustByMonth | undefined {
  const monthly = monthlyOf(result, scenario);
  if (!monthly) return undefined;
  const inWords = (all: TrustByMonth['from']): TrustByMonth['from'] =>
    all.map(({key, title}) => ({key, title: factions[key] ?? title}));
  const found = trustFromMonths(monthly);
  return {...found, from: inWords(found.from), to: inWords(found.to)};
}

/** The cell of a pair, as the chart names it: by row and column. */
const cellOf = ({from, to}: TrustByMonth, at: TrustMatrixCursor): string =>
  `${from.findIndex(({key}) => key === at.from)} ${to.findIndex(({key}) => key === at.to)}`;

/** Who trusts whom under both plans, month by month: one slider moves both. */
export function RelationsTab({state, name, language, view, onMonth, onRun}: DetailTabProps) {
  const words = relationWords[language];
  const {scenario} = state;
  const {results, settings} = shownOf(state);
  const [at, setAt] = useState<TrustMatrixCursor>();
  const matrices = useMemo(
    () =>
      localised({results, settings}, scenario, name, language, result => trustOf(result, scenario, whyWords[language])),
    [results, settings, scenario, name, language],
  );
  const options = useMemo(
    (): TrustMatrixOptions => ({
      theme: 'auto',
      locale: language,
      ...(at && matrices.length > 0 && {cursor: at.month, cell: cellOf(matrices[0], at)}),
    }),
    [language, at, matrices],
  );
  const dates = matrices[0]?.dates ?? [];
  const opening = cursorAt(
    view.month,
    dates.map(date => ({date})),
  );
  const move = (to: TrustMatrixCursor): void => {
    setAt(to);
    onMonth(to);
  };
  return (
    <>
      <p class="soft">{words.about}</p>
      <RunOffer {...{state, language, onRun}} />
      <div class="pair">
        {matrices.map(matrix => (
          <ChartView
            key={matrix.plan.name}
            draw={trustMatrix}
            data={matrix}
            options={options}
            opening={opening}
            onValue={move}
          />
        ))}
      </div>
    </>
  );
}
