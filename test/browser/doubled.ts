import {recordWords} from '../../packages/viz/src/calibration-record-words.ts';
import {reliabilityWords} from '../../packages/viz/src/calibration-reliability-words.ts';
import {contributionsWords} from '../../packages/viz/src/contributions-words.ts';
import {countGridWords} from '../../packages/viz/src/count-grid-words.ts';
import {coverageWords} from '../../packages/viz/src/coverage-words.ts';
import {differenceWords} from '../../packages/viz/src/difference-words.ts';
import {eventRailWords} from '../../packages/viz/src/event-rail-words.ts';
import {type ChartFixture, everyChart} from '../../packages/viz/src/every-chart.fixture.ts';
import {fanWords} from '../../packages/viz/src/fan-words.ts';
import {historiesWords} from '../../packages/viz/src/histories-words.ts';
import type {BaseOptions} from '../../packages/viz/src/index.ts';
import {quantileDotplotWords} from '../../packages/viz/src/quantile-dotplot-words.ts';
import {relapseRiskWords} from '../../packages/viz/src/relapse-risk-words.ts';
import {sensitivityWords} from '../../packages/viz/src/sensitivity-words.ts';
import {multiplesWords} from '../../packages/viz/src/small-multiples-words.ts';
import {heatmapWords} from '../../packages/viz/src/sweep-heatmap-words.ts';
import {tileMapWords} from '../../packages/viz/src/tile-map-words.ts';
import {trustWords} from '../../packages/viz/src/trust-matrix-words.ts';

const words: readonly object[] = [
  contributionsWords,
  coverageWords,
  countGridWords,
  differenceWords,
  eventRailWords,
  fanWords,
  heatmapWords,
  historiesWords,
  multiplesWords,
  quantileDotplotWords,
  recordWords,
  relapseRiskWords,
  reliabilityWords,
  sensitivityWords,
  tileMapWords,
  trustWords,
];

/** Everything that is text twice over; how a language writes numbers and dates stays. */
function twice(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() === '' ? value : `${value} ${value}`;
  if (typeof value === 'function') return (...given: unknown[]) => twice(value(...given));
  if (Array.isArray(value)) return value.map(twice);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, name === 'language' ? part : twice(part)]),
  );
}

/** Put every word of every chart twice, as a language with long words would; gives what puts them back. */
export function doubleWords(): () => void {
  const before = words.map(each => ({...each}));
  for (const each of words) Object.assign(each, twice({...each}));
  return () => {
    words.forEach((each, i) => {
      Object.assign(each, before[i]);
    });
  };
}

const labels = new Set(['title', 'label', 'place']);

/** Data whose labels are written twice. */
function doubled<Data>(value: Data, isLabel = false): Data {
  if (typeof value === 'string') return (isLabel ? `${value} ${value}` : value) as Data;
  if (Array.isArray(value)) return value.map(item => doubled(item)) as Data;
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, doubled(part, labels.has(name))]),
  ) as Data;
}

type Draw = (options: BaseOptions) => SVGSVGElement;

/** The cases of a chart, the usual one first, with their labels doubled. */
function drawings({draw, cases, usual}: ChartFixture): Readonly<Record<string, Draw>> {
  return Object.fromEntries(
    Object.entries({[usual]: cases[usual], ...cases}).map(([name, data]) => [
      name,
      (options: BaseOptions) => draw(doubled(data), {...options}),
    ]),
  );
}

/** Every case of every chart, with labels doubled. */
export const charts: Readonly<Record<string, Readonly<Record<string, Draw>>>> = Object.fromEntries(
  Object.entries(everyChart).map(([name, fixture]) => [name, drawings(fixture)]),
);
