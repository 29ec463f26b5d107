import {calibrationCases} from './calibration.fixture.ts';
import {contributionsCases} from './contributions-cases.fixture.ts';
import {coverageCases} from './coverage-cases.fixture.ts';
import {differenceCases} from './difference.fixture.ts';
import type {charts} from './draw.ts';
import {eventRailCases} from './event-rail.fixture.ts';
import {fanCases} from './fan-cases.fixture.ts';
import {historiesCases} from './histories.fixture.ts';
import {quantileDotplotCases} from './quantile-dotplot.fixture.ts';
import {cases as risks} from './relapse-risk-cases.fixture.ts';
import {sensitivityCases} from './sensitivity-cases.fixture.ts';
import {multiplesCases} from './small-multiples.fixture.ts';
import {heatmapCases} from './sweep-heatmap.fixture.ts';
import {tileCases} from './tile-map.fixture.ts';
import {trustCases} from './trust-matrix.fixture.ts';

/** INVENTED data, usual and hostile, for every chart by the name of its function. */
export const everyChart: Readonly<Record<keyof typeof charts, Readonly<Record<string, unknown>>>> = {
  calibrationChart: calibrationCases,
  coverageChart: coverageCases,
  eventRail: eventRailCases,
  contributionsChart: contributionsCases,
  countGrid: risks,
  differenceChart: differenceCases,
  fanChart: fanCases,
  historiesChart: historiesCases,
  quantileDotplot: quantileDotplotCases,
  relapseRiskChart: risks,
  sensitivityChart: sensitivityCases,
  smallMultiples: multiplesCases,
  sweepHeatmap: heatmapCases,
  tileMap: tileCases,
  trustMatrix: trustCases,
};
