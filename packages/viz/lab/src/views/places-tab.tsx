import {type DeathsByPlace, deathsByPlace} from '@postbellum/experiments';
import {placeGrids} from '@postbellum/scenarios';
import type {Scenario} from '@postbellum/sim-core';
import {type TileMapCursor, type TileMapOptions, tileMap} from '@postbellum/viz';
import {useMemo, useRef, useState} from 'preact/hooks';
import {type PlaceMeasure, placeMeasures} from '../address/address.ts';
import {type ShownResult, shownOf} from '../state/lab-state.ts';
import {type CaseWords, caseWords} from '../words/case-words.ts';
import {placeWords} from '../words/place-words.ts';
import {ChartView} from './chart-view.tsx';
import {cursorAt} from './cursor-month.ts';
import type {DetailTabProps} from './detail-tab.ts';
import {RunOffer} from './run-offer.tsx';
import {localised} from './shown-plans.ts';

/** Reported deaths in a calendar year from which on UCDP calls a conflict active. */
const active = 25;

/** Deaths by place and year of a result; none of a stored one. */
function deathsOf(
  {counts, histories, districtDeaths}: ShownResult,
  scenario: Scenario,
  measure: PlaceMeasure,
): DeathsByPlace | undefined {
  if (!districtDeaths) return undefined;
  const {plan, seed, start, weeks, people} = counts;
  const runs = histories.histories.map(({run}, index) => ({
    ...{seed: `${seed}/${run}`, start, weeks, people},
    districtDeaths: districtDeaths[index],
  }));
  return deathsByPlace(
    {scenario, plan: {...plan, summary: '', changes: []}, options: {seed}, runs},
    {tiles: placeGrids[scenario.name].tiles, ...(measure === 'active' && {atLeast: active})},
  );
}

/** Places in the language of the page. */
const inWords = (found: DeathsByPlace, words: CaseWords): DeathsByPlace => ({
  ...found,
  places: found.places.map(place => ({...place, title: words.places[place.key] ?? place.title})),
});

/** The period in which any map has its largest number. */
function highest(maps: readonly DeathsByPlace[]): number {
  const most = (maps[0]?.periods ?? []).map((_, period) =>
    Math.max(...maps.flatMap(({places}) => places.map(({values}) => values[period]))),
  );
  return most.indexOf(Math.max(...most));
}

/** The period that holds a month; undefined without one. */
function periodOf(month: string | undefined, [map]: readonly DeathsByPlace[]): number | undefined {
  if (month === undefined || !map) return undefined;
  return cursorAt(
    month,
    map.periods.map(({from}) => ({date: from})),
  ).cursor;
}

/** Every place as a square under both plans, year by year: one slider moves both. */
export function PlacesTab({state, name, language, view, setView, onMonth, onRun}: DetailTabProps) {
  const words = placeWords[language];
  const {scenario} = state;
  const {results, settings} = shownOf(state);
  const measure = view.places ?? 'active';
  const [at, setAt] = useState<TileMapCursor>();
  const maps = useMemo(
    () =>
      localised({results, settings}, scenario, name, language, result => {
        const found = deathsOf(result, scenario, measure);
        return found && inWords(found, caseWords[language][name]);
      }),
    [results, settings, scenario, name, language, measure],
  );
  const opened = useRef(view.month);
  const options = useMemo(
    (): TileMapOptions => ({
      theme: 'auto',
      locale: language,
      cursor: at?.period ?? periodOf(opened.current, maps) ?? highest(maps),
      ...(at && {cell: at.place}),
    }),
    [language, at, maps],
  );
  const move = (to: TileMapCursor): void => {
    setAt(to);
    onMonth({date: to.from});
  };
  return (
    <>
      <fieldset class="ladder">
        <legend>{words.choose}</legend>
        {placeMeasures.map(each => (
          <label key={each}>
            <input
              type="radio"
              name="places"
              checked={each === measure}
              onChange={() => setView({...view, places: each})}
            />
            <span>{words.choices[each]}</span>
          </label>
        ))}
      </fieldset>
      <RunOffer {...{state, language, onRun}} />
      {maps.length > 0 && (
        <p class="soft">{measure === 'active' ? words.record : maps.length > 1 ? words.ownSteps : ''}</p>
      )}
      <div class="pair">
        {maps.map(map => (
          <ChartView key={map.plan.name} draw={tileMap} data={map} options={options} onValue={move} />
        ))}
      </div>
    </>
  );
}
