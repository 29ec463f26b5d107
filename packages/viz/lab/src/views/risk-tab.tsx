import type {LadderName, LanguageName} from '../address/address.ts';
import {type LabState, shownOf} from '../state/lab-state.ts';
import type {CaseName} from '../words/case-words.ts';
import {labWords} from '../words/lab-words.ts';
import {LadderChoice} from './ladder-choice.tsx';
import {DifferenceSentence, PairsChart} from './pair-difference.tsx';
import {LadderChart} from './risk-ladder.tsx';
import {useLoaded} from './use-loaded.ts';

interface RiskTabProps {
  readonly state: LabState;
  readonly name: CaseName;
  readonly language: LanguageName;
  readonly show: LadderName;
  readonly onShow: (show: LadderName) => void;
  /** Month at which the curves open. */
  readonly month: string | undefined;
  readonly onMonth: (at: {readonly date: string}) => void;
}

const loadLaterCharts = () => import('./later-charts.ts');

/** The risk that conflict resumes under both plans: counted, history by history, or as curves. */
export function RiskTab({state, name, language, show, onShow, month, onMonth}: RiskTabProps) {
  // Loaded at once although it may never be shown: the page makes no request later.
  const later = useLoaded(loadLaterCharts);
  if (!shownOf(state).results.a) return <p class="phase">{labWords[language].phases.empty}</p>;
  const shared = {state, name, language};
  const pair = ['a', 'b'] as const;
  return (
    <>
      <LadderChoice {...{language, show, onShow}} />
      <DifferenceSentence {...shared} pair={pair} />
      <LadderChart key={show} {...{...shared, show, month, onMonth}} drawHistories={later?.historiesChart} />
      {later && <PairsChart {...shared} pair={pair} draw={later.differenceChart} />}
    </>
  );
}
