export {relapseRiskChart} from '../../packages/viz/src/index.ts';
export {cases} from '../../packages/viz/src/relapse-risk-cases.fixture.ts';
