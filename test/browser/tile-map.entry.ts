export {tileMap} from '../../packages/viz/src/index.ts';
export {tileCases as cases} from '../../packages/viz/src/tile-map.fixture.ts';
