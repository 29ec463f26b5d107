export {everyChart} from '../../packages/viz/src/every-chart.fixture.ts';
export {charts, draw, figure, toPNG, toSVG} from '../../packages/viz/src/index.ts';
