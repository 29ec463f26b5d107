import {type EditedPlan, type Settings, usualSettings} from '../state/settings.ts';
import type {LessonName} from './lesson-names.ts';
import type {Outcome} from './lesson-results.ts';

/** Plans that lessons set beside history, each on the luck of history. */
export const lessonPlans = {
  halfForce: {base: 'half-force', own: {}},
  doubleForce: {base: 'double-force', own: {}},
  noSoldiers: {base: 'no-troops', own: {}},
  lateForce: {base: 'history', own: {troops: [{atMost: 1_500, from: '2003-10-01', until: '2004-10-01'}]}},
  noPlaces: {base: 'history', own: {reintegrationFunding: [{set: 0}]}},
  noDisarmament: {base: 'failed-ddr', own: {}},
  latePolls: {base: 'late-elections', own: {}},
  winnerTakesAll: {base: 'poll-without-accommodation', own: {}},
  lateWinnerTakesAll: {base: 'poll-without-accommodation', own: {pollDelay: [{set: 104}]}},
  nobodyShares: {base: 'history', own: {sharedPlans: [{set: 0}], unifiedCommand: [{set: 0}]}},
  everybodyShares: {base: 'history', own: {sharedPlans: [{set: 1, from: '2003-10-01'}]}},
  oneCommand: {base: 'unified-coordination', own: {}},
  twoYears: {base: 'exit-after-two-years', own: {}},
  benchmarks: {base: 'benchmark-exit', own: {}},
  neverCame: {base: 'no-mission', own: {}},
} as const satisfies Readonly<Record<string, EditedPlan>>;
export type LessonPlan = keyof typeof lessonPlans;

/** What the explanations of the lessons say of each plan; a test holds it against what is stored. */
export const lessonOutcomes: Readonly<Record<LessonPlan, Outcome>> = {
  halfForce: 'more',
  doubleForce: 'unclear',
  noSoldiers: 'more',
  lateForce: 'unclear',
  noPlaces: 'more',
  noDisarmament: 'more',
  latePolls: 'unclear',
  winnerTakesAll: 'unclear',
  lateWinnerTakesAll: 'unclear',
  nobodyShares: 'unclear',
  everybodyShares: 'unclear',
  oneCommand: 'unclear',
  twoYears: 'more',
  benchmarks: 'more',
  neverCame: 'more',
};

/** The country of all lessons: the one whose peace held. */
export const lessonCountry = 'liberia';

/** What is measured of the first five years of a history beside relapse, where a lesson is about more than that. */
export const lessonMeasures = ['soldiers', 'waiting', 'unmet', 'duplicated'] as const;
export type LessonMeasure = (typeof lessonMeasures)[number];

/** What a lesson asks the reader to predict: the plan whose histories are counted, and others to look at after it. */
export interface Lesson {
  /** Absent where history itself is asked for. */
  readonly asked?: LessonPlan;
  readonly beside: readonly LessonPlan[];
  readonly measures: readonly LessonMeasure[];
}

export const lessons: Readonly<Record<LessonName, Lesson>> = {
  histories: {beside: [], measures: []},
  force: {asked: 'halfForce', beside: ['doubleForce', 'lateForce', 'noSoldiers'], measures: ['soldiers']},
  disarmament: {asked: 'noPlaces', beside: ['noDisarmament'], measures: ['waiting']},
  elections: {asked: 'latePolls', beside: ['winnerTakesAll', 'lateWinnerTakesAll'], measures: []},
  coordination: {asked: 'nobodyShares', beside: ['everybodyShares', 'oneCommand'], measures: ['unmet', 'duplicated']},
  drawdown: {asked: 'twoYears', beside: ['benchmarks', 'neverCame'], measures: []},
};

/** Settings with which the lab shows a plan of a lesson beside history. */
export const lessonSettings = (plan: LessonPlan | undefined): Settings => ({
  ...usualSettings,
  ...(plan && {b: lessonPlans[plan]}),
});
