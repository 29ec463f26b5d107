import type {CoreFacts} from './core-facts.ts';
import type {CoreParameters} from './core-parameters.ts';
import {type Counted, shareReaching25} from './fights.ts';
import {hermite, type Quadrature} from './hermite.ts';
import {byWeek} from './path.ts';

export interface SurrogateOptions {
  readonly weeks: number;
  /** Deaths that count; `state-based` if absent, as in the cross-national curve. */
  readonly counted?: Counted;
}

/** Relapse in the reduced model. */
export interface SurrogateRisk {
  /** Cumulative hazard of a history of middling frailty, after each week. */
  readonly cumulativeHazard: Float64Array;
  /** Probability of no relapse by the end of a week; 1 for week -1. */
  survival(week: number): number;
  /** Probability of relapse by the end of a week. */
  risk(week: number): number;
}

const fixed = {
  firstBelief: 0.2,
  learning: 0.3,
  stateDeterred: 0.1,
  lethality: 0.5,
  eventsPerWeek: 1.2,
  poll: 1,
  income: 0.25,
  population: 0.25,
} as const;

let quadrature: Quadrature | undefined;

/**
 * The reduced form of the relapse core: log hazards without feedback from fights follow a path that facts and parameters
 * fix (equations E1 to E7 of relapse-core.md), so that the probability of relapse by a week is one less the mean over
 * frailty G of exp(-exp(G) times the cumulative hazard), with the share of fights that reach 25 deaths from a table.
 */
export function surrogateRisk(
  parameters: CoreParameters,
  facts: CoreFacts,
  {weeks, counted = 'state-based'}: SurrogateOptions,
): SurrogateRisk {
  const cumulativeHazard = hazardPath(parameters, facts, weeks, shareReaching25(counted));
  quadrature ??= hermite(11);
  const {points, weights} = quadrature;
  const frailties = points.map(point => Math.exp(parameters.frailtySd * point));
  const survival = (week: number): number =>
    week < 0 ? 1 : weights.reduce((sum, w, at) => sum + w * Math.exp(-frailties[at] * cumulativeHazard[week]), 0);
  return {cumulativeHazard, survival, risk: week => 1 - survival(week)};
}

function hazardPath(
  parameters: CoreParameters,
  facts: CoreFacts,
  weeks: number,
  reaches: (rate: number) => number,
): Float64Array {
  const {factions} = facts;
  const facing = weeklyFacts(facts, weeks);
  const level =
    Math.log(parameters.baseline) - fixed.income * facts.logIncome + fixed.population * Math.log(facts.population / 10);
  const perSoldier = parameters.perSoldier * (facts.population / 10) ** -parameters.dilution;
  const stocks = factions.map(({stock}) => stock);
  const reach = factions.map(({holdsState}) => (holdsState ? fixed.stateDeterred : 1));
  const hazards = new Float64Array(weeks);
  let belief = fixed.firstBelief;
  let sum = 0;
  for (let week = 0; week < weeks; week++) {
    const deterrence = 1 - Math.exp(-perSoldier * facing.troops[week]);
    belief += (fixed.learning * (facing.implementation[week] - belief)) / 52;
    belief += (parameters.guarantee * deterrence * (1 - belief)) / 52;
    for (let faction = 0; faction < stocks.length; faction++) decay(faction, week);
    const common =
      level +
      parameters.disbelief * (1 - belief) +
      parameters.neighbour * facing.neighbour[week] +
      fixed.poll * facing.poll[week];
    for (let faction = 0; faction < stocks.length; faction++) {
      const opponent = largestOther(stocks, faction);
      const stock = Math.max(factions[faction].holdsState ? opponent : stocks[faction], 1e-3);
      const faced = deterrence * reach[faction];
      const contest = facing.contest[week] * intact(stocks[faction], opponent, parameters.intactArmies);
      const logHazard =
        common +
        parameters.stock * Math.log(stock) +
        parameters.exclusion * facing.exclusion[faction][week] -
        parameters.deterrence * faced +
        parameters.contest * contest;
      const events = fixed.eventsPerWeek * Math.min(stock, 3) * (1 - fixed.lethality * faced);
      sum += (Math.exp(logHazard) / 52) * reaches(events);
    }
    hazards[week] = sum;
  }
  return hazards;

  function decay(faction: number, week: number): void {
    const {stock, holdsState} = factions[faction];
    const reintegrated = holdsState ? 0 : facing.reintegrated[week];
    const rate = parameters.decay + (holdsState ? 0 : facing.programmeDecay[week]);
    const floor = parameters.floor * stock * (1 - 0.5 * reintegrated);
    stocks[faction] -= ((1 - facing.kept[faction][week]) * rate * (stocks[faction] - floor)) / 52;
  }
}

/** How far both armies of a contest are intact; `matters` 0 takes them to be. */
function intact(stock: number, opponent: number, matters: number): number {
  return 1 - matters * (1 - Math.sqrt(Math.min(1, stock) * Math.min(1, opponent)));
}

function largestOther(stocks: readonly number[], faction: number): number {
  let largest = 0;
  for (let other = 0; other < stocks.length; other++) {
    if (other !== faction) largest = Math.max(largest, stocks[other]);
  }
  return largest;
}

interface WeeklyFacts {
  readonly troops: Float64Array;
  readonly implementation: Float64Array;
  readonly programmeDecay: Float64Array;
  readonly reintegrated: Float64Array;
  readonly neighbour: Float64Array;
  readonly poll: Float64Array;
  readonly contest: Float64Array;
  readonly kept: readonly Float64Array[];
  readonly exclusion: readonly Float64Array[];
}

const compiled = new WeakMap<CoreFacts, Map<number, WeeklyFacts>>();

/** Facts week by week, worked out once for each country and length. */
function weeklyFacts(facts: CoreFacts, weeks: number): WeeklyFacts {
  const known = compiled.get(facts) ?? new Map<number, WeeklyFacts>();
  compiled.set(facts, known);
  const made = known.get(weeks) ?? {
    troops: byWeek(facts.troops, weeks),
    implementation: byWeek(facts.implementation, weeks),
    programmeDecay: byWeek(facts.programmeDecay, weeks),
    reintegrated: byWeek(facts.reintegrated, weeks),
    neighbour: byWeek(facts.neighbour, weeks),
    poll: pulse(facts, weeks, {from: -8, until: 12}, ({stakes, accommodation}) => stakes * (1 - accommodation)),
    contest: pulse(facts, weeks, {from: 0, until: 20}, ({stakes, contest}) => stakes * contest),
    kept: facts.factions.map(({keptInBeing}) => byWeek(keptInBeing, weeks)),
    exclusion: facts.factions.map(({exclusion}) => byWeek(exclusion, weeks)),
  };
  known.set(weeks, made);
  return made;
}

function pulse(
  {elections}: CoreFacts,
  weeks: number,
  span: {readonly from: number; readonly until: number},
  height: (election: CoreFacts['elections'][number]) => number,
): Float64Array {
  const values = new Float64Array(weeks);
  for (const election of elections) {
    const last = Math.min(weeks, election.week + span.until);
    for (let week = Math.max(0, election.week + span.from); week < last; week++) {
      values[week] = Math.max(values[week], height(election));
    }
  }
  return values;
}
