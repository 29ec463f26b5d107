export {renderToString, tornadoChart} from '../../packages/viz/src/index.ts';
export {tornadoCases as cases} from '../../packages/viz/src/tornado-cases.fixture.ts';
