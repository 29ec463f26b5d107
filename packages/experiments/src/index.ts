export {
  type Ensemble,
  type EnsembleOptions,
  type EnsemblesOptions,
  ensemble,
  ensembles,
  type Sampling,
} from './ensemble.ts';
export {sequential} from './executor/sequential.ts';
export type {Executor, Outcome, Task, Watch, Work} from './executor.ts';
export {deathsBetween, indicatorOn} from './statistics/measures.ts';
export {compareWithObserved, type ObservedComparison, valueOn} from './statistics/observed-comparison.ts';
export {type PairedDifference, pairedDifference} from './statistics/paired-difference.ts';
export {type Discordance, pairedInterval} from './statistics/paired-interval.ts';
export {type PairedMeanDifference, pairedMeanDifference} from './statistics/paired-mean-difference.ts';
export {peaceStatesByMonth} from './statistics/peace-states.ts';
export {poissonInterval} from './statistics/poisson-interval.ts';
export {type RelapseRiskOptions, relapseRisk} from './statistics/relapse-risk.ts';
export {wilson} from './statistics/wilson.ts';
export {changeText, planLines} from './words/plan-words.ts';
export {differenceSentence, riskNotes, riskSentence, samplingSentence} from './words/sentences.ts';
