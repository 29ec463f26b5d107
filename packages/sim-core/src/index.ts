export {mean, sum} from './averages.ts';
export {compileBenchmark} from './benchmark-expression.ts';
export {
  dateOf,
  dateOfDay,
  dayNumber,
  firstWeekFrom,
  type IsoDate,
  isIsoDate,
  monthStarts,
  weekOf,
  weeksBetween,
} from './calendar.ts';
export {statuses} from './codes.ts';
export {type ContestWeights, contestChance, contestOdds, type LosingCamp} from './contest-odds.ts';
export {
  type CoupledRunOptions,
  type CoupledSimulation,
  type Coupling,
  couplings,
  createCoupledSimulation,
} from './couple.ts';
export {exp} from './detmath.ts';
export {
  type Contribution,
  type Explanation,
  type ExplanationDifference,
  explain,
  explainDifference,
  type MechanismTotal,
} from './explain.ts';
export {afterChange, applyPlan, compileFacts, type Facts} from './facts.ts';
export type {ForecastCheck, Reliability, ReliabilityBin} from './forecast-check.ts';
export type {Histories, History, NumberOfRun, PairedSamples, RunsOfPlan, Samples} from './histories.ts';
export {type Indicator, type IndicatorName, indicators} from './indicators.ts';
export {type LeverName, leverNames} from './lever-names.ts';
export {type EvidenceGrade, type Level, type Lever, levers} from './levers.ts';
export {leaveOut, type Mechanism, mechanism, type Weekly} from './mechanism.ts';
export {type Neighbourhood, neighbourhoods} from './next-door.ts';
export {type Overrides, type Parameter, type Parameters, parameterValues, type Values} from './parameter.ts';
export {type Change, type Plan, plan} from './plan.ts';
export {Random} from './random.ts';
export {type Reason, type ReasonName, reasons} from './reasons.ts';
export type {CheckedPoint, CheckedSeries, HistoriesOn, RecordCheck} from './record-check.ts';
export {
  type PeaceState,
  peaceStateByWeek,
  peaceStates,
  type RelapseRule,
  type RelapseRuleName,
  relapseRules,
  relapseWeek,
  ruleText,
} from './relapse.ts';
export {normal} from './sample.ts';
export {
  type Camp,
  type Dated,
  type DatedSeries,
  type District,
  type Donor,
  type Election,
  type Faction,
  type NeighbourCountry,
  type ObservedSeries,
  type Scenario,
  type Shares,
  scenario,
  type TimelineEvent,
} from './scenario.ts';
export {
  type Channel,
  type Contributions,
  channels,
  type Estimate,
  type IndicatorFan,
  type Interval,
  type NeedMet,
  type RecordedReasons,
  type RecordedRelief,
  type RelapseRisk,
  type ReliefCoverage,
  type Run,
  type ShareOfHistories,
} from './series.ts';
export {
  branch,
  createSimulation,
  type RunOptions,
  type RunUnderWay,
  type SavedRun,
  type SimulateOptions,
  type Simulation,
  type SimulationOptions,
  simulate,
} from './simulate.ts';
export {hashWorld, restoreWorld, type Snapshot, saveWorld} from './snapshot.ts';
export {type Source, sourceText} from './source.ts';
export {engineVersion} from './version.ts';
export {weekly} from './weekly.ts';
export {createWorld, type World} from './world.ts';
