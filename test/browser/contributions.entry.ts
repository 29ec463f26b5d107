export {contributionsCases as cases} from '../../packages/viz/src/contributions-cases.fixture.ts';
export {contributionsChart, renderToString} from '../../packages/viz/src/index.ts';
