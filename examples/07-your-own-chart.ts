// A chart of your own from the parts of the others: two plans in one panel instead of two beside each other. A part is a
// function that draws into a group and, called again, moves what is there; here a first look is redrawn with more runs.
import {mkdirSync, writeFileSync} from 'node:fs';
import {ensemble, relapseRisk} from '@postbellum/experiments';
import {workerThreads} from '@postbellum/experiments/node';
import {liberia, plans} from '@postbellum/scenarios';
import type {RelapseRisk} from '@postbellum/sim-core';
import {
  bands,
  eventMarkers,
  hazardStrip,
  languageOf,
  layer,
  light,
  miniDocument,
  numberedEvents,
  planStyle,
  riskSeries,
  riskTable,
  steps,
  textLines,
  timeAxis,
  timeScale,
  timeTicks,
  utc,
  valueAxis,
  yearlyChances,
  yearlyScale,
} from '@postbellum/viz';

const [left, right, top, bottom] = [40, 700, 110, 310];
const english = languageOf('en');
const small = {size: 13, fill: light.soft};

/** Everything is placed from the data alone, so that the same data draw the same chart. */
function overlay(root: SVGSVGElement, risks: readonly RelapseRisk[]): void {
  const [{start, end, runs, seed, engine, scenario, months}] = risks;
  const x = timeScale(utc(start), utc(end), [left, right]);
  const y = (in100: number): number => bottom - ((bottom - top) * in100) / 100;
  const panel = {x, y, palette: light};
  const ticks = timeTicks(utc(start), utc(end), right - left, english);
  root.setAttribute('viewBox', '0 0 760 540');
  root.setAttribute('font-family', 'sans-serif');

  const counts = risks.map(({plan, headline}) => `${english.per100(headline.share)} of 100 under ${plan.title}`);
  textLines(layer(root, 'title'), [
    {
      x: 12,
      y: 28,
      text: 'In how many possible histories armed conflict resumed within ten years',
      size: 18,
      fill: light.ink,
    },
    {x: 12, y: 50, text: english.listed(counts), ...small},
  ]);
  valueAxis(layer(root, 'values'), [0, 25, 50, 75, 100], String, panel);
  timeAxis(layer(root, 'dates'), ticks, panel);
  const elections = numberedEvents([{on: '2005-10-11', label: 'first elections'}], {start, end});
  eventMarkers(layer(root, 'events'), elections, panel);
  risks.forEach((risk, index) => {
    const {line, bands: intervals} = riskSeries(risk);
    const colours = light.plans[index];
    bands(layer(root, `bands-${index}`), intervals.slice(0, 1), colours, panel);
    steps(layer(root, `line-${index}`), [{points: line, style: planStyle(colours.ink, index)}], panel);
  });

  const chances = yearlyChances(risks[1]);
  const strip = {x, y: yearlyScale([chances], [420, 360]), palette: light, labelOf: String};
  textLines(layer(root, 'strip-title'), [{x: 12, y: 352, text: 'Chance of each year, without the mission', ...small}]);
  hazardStrip(layer(root, 'strip'), chances, light.plans[1], 'outlined', strip);
  const states = ticks.map(({date}) => months.findLast(month => utc(month.date) <= date));
  const row = {label: 'at peace, as it was', counts: states.map(state => String(state?.atPeace ?? ''))};
  riskTable(
    layer(root, 'table', 12, 436),
    [],
    [row],
    ticks.map(({date}) => x(date) - 12),
    {width: right - 12, palette: light},
  );
  const source = `Simulated, not a forecast. Scenario ${scenario.name}; ${runs} runs of each plan; seed ${seed}; engine ${engine}.`;
  textLines(layer(root, 'source'), [{x: 12, y: 520, text: source, ...small, fill: light.ink}]);
}

const root = miniDocument().createElementNS('http://www.w3.org/2000/svg', 'svg');
for (const runs of [2, 6]) {
  const options = {seed: 'overlay', runs, people: 2_000, executor: workerThreads()};
  const asItWas = relapseRisk(await ensemble(liberia, {...options, plan: plans.history}));
  overlay(root, [asItWas, relapseRisk(await ensemble(liberia, {...options, plan: plans.noMission}))]);
}
mkdirSync('results', {recursive: true});
writeFileSync('results/example-07.svg', root.outerHTML);
console.log('The figure is in results/example-07.svg. Simulated, not a forecast.');
