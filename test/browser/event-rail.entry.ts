export {eventRailCases as cases} from '../../packages/viz/src/event-rail.fixture.ts';
export {eventRail} from '../../packages/viz/src/index.ts';
