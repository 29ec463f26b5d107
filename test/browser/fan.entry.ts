export {fanCases as cases} from '../../packages/viz/src/fan-cases.fixture.ts';
export {fanChart} from '../../packages/viz/src/index.ts';
