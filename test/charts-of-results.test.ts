import {
  computeBatch,
  deathsByPlace,
  ensemble,
  ensembles,
  forecastCheck,
  indicatorFacets,
  recordCheck,
  relapseFacets,
  relapseRisk,
  reliefCoverage,
  sequential,
  sweepGrid,
  sweepOf,
  trustByMonth,
  trustIndicators,
} from '@postbellum/experiments';
import {caseEvents, coteDIvoire, liberia, placeGrids, scenarios, sourceOf, tessera} from '@postbellum/scenarios';
import {plan, relapseRules} from '@postbellum/sim-core';
import {expect, test} from 'vitest';
import {
  type CoverageOptions,
  calibrationChart,
  coverageChart,
  eventRail,
  miniDocument,
  renderToString,
  smallMultiples,
  sweepHeatmap,
  tileMap,
  trustMatrix,
} from '../packages/viz/src/index.ts';

const asItWas = plan({name: 'history', title: 'As it was', summary: 'As it was.', changes: []});
const sampling = {seed: 'charts', runs: 2, people: 2_000, weeks: 60, districtDeaths: true};

test('results of ensembles are drawn as they are: places, trust and facets', async () => {
  const withTrust = {...sampling, indicators: trustIndicators(tessera)};
  const [first, second] = await ensembles(tessera, [asItWas, {...asItWas, name: 'again'}], withTrust);
  const {tiles} = placeGrids['tessera'];
  for (const data of [deathsByPlace(first, {tiles, atLeast: 25}), deathsByPlace(first, {tiles})]) {
    expect(renderToString(tileMap, data, {}).match(/class="cell"/g)).toHaveLength(12);
  }
  const cells = 4 * (1 + Object.keys(tessera.factions).length);
  expect(renderToString(trustMatrix, trustByMonth(first), {}).match(/class="cell"/g)).toHaveLength(cells);
  const risks = [first, second].map(each => relapseRisk(each));
  for (const data of [relapseFacets(risks), indicatorFacets([first, second], 'trustInState')]) {
    expect(renderToString(smallMultiples, data, {}).match(/role="graphics-object"/g)).toHaveLength(2);
  }
});

test('relief that runs kept is drawn as it is, by sector, by agency and for one sector', async () => {
  const made = await ensembles(coteDIvoire, [asItWas, {...asItWas, name: 'again'}], {...sampling, relief: true});
  const plans = made.map(each => reliefCoverage(each));
  const areas = (options: CoverageOptions): number =>
    renderToString(coverageChart, {plans}, options)
      .match(/<g class="parts"[^>]*>(<path[^>]*>)+/g)?.[0]
      .match(/<path/g)?.length ?? 0;
  expect(areas({})).toBe(4);
  expect(areas({by: 'agency', locale: 'fr'})).toBe(Object.keys(coteDIvoire.agencies).length);
  expect(areas({sector: 'food'})).toBe(1);
});

test('deaths by month are drawn with a slider over months', async () => {
  const [made] = await ensembles(tessera, [asItWas], {...sampling, runs: 1, weeks: 9, districtDeaths: 'month'});
  const data = deathsByPlace(made, {tiles: placeGrids['tessera'].tiles, every: 'month'});
  const svg = renderToString(tileMap, data, {interactive: true});
  expect(svg).toContain(`aria-valuemax="${data.periods.length - 1}"`);
  expect(svg).toContain('month by month');
});

test('the zones of Côte d’Ivoire have a tile each', async () => {
  const [made] = await ensembles(coteDIvoire, [asItWas], {...sampling, runs: 1, weeks: 8});
  const data = deathsByPlace(made, {tiles: placeGrids['cote-divoire'].tiles});
  expect(renderToString(tileMap, data, {width: 360}).match(/class="cell"/g)).toHaveLength(21);
});

test('the grid of a sweep is drawn as it is', async () => {
  const sweep = sweepOf({
    ...{scenario: tessera, plans: [asItWas], seed: 'charts', runs: 1, people: 2_000, weeks: 8},
    rule: relapseRules['any-resumption'],
    factors: [
      {
        kind: 'lever',
        name: 'troops',
        lever: 'troops',
        change: 'multiply',
        unit: 'times',
        low: 0,
        high: 2,
        scale: 'linear',
      },
      {
        kind: 'lever',
        name: 'police',
        lever: 'police',
        change: 'multiply',
        unit: 'times',
        low: 0,
        high: 2,
        scale: 'linear',
      },
    ],
    ...{design: {kind: 'grid', levels: 2}, measures: ['relapsed'], batch: 10},
  });
  const rows = await computeBatch(sweep, 0, {executor: sequential()});
  expect(renderToString(sweepHeatmap, sweepGrid(sweep, rows), {}).match(/class="cell"/g)).toHaveLength(4);
});

test('what is dated of every country and of every plan is drawn as it is, each entry with its source', () => {
  for (const scenario of Object.values(scenarios)) {
    for (const plan of scenario.plans) {
      const data = caseEvents(scenario, plan);
      const [{rows}] = eventRail(data, {show: 'all', document: miniDocument()}).toTable();
      const within = data.events.filter(({on}) => on >= data.start && on <= data.end);
      expect(rows).toHaveLength(within.length + data.phases.length);
      expect(rows.filter(row => row.at(-1) === '')).toEqual([]);
    }
  }
});

test('a record beside histories, and forecasts made of them, are drawn as they are', async () => {
  const made = await ensemble(liberia, {...sampling, plan: asItWas});
  const record = recordCheck(made, {sourceOf});
  const panels = renderToString(calibrationChart, {kind: 'record', record}, {});
  expect(panels.match(/role="graphics-object"/g)).toHaveLength(record.series.length);
  const {series: _, leftOut: __, sets: ___, days: ____, ...from} = record;
  const said = [0.1, 0.1, 0.6].map((probability, at) => ({probability, happened: at > 0}));
  const forecasts = forecastCheck(said, {...from, event: 'armed conflict resumes'});
  expect(renderToString(calibrationChart, {kind: 'reliability', forecasts}, {}).match(/<circle/g)).toHaveLength(4);
});
