export {smallMultiples, sweepHeatmap, trustMatrix} from '../../packages/viz/src/index.ts';
export {multiplesCases} from '../../packages/viz/src/small-multiples.fixture.ts';
export {heatmapCases} from '../../packages/viz/src/sweep-heatmap.fixture.ts';
export {trustCases} from '../../packages/viz/src/trust-matrix.fixture.ts';
