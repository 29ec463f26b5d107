import {historiesDifference, meanEstimate, type PairedDifference, riskFromCounts} from '@postbellum/experiments';
import type {Estimate, Histories, RelapseRisk} from '@postbellum/sim-core';
import {storedResult} from '../presets/preset.ts';
import type {LessonMeasure, LessonPlan} from './lessons.ts';
import type {StoredPlans} from './stored-plan.ts';

/** What a plan of a lesson does beside history, in histories that share their luck. */
export interface LessonResult {
  readonly plan: LessonPlan | 'history';
  readonly risk: RelapseRisk;
  readonly histories: Histories;
  /** Absent for history itself. */
  readonly difference?: PairedDifference;
  /** Mean of a measure, with its 90 % interval from the number of histories. */
  readonly measure: (name: LessonMeasure) => Estimate;
}

/** Whether conflict resumes more or less often than under history, or the histories are too few to say. */
export type Outcome = 'more' | 'fewer' | 'unclear';

/** Reads the outcome off the interval: unclear where that holds no difference. */
export function outcomeOf({interval}: Pick<PairedDifference, 'interval'>): Outcome {
  if (interval.low > 0) return 'more';
  return interval.high < 0 ? 'fewer' : 'unclear';
}

/** The stored results of some plans, in their order. */
export function lessonResults(
  stored: StoredPlans,
  plans: readonly (LessonPlan | 'history')[],
): readonly LessonResult[] {
  const history = storedResult(stored.history.histories).histories;
  return plans.map(plan => {
    const {counts, histories} = storedResult(stored[plan].histories);
    return {
      plan,
      risk: riskFromCounts(counts),
      histories,
      ...(plan !== 'history' && {difference: historiesDifference(history, histories)}),
      measure: name => meanEstimate(stored[plan].measures[name]),
    };
  });
}
