export {type Ablation, type AblationOptions, ablate, type Reach} from './ablation.ts';
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
export {levelChanges, withLevel} from './levels.ts';
export {type LeverEffect, type LeverEffectsOptions, leverEffects, type Verdict} from './lever-effects.ts';
export {inBand, type Pattern, type PatternOptions, type Reading} from './patterns/pattern.ts';
export {patterns} from './patterns/patterns.ts';
export {type ContributionsOptions, meanContributions, pairedContributions} from './statistics/mean-contributions.ts';
export {meanEstimate} from './statistics/mean-estimate.ts';
export {deathsBetween, deathsWithin, indicatorOn, meanWithin} from './statistics/measures.ts';
export {compareWithObserved, type ObservedComparison, valueOn} from './statistics/observed-comparison.ts';
export {type Outcomes, outcomesOf} from './statistics/outcomes.ts';
export {type PairedDifference, pairedDifference} from './statistics/paired-difference.ts';
export {type Discordance, pairedInterval} from './statistics/paired-interval.ts';
export {type PairedMeanDifference, pairedMeanDifference} from './statistics/paired-mean-difference.ts';
export {peaceStatesByMonth} from './statistics/peace-states.ts';
export {poissonInterval} from './statistics/poisson-interval.ts';
export {type RelapseRiskOptions, relapseRisk} from './statistics/relapse-risk.ts';
export {wilson} from './statistics/wilson.ts';
export {changeText, planLines} from './words/plan-words.ts';
export {differenceSentence, riskNotes, riskSentence, samplingSentence} from './words/sentences.ts';
