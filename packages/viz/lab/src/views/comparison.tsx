import {countGrid} from '@postbellum/viz';
import {useMemo} from 'preact/hooks';
import type {LanguageName} from '../address/address.ts';
import {type LessonResult, outcomeOf} from '../lessons/lesson-results.ts';
import {lessonCountry} from '../lessons/lessons.ts';
import {caseWords} from '../words/case-words.ts';
import {labWords} from '../words/lab-words.ts';
import {type Counted, learnWords} from '../words/learn-words.ts';
import {ChartView, chartOptions} from './chart-view.tsx';

interface ComparisonProps {
  /** History, and the plan that was asked for where it is another. */
  readonly results: readonly LessonResult[];
  readonly prediction: number;
  readonly language: LanguageName;
}

/** Share in which conflict resumed, with its interval from the number of histories. */
export function countedOf({risk}: LessonResult): Counted {
  const {share, interval} = risk.headline;
  return {share, low: interval.low, high: interval.high};
}

/** The prediction beside the stored result, in sentences and as squares. */
export function Comparison({results, prediction, language}: ComparisonProps) {
  const words = learnWords[language];
  const {nameA, nameB} = labWords[language];
  const asked = results[results.length - 1];
  const {difference, risk} = asked;
  const country = caseWords[language][lessonCountry];
  const data = useMemo(
    () => ({
      plans: results.map(({plan, risk}, index) => ({
        ...risk,
        plan: {name: index === 0 ? nameA : nameB, title: words.plans[plan]},
        scenario: {name: risk.scenario.name, title: `${country.title}, ${country.years}`},
      })),
    }),
    [results.map(({plan}) => plan).join(), words, country, nameA, nameB],
  );
  const options = chartOptions[language];
  return (
    <>
      <p>
        {words.youPredicted(prediction)} <strong>{words.found(countedOf(asked))}</strong>{' '}
        {difference && words.outcome[outcomeOf(difference)]}
      </p>
      {difference && <p>{words.difference(difference)}</p>}
      <ChartView draw={countGrid} data={data} options={options} />
      <p class="soft">{words.stored(risk.runs, risk.people, risk.seed)}</p>
    </>
  );
}
