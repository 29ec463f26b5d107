export {coverageCases as cases} from '../../packages/viz/src/coverage-cases.fixture.ts';
export {coverageChart} from '../../packages/viz/src/index.ts';
