import type {RelapseRisk} from '@postbellum/sim-core';
import {useMemo} from 'preact/hooks';
import type {LanguageName} from '../address/address.ts';
import {type LabState, shownLetters, shownOf} from '../state/lab-state.ts';
import type {CaseName} from '../words/case-words.ts';
import {compareWords, type Outcome} from '../words/compare-words.ts';
import {labWords} from '../words/lab-words.ts';
import {localisedRisks} from './shown-plans.ts';

interface OutcomesProps {
  readonly state: LabState;
  readonly name: CaseName;
  readonly language: LanguageName;
}

/** In how many histories conflict resumed under each plan, all over one denominator. */
export function Outcomes({state, name, language}: OutcomesProps) {
  const words = compareWords[language];
  const {results, settings} = shownOf(state);
  const {scenario} = state;
  const risks = useMemo(
    () => localisedRisks({results, settings}, scenario, name, language),
    [results, settings, scenario, name, language],
  );
  const letters = shownLetters(results);
  return (
    <dl class="outcomes abreast">
      {risks.map((risk, index) => (
        <div key={letters[index]} class={`plan ${letters[index]}`}>
          <dt>
            {words.planName(letters[index].toUpperCase())}
            {labWords[language].language.colon}
            {risk.plan.title}
          </dt>
          <dd>{words.outcome(outcomeOf(risk, risks, language))}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A result over the denominator of all: a hundred, or the runs themselves where all plans have as many and fewer. */
function outcomeOf({runs, headline}: RelapseRisk, all: readonly RelapseRisk[], language: LanguageName): Outcome {
  const {number, per100} = labWords[language].language;
  const {share, interval, withinYears} = headline;
  const countsRuns = all.every(each => each.runs === runs) && runs < 100;
  const size = Math.round(share * (countsRuns ? runs : 100));
  const [low, high] = [interval.low, interval.high].map(end => Math.round(100 * end));
  return {
    count: countsRuns ? number(size) : per100(share),
    of: countsRuns ? number(runs) : '100',
    ...{size, low, high, runs},
    years: withinYears,
  };
}
