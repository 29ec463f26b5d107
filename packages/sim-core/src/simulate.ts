import type {Indicator} from './indicators.ts';
import type {Mechanism} from './mechanism.ts';
import type {Overrides} from './parameter.ts';
import type {Plan} from './plan.ts';
import type {Scenario} from './scenario.ts';
import type {Run} from './series.ts';

/** What a run depends on besides its scenario. Equal options and equal versions give equal bytes. */
export interface SimulateOptions {
  readonly plan: Plan;
  readonly seed: string;
  /** Agents to sample people with, from 2,000 up to one per person; 20,000 if absent. */
  readonly people?: number;
  /** Weeks to simulate; the whole scenario if absent. */
  readonly weeks?: number;
  readonly parameters?: Overrides;
  readonly mechanisms?: readonly Mechanism[];
  readonly indicators?: Readonly<Record<string, Indicator>>;
}

export declare function simulate(scenario: Scenario, options: SimulateOptions): Run;
