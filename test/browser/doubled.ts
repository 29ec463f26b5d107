import {contributionsCases} from '../../packages/viz/src/contributions-cases.fixture.ts';
import {contributionsWords} from '../../packages/viz/src/contributions-words.ts';
import {countGridWords} from '../../packages/viz/src/count-grid-words.ts';
import {differenceCases} from '../../packages/viz/src/difference.fixture.ts';
import {differenceWords} from '../../packages/viz/src/difference-words.ts';
import {eventRailCases} from '../../packages/viz/src/event-rail.fixture.ts';
import {eventRailWords} from '../../packages/viz/src/event-rail-words.ts';
import {fanCases} from '../../packages/viz/src/fan-cases.fixture.ts';
import {fanWords} from '../../packages/viz/src/fan-words.ts';
import {historiesCases} from '../../packages/viz/src/histories.fixture.ts';
import {historiesWords} from '../../packages/viz/src/histories-words.ts';
import {
  type BaseOptions,
  contributionsChart,
  countGrid,
  differenceChart,
  eventRail,
  fanChart,
  historiesChart,
  quantileDotplot,
  relapseRiskChart,
  sensitivityChart,
  smallMultiples,
  sweepHeatmap,
  tileMap,
  trustMatrix,
} from '../../packages/viz/src/index.ts';
import {quantileDotplotCases} from '../../packages/viz/src/quantile-dotplot.fixture.ts';
import {quantileDotplotWords} from '../../packages/viz/src/quantile-dotplot-words.ts';
import {cases as riskCases} from '../../packages/viz/src/relapse-risk-cases.fixture.ts';
import {relapseRiskWords} from '../../packages/viz/src/relapse-risk-words.ts';
import {sensitivityCases} from '../../packages/viz/src/sensitivity-cases.fixture.ts';
import {sensitivityWords} from '../../packages/viz/src/sensitivity-words.ts';
import {multiplesCases} from '../../packages/viz/src/small-multiples.fixture.ts';
import {multiplesWords} from '../../packages/viz/src/small-multiples-words.ts';
import {heatmapCases} from '../../packages/viz/src/sweep-heatmap.fixture.ts';
import {heatmapWords} from '../../packages/viz/src/sweep-heatmap-words.ts';
import {tileCases} from '../../packages/viz/src/tile-map.fixture.ts';
import {tileMapWords} from '../../packages/viz/src/tile-map-words.ts';
import {trustCases} from '../../packages/viz/src/trust-matrix.fixture.ts';
import {trustWords} from '../../packages/viz/src/trust-matrix-words.ts';

/** Every chart that has words of its own. */
const words: readonly object[] = [
  contributionsWords,
  countGridWords,
  differenceWords,
  eventRailWords,
  fanWords,
  heatmapWords,
  historiesWords,
  multiplesWords,
  quantileDotplotWords,
  relapseRiskWords,
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

/** The cases of a chart, the first of which is a usual one, with their labels doubled. */
function drawings<Data>(
  chart: (data: Data, options: BaseOptions) => SVGSVGElement,
  cases: Readonly<Record<string, Data>>,
): Readonly<Record<string, Draw>> {
  return Object.fromEntries(
    Object.entries(cases).map(([name, data]) => [name, (options: BaseOptions) => chart(doubled(data), options)]),
  );
}

/** Every case of every chart, with labels doubled. */
export const charts: Readonly<Record<string, Readonly<Record<string, Draw>>>> = {
  contributionsChart: drawings(contributionsChart, contributionsCases),
  countGrid: drawings(countGrid, riskCases),
  differenceChart: drawings(differenceChart, differenceCases),
  eventRail: drawings(eventRail, eventRailCases),
  fanChart: drawings(fanChart, fanCases),
  historiesChart: drawings(historiesChart, historiesCases),
  quantileDotplot: drawings(quantileDotplot, quantileDotplotCases),
  relapseRiskChart: drawings(relapseRiskChart, riskCases),
  sensitivityChart: drawings(sensitivityChart, sensitivityCases),
  smallMultiples: drawings(smallMultiples, multiplesCases),
  sweepHeatmap: drawings(sweepHeatmap, heatmapCases),
  tileMap: drawings(tileMap, tileCases),
  trustMatrix: drawings(trustMatrix, trustCases),
};
