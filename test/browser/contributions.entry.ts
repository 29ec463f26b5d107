export {contributionsCases as cases} from '../../packages/viz/src/contributions-cases.fixture.ts';
export {contributionsChart} from '../../packages/viz/src/index.ts';
