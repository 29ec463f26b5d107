export {everyChart} from '../../packages/viz/src/chart-element.fixture.ts';
export {charts, draw, figure, toPNG, toSVG} from '../../packages/viz/src/index.ts';
