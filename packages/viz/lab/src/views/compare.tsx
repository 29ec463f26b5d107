import type {ComponentChild} from 'preact';
import type {LanguageName, View} from '../address/address.ts';
import {isStale, type LabAction, type LabState, shownLetters, shownOf} from '../state/lab-state.ts';
import {hasTwoPlans} from '../state/settings.ts';
import type {CaseName} from '../words/case-words.ts';
import {compareWords} from '../words/compare-words.ts';
import {ComparedPlans, type LinkTo} from './compared-plans.tsx';
import {LadderChoice} from './ladder-choice.tsx';
import {differenceChart, historiesChart} from './later-charts.ts';
import {Outcomes} from './outcomes.tsx';
import {DifferenceSentence, PairsChart, type PlanPair} from './pair-difference.tsx';
import {LadderChart} from './risk-ladder.tsx';
import {TableTab} from './table-tab.tsx';
import {WhatDiffers} from './what-differs.tsx';

interface CompareProps {
  readonly state: LabState;
  readonly dispatch: (action: LabAction) => void;
  readonly name: CaseName;
  readonly language: LanguageName;
  readonly linkTo: LinkTo;
  /** The bar that runs the plans. */
  readonly bar: ComponentChild;
  readonly view: View;
  readonly setView: (view: View) => void;
  readonly onMonth: (at: {readonly date: string}) => void;
  readonly narrow: boolean;
}

/** Each plan is compared with A, and C with B. */
const pairs: readonly PlanPair[] = [
  ['a', 'b'],
  ['a', 'c'],
  ['b', 'c'],
];

/** Up to three plans of a country side by side: what they are, what came of each, and what differs. */
export function Compare(props: CompareProps) {
  const {state, dispatch, name, language, linkTo, bar, view, setView, onMonth, narrow} = props;
  const words = compareWords[language];
  const shared = {state, name, language};
  const show = view.show ?? (narrow ? 'count' : 'bands');
  const letters = shownLetters(shownOf(state).results);
  const there = pairs.filter(pair => pair.every(letter => letters.includes(letter)));
  return (
    <>
      <h2>{words.plans}</h2>
      <ComparedPlans {...{...shared, dispatch, linkTo}} />
      {bar}
      <div class={isStale(state) ? 'stale' : undefined}>
        {letters.length > 0 && (
          <>
            <h2>{words.results}</h2>
            <Outcomes {...shared} />
            <LadderChoice {...{language, show}} onShow={chosen => setView({...view, show: chosen})} />
            <LadderChart key={show} {...{...shared, show, onMonth}} month={view.month} drawHistories={historiesChart} />
          </>
        )}
        {there.length > 0 && <h2>{words.differences}</h2>}
        {there.map(pair => (
          <section key={pair.join()}>
            <h3>{words.less(pair[1].toUpperCase(), pair[0].toUpperCase())}</h3>
            <DifferenceSentence {...{...shared, pair}} />
            <PairsChart {...{...shared, pair}} draw={differenceChart} />
          </section>
        ))}
      </div>
      {hasTwoPlans(state.settings) && (
        <>
          <h2>{words.differs}</h2>
          <WhatDiffers state={state} language={language} />
        </>
      )}
      <h2>{words.tables}</h2>
      <TableTab {...shared} />
    </>
  );
}
