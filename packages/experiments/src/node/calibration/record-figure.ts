import {sourceOf} from '@postbellum/scenarios';
import {calibrationChart, renderToString} from '@postbellum/viz';
import type {RecordComparison} from '../../calibrate/record-comparison.ts';
import {type FittedRecordOptions, fittedRecordCheck} from '../../statistics/record-check.ts';

/** The record beside histories of both sets of parameters, as a figure. */
export function recordFigure(comparison: RecordComparison, options: FittedRecordOptions): string {
  const record = fittedRecordCheck(comparison, {...options, sourceOf});
  return `${renderToString(calibrationChart, {kind: 'record', record}, {})}\n`;
}
