export {sensitivityChart} from '../../packages/viz/src/index.ts';
export {sensitivityCases as cases} from '../../packages/viz/src/sensitivity-cases.fixture.ts';
