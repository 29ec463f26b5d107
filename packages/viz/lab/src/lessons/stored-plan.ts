import {indicatorOn, meanWithin, peakWithin} from '@postbellum/experiments';
import type {Run} from '@postbellum/sim-core';
import type {Preset} from '../presets/preset.ts';
import type {LessonMeasure, LessonPlan} from './lessons.ts';

/** What is stored of the histories of one plan: what they did, and the mean of each measure. */
export interface StoredPlan {
  readonly histories: Preset;
  /** Rounded values, history by history. */
  readonly measures: Readonly<Record<LessonMeasure, readonly number[]>>;
}

/** All that lessons compare, on the same luck. */
export type StoredPlans = Readonly<Record<LessonPlan | 'history', StoredPlan>>;

/** How each measure is read from a run: persons, or US$ thousand. */
const readings: Readonly<Record<LessonMeasure, (run: Run) => number>> = {
  soldiers: indicatorOn('troops', '2004-10-01'),
  waiting: peakWithin('waitingForReintegration', 5),
  unmet: run => meanWithin('reliefGap', 5)(run) / 1_000,
  duplicated: run => indicatorOn('reliefDuplicated', '2008-08-18')(run) / 1_000,
};

/** The measures of some runs, rounded. */
export function measuresOf(runs: readonly Run[]): StoredPlan['measures'] {
  const read = (measure: LessonMeasure): readonly number[] => runs.map(run => Math.round(readings[measure](run)));
  return {
    soldiers: read('soldiers'),
    waiting: read('waiting'),
    unmet: read('unmet'),
    duplicated: read('duplicated'),
  };
}
