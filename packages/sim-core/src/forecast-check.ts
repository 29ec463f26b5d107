import type {RunsOfPlan} from './histories.ts';
import type {Interval} from './series.ts';

/** Forecasts that said much the same, and how often it came. */
export interface ReliabilityBin {
  readonly forecasts: number;
  /** Mean of what was said, 0 to 1. */
  readonly probability: number;
  readonly events: number;
  /** Share in which it came, with Wilson's interval. */
  readonly frequency: number;
  readonly interval: Interval;
}

/**
 * The points of a reliability diagram, by rising probability and without empty bins, and what the Brier score is made
 * of: `brier = reliability - resolution + uncertainty + withinBins`.
 */
export interface Reliability {
  readonly bins: readonly ReliabilityBin[];
  readonly brier: number;
  /** How far what was said lies from how often it came; 0 is best. */
  readonly reliability: number;
  /** How far the frequencies of bins lie apart; more is better. */
  readonly resolution: number;
  /** Variance of what came, beyond the forecaster's power. */
  readonly uncertainty: number;
  /** What differing probabilities within one bin add; 0 where each bin holds one probability. */
  readonly withinBins: number;
}

/** How far forecasts of one event, made of simulated histories, could be relied on. */
export interface ForecastCheck extends Omit<RunsOfPlan, 'persons'> {
  /** What was said to come, as a sentence names it: `armed conflict resumes within five years`. */
  readonly event: string;
  readonly reliability: Reliability;
}
