import {historiesDifference, pairedYearsAtPeace} from '@postbellum/experiments';
import {useMemo} from 'preact/hooks';
import type {LanguageName} from '../address/address.ts';
import {type LabState, shownOf} from '../state/lab-state.ts';
import type {Letter} from '../state/settings.ts';
import type {CaseName} from '../words/case-words.ts';
import {labWords} from '../words/lab-words.ts';
import {ChartView, chartOptions} from './chart-view.tsx';
import type {differenceChart} from './later-charts.ts';
import {localisedHistories} from './shown-plans.ts';

/** Two plans, the second compared with the first. */
export type PlanPair = readonly [first: Letter, second: Letter];

interface PairProps {
  readonly state: LabState;
  readonly name: CaseName;
  readonly language: LanguageName;
  readonly pair: PlanPair;
}

/** What histories did under both plans, in the runs that both have; the second is missing where there are none. */
function useHistories({state, name, language, pair: [first, second]}: PairProps) {
  const {scenario} = state;
  const {results, settings} = shownOf(state);
  return useMemo(
    () => localisedHistories({results, settings}, scenario, name, language, [first, second]),
    [results, settings, scenario, name, language, first, second],
  );
}

/** What differs in pairs of histories that share their luck, as a sentence. */
export function DifferenceSentence(props: PairProps) {
  const words = labWords[props.language];
  const [a, b] = useHistories(props);
  const difference = useMemo(() => a && b && historiesDifference(a, b), [a, b]);
  if (!difference) return null;
  return (
    <p class="difference">
      {words.difference(difference)}{' '}
      <span class="soft">
        {words.pairing} {words.inModel}
      </span>
    </p>
  );
}

/** How much longer or shorter the peace was, pair by pair; nothing where there is one plan, or one pair. */
export function PairsChart({draw, ...props}: PairProps & {readonly draw: typeof differenceChart}) {
  const {language, state} = props;
  const {yearsAtPeace} = labWords[language];
  const {withinYears = 10} = shownOf(state).results.a?.counts ?? {};
  const [a, b] = useHistories(props);
  const data = useMemo(
    () => (b && b.runs > 1 ? pairedYearsAtPeace(a, b, {withinYears, ...yearsAtPeace(withinYears)}) : undefined),
    [a, b, withinYears, yearsAtPeace],
  );
  const options = chartOptions[language];
  return data ? <ChartView draw={draw} data={data} options={options} /> : null;
}
