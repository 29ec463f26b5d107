import {useMemo} from 'preact/hooks';
import {shownOf} from '../state/lab-state.ts';
import {historyWords} from '../words/history-words.ts';
import {labWords} from '../words/lab-words.ts';
import type {DetailTabProps} from './detail-tab.ts';
import {NumberTable} from './number-table.tsx';
import {placeOf} from './told-history.ts';

interface HistoryDeathsProps extends Pick<DetailTabProps, 'state' | 'language'> {
  readonly history: number;
}

/** What happened in one history, when and where: reported deaths by year and place under the plans shown. */
export function HistoryDeaths({state, language, history}: HistoryDeathsProps) {
  const words = historyWords[language];
  const {planA, planB, language: marks} = labWords[language];
  const {results} = shownOf(state);
  const {districts, start} = state.scenario;
  const made = useMemo(
    () =>
      [
        {title: planA, result: results.a},
        {title: planB, result: results.b},
      ].flatMap(({title, result}) => {
        const deaths = result?.districtDeaths?.[placeOf(result, history)];
        return deaths ? [{title, deaths}] : [];
      }),
    [results, history, planA, planB],
  );
  if (made.length === 0) return null;
  const places = Object.values(districts).map(({name}) => name);
  const firstYear = Number(start.slice(0, 4));
  const rows = Array.from(made[0].deaths, (_, index): readonly (string | number)[] => [
    String(firstYear + Math.floor(index / places.length)),
    places[index % places.length],
    ...made.map(({deaths}) => Math.round(deaths[index])),
  ]).filter(([, , ...deaths]) => deaths.some(each => each !== 0));
  if (rows.length === 0) return <p>{words.noDeaths(history)}</p>;
  const columns = [words.year, words.place, ...made.map(({title}) => title)];
  return (
    <>
      <NumberTable table={{caption: words.table(history), columns, rows}} language={marks} />
      <p class="soft">{words.leftOut}</p>
    </>
  );
}
