import {countGrid} from '../../packages/viz/src/count-grid.ts';
import {cases as risks} from '../../packages/viz/src/relapse-risk-cases.fixture.ts';

/** Each chart with the data it must draw, hostile ones among them. */
export const charts = {countGrid};
export const cases = {countGrid: risks};
