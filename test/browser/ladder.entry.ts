import {countGrid} from '../../packages/viz/src/count-grid.ts';
import {differenceCases} from '../../packages/viz/src/difference.fixture.ts';
import {differenceChart} from '../../packages/viz/src/difference-chart.ts';
import {historiesCases} from '../../packages/viz/src/histories.fixture.ts';
import {historiesChart} from '../../packages/viz/src/histories-chart.ts';
import {quantileDotplotCases} from '../../packages/viz/src/quantile-dotplot.fixture.ts';
import {quantileDotplot} from '../../packages/viz/src/quantile-dotplot.ts';
import {cases as risks} from '../../packages/viz/src/relapse-risk-cases.fixture.ts';

/** Each chart with the data it must draw, hostile ones among them. */
export const charts = {countGrid, historiesChart, quantileDotplot, differenceChart};
export const cases = {
  countGrid: risks,
  historiesChart: historiesCases,
  quantileDotplot: quantileDotplotCases,
  differenceChart: differenceCases,
};
