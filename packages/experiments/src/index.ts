export {type Ablation, type AblationOptions, ablate, type Reach} from './ablation.ts';
export {type CalibrateOptions, calibrate} from './calibrate/calibrate.ts';
export type {Evaluation, Memory, Simulator} from './calibrate/evaluate.ts';
export {type Free, freeParameters, overridesAt} from './calibrate/free-parameter.ts';
export {latinHypercube} from './calibrate/latin-hypercube.ts';
export {type Marginal, marginals} from './calibrate/marginal.ts';
export {type ModelSimulatorOptions, modelSimulator} from './calibrate/model-simulator.ts';
export {
  effectiveSize,
  type Posterior,
  posteriorMedian,
  posteriorMode,
  posteriorQuantile,
  useDraw,
} from './calibrate/posterior.ts';
export {
  compareWithRecord,
  type PredictedPoint,
  type RecordComparison,
  type RecordComparisonOptions,
  type SeriesScore,
  scoreOf,
} from './calibrate/record-comparison.ts';
export {type RecordSimulatorOptions, recordSimulator} from './calibrate/record-simulator.ts';
export {type RecordOptions, recordTargets} from './calibrate/record-targets.ts';
export {type SelfTest, type SelfTestOptions, selfTest} from './calibrate/self-test.ts';
export {surrogateSimulator, surrogateTargets} from './calibrate/surrogate-simulator.ts';
export type {Target} from './calibrate/target.ts';
export {type TargetSetName, targetSets} from './calibrate/targets.ts';
export {
  type CoupledCountry,
  type CoupleOptions,
  type CouplingDifference,
  type CouplingFinding,
  couple,
} from './couple.ts';
export {type CoupledEnsembles, type CoupledEnsemblesOptions, coupledEnsembles} from './coupled-ensembles.ts';
export {type AroundBaseOptions, aroundBase} from './design/around-base.ts';
export {grid, type Levels} from './design/grid.ts';
export {type MorrisOptions, morrisTrajectories} from './design/morris-trajectories.ts';
export {saltelli} from './design/saltelli.ts';
export {type SobolOptions, sobolSequence} from './design/sobol-sequence.ts';
export {
  type Ensemble,
  type EnsembleOptions,
  type EnsemblesOptions,
  ensemble,
  ensembles,
  type Sampling,
} from './ensemble.ts';
export {type EnsemblePartsOptions, ensembleParts} from './ensemble-parts.ts';
export {type EnsemblesUntilOptions, ensemblesUntil} from './ensembles-until.ts';
export {sequential} from './executor/sequential.ts';
export {type Beside, type Executor, failedRun, type Outcome, type Task, type Watch, type Work} from './executor.ts';
export {levelChanges, withLevel} from './levels.ts';
export {type LeverEffect, type LeverEffectsOptions, leverEffects, type Verdict} from './lever-effects.ts';
export {type Outlook, type OutlookHorizon, type OutlookOptions, outlook} from './outlook.ts';
export {inBand, type Pattern, type PatternOptions, type Reading} from './patterns/pattern.ts';
export {patterns} from './patterns/patterns.ts';
export {type PlanRobustness, type Robustness, type RobustOptions, robust} from './robust.ts';
export {type EndEffects, endEffects} from './sensitivity/end-effects.ts';
export {type MorrisEffect, morris} from './sensitivity/morris.ts';
export {type OneAtATimeEffect, oneAtATime} from './sensitivity/one-at-a-time.ts';
export {prcc} from './sensitivity/prcc.ts';
export {type SobolIndex, sobolIndices} from './sensitivity/sobol-indices.ts';
export {aalenJohansen, type CompetingSpell, type Incidence, type IncidenceStep} from './statistics/aalen-johansen.ts';
export {type BootstrapOptions, bootstrapInterval} from './statistics/bootstrap-interval.ts';
export {brierScore} from './statistics/brier-score.ts';
export {type ClusteredShare, clusteredShare} from './statistics/clustered-share.ts';
export {type ContributionSums, contributionSums, joinedSums} from './statistics/contribution-sums.ts';
export {contributionsFromSums, differenceFromSums} from './statistics/contributions-from-sums.ts';
export {type CostPerAverted, costPerAverted} from './statistics/cost-per-averted.ts';
export {type CrpsOptions, crps} from './statistics/crps.ts';
export {
  type DeathsByPlace,
  type DeathsByPlaceOptions,
  deathsByPlace,
  type RunsByPlace,
} from './statistics/deaths-by-place.ts';
export {type Facet, type Facets, indicatorFacets, relapseFacets} from './statistics/facets.ts';
export type {Forecast} from './statistics/forecast.ts';
export {type ForecastCheckOptions, forecastCheck} from './statistics/forecast-check.ts';
export {historiesOf} from './statistics/histories.ts';
export {fanFromMonths, type IndicatorFanOptions, indicatorFan} from './statistics/indicator-fan.ts';
export {
  type KaplanMeier,
  kaplanMeier,
  type MedianTime,
  type Spell,
  type SurvivalStep,
} from './statistics/kaplan-meier.ts';
export {logScore} from './statistics/log-score.ts';
export {type ContributionsOptions, meanContributions, pairedContributions} from './statistics/mean-contributions.ts';
export {meanEstimate} from './statistics/mean-estimate.ts';
export {deathsBetween, deathsWithin, indicatorOn, meanWithin, peakWithin} from './statistics/measures.ts';
export {type MonthlyRuns, monthlyRuns} from './statistics/monthly-runs.ts';
export {type CumulativeHazardStep, nelsonAalen} from './statistics/nelson-aalen.ts';
export {compareWithObserved, type ObservedComparison, valueOn} from './statistics/observed-comparison.ts';
export {type Outcomes, outcomesOf} from './statistics/outcomes.ts';
export {
  historiesDifference,
  joinedDifference,
  type PairedDifference,
  pairedDifference,
} from './statistics/paired-difference.ts';
export {type Discordance, pairedInterval} from './statistics/paired-interval.ts';
export {type PairedMeanDifference, pairedMeanDifference} from './statistics/paired-mean-difference.ts';
export {type PairedYearsAtPeaceOptions, pairedYearsAtPeace} from './statistics/paired-years-at-peace.ts';
export {peaceStatesByMonth} from './statistics/peace-states.ts';
export {type PeriodHazard, periodHazard} from './statistics/period-hazard.ts';
export {poissonInterval} from './statistics/poisson-interval.ts';
export {type Precision, precisionOf} from './statistics/precision.ts';
export {type QuantileBand, type QuantileBandOptions, quantileBand} from './statistics/quantile-band.ts';
export {type RatioOfMeans, ratioOfMeans} from './statistics/ratio-of-means.ts';
export {
  type FittedRecordOptions,
  fittedRecordCheck,
  type RecordCheckOptions,
  recordCheck,
} from './statistics/record-check.ts';
export {type Regret, regrets} from './statistics/regret.ts';
export {
  joinedCounts,
  type RelapseCounts,
  type RelapseRiskOptions,
  relapseCounts,
  runsCounted,
} from './statistics/relapse-counts.ts';
export {relapseRisk, riskFromCounts} from './statistics/relapse-risk.ts';
export {type ReliabilityOptions, reliability} from './statistics/reliability.ts';
export {type ReliefCoverageOptions, reliefCoverage} from './statistics/relief-coverage.ts';
export type {RunRange} from './statistics/run-ranges.ts';
export {runsNeeded} from './statistics/runs-needed.ts';
export {pairedSamples, type SampleOptions, samplesOf} from './statistics/samples.ts';
export {type TrustByMonth, trustByMonth, trustFromMonths, trustIndicators} from './statistics/trust-by-month.ts';
export {type VarianceComponents, varianceComponents} from './statistics/variance-components.ts';
export {wilson} from './statistics/wilson.ts';
export {yearsAtPeace} from './statistics/years-at-peace.ts';
export type {CoreFacts} from './surrogate/core-facts.ts';
export {type CoreParameters, referenceParameters} from './surrogate/core-parameters.ts';
export {coteDivoireAccepted, coteDivoireCore, coteDivoireDisarmed} from './surrogate/cote-divoire-core.ts';
export {genericCountry} from './surrogate/generic-country.ts';
export {liberia1997, liberiaCore, liberiaWithoutMission} from './surrogate/liberia-core.ts';
export {type SurrogateRisk, surrogateRisk} from './surrogate/surrogate-risk.ts';
export {computeBatch, type HistoryReading, type SweepRow} from './sweep/compute-batch.ts';
export type {CubeDesign, Design} from './sweep/design.ts';
export type {Factor, LeverFactor, ParameterFactor} from './sweep/factor.ts';
export type {Point} from './sweep/point.ts';
export {
  type FactorSensitivity,
  type Sensitivity,
  type SensitivityMethod,
  sensitivityMethods,
  sensitivityOf,
} from './sweep/sensitivity.ts';
export {
  batchCount,
  runCount,
  runsOfBatch,
  type Sweep,
  type SweepRun,
  type SweepSettings,
  sweepOf,
} from './sweep/sweep.ts';
export {type GridCell, type GridFactor, type SweepGrid, type SweepGridOptions, sweepGrid} from './sweep/sweep-grid.ts';
export {type Cell, type Column, csvLine} from './tables/csv.ts';
export {runsColumns, runsRows} from './tables/runs-table.ts';
export {
  type CrossNational,
  type CrossNationalOptions,
  crossNational,
} from './validate/cross-national.ts';
export {crossNationalStatistics} from './validate/cross-national-statistics.ts';
export type {Measurement, StatisticOptions} from './validate/measurement.ts';
export {type PatternEntry, patternTable, readPatterns} from './validate/pattern-table.ts';
export {type UcdpSpell, ucdpSpell} from './validate/ucdp-spell.ts';
export {type PatternFinding, type ValidateOptions, validate} from './validate/validate.ts';
export {type VariantName, variants} from './validate/variants.ts';
export {changeText, planLines} from './words/plan-words.ts';
export {differenceSentence, riskNotes, riskSentence, samplingSentence} from './words/sentences.ts';
