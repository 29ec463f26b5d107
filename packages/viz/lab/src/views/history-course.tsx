import {fanFromMonths} from '@postbellum/experiments';
import {sourceOf} from '@postbellum/scenarios';
import {type IndicatorFan, type IndicatorName, indicators, type Scenario} from '@postbellum/sim-core';
import {fanChart} from '@postbellum/viz';
import {indicatorIn} from '@postbellum/viz/french-names';
import {useMemo} from 'preact/hooks';
import {mostMonthly, reportedDeaths} from '../run/messages.ts';
import {type ShownResult, shownOf} from '../state/lab-state.ts';
import {type HistoryWords, historyWords} from '../words/history-words.ts';
import {ChartView} from './chart-view.tsx';
import {cursorAt} from './cursor-month.ts';
import type {DetailTabProps} from './detail-tab.ts';
import {IndicatorChoice} from './indicator-choice.tsx';
import {monthlyOf} from './monthly-of.ts';
import {localised, localisedEvents} from './shown-plans.ts';

interface HistoryCourseProps extends DetailTabProps {
  readonly history: number;
  /** How many histories there are. */
  readonly of: number;
}

/** An indicator month by month in one run of a result; nothing where its months are not kept. */
function courseOf(
  result: ShownResult,
  {
    scenario,
    run,
    course,
    words,
  }: {scenario: Scenario; run: number; course: IndicatorName | undefined; words: HistoryWords},
): IndicatorFan | undefined {
  const monthly = monthlyOf(result, scenario);
  const runs = monthly?.runs.filter(({seed}) => seed === `${monthly.seed}/${run}`) ?? [];
  if (!monthly || runs.length === 0) return undefined;
  const made = {...monthly, runs};
  return course
    ? fanFromMonths(made, course, {sourceOf})
    : fanFromMonths(made, reportedDeaths, {describes: words.deaths});
}

/** The course of one history under the plans shown. */
export function HistoryCourse({state, name, language, view, setView, onMonth, history: run, of}: HistoryCourseProps) {
  const words = historyWords[language];
  const {scenario} = state;
  const {course} = view;
  const {results, settings} = shownOf(state);
  const plans = useMemo(
    () =>
      localised({results, settings}, scenario, name, language, result =>
        courseOf(result, {scenario, run, course, words}),
      ),
    [results, settings, scenario, name, language, run, course, words],
  );
  const data = useMemo(() => ({plans}), [plans]);
  const what = course
    ? indicatorIn({name: course, title: indicators[course].title}, language).title
    : words.deaths.title;
  const title = words.title(run, of, what);
  const options = useMemo(
    () =>
      ({theme: 'auto', locale: language, title, lines: 0, events: localisedEvents(scenario, name, language)}) as const,
    [scenario, name, language, title],
  );
  if (plans.length === 0) return run < mostMonthly ? null : <p class="soft">{words.noMonths(mostMonthly)}</p>;
  return (
    <>
      <IndicatorChoice
        label={words.course}
        language={language}
        value={course}
        besides={words.deaths.title}
        onChange={chosen => {
          const {course: _, ...others} = view;
          setView({...others, ...(chosen && {course: chosen})});
        }}
      />
      <p class="soft">{words.ownScale}</p>
      <ChartView
        draw={fanChart}
        data={data}
        options={options}
        opening={cursorAt(view.month, plans[0].months)}
        onValue={onMonth}
      />
    </>
  );
}
