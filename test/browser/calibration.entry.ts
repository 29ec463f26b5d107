export {calibrationCases as cases} from '../../packages/viz/src/calibration.fixture.ts';
export {calibrationChart} from '../../packages/viz/src/calibration-chart.ts';
