import {type Ensemble, recordCheck} from '@postbellum/experiments';
import {sourceOf} from '@postbellum/scenarios';
import {type CalibrationData, type CalibrationOptions, calibrationChart, renderToString} from '@postbellum/viz';

/** The record beside histories of what was decided, with its sources. */
export const dataOf = ([asItWas]: readonly Ensemble[]): CalibrationData => ({
  kind: 'record',
  record: recordCheck(asItWas, {sourceOf}),
});

export const draw = (data: CalibrationData, options: CalibrationOptions): string =>
  renderToString(calibrationChart, data, options);
