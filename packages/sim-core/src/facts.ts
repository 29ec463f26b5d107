import {dateOfDay, dayNumber, firstWeekFrom, type IsoDate, weekOf, weeksBetween} from './calendar.ts';
import {type LeverName, leverNames, levers} from './levers.ts';
import type {Change, Plan} from './plan.ts';
import type {Agency, Benchmark, DatedSeries, Donor, EconomicShock, Scenario, Shares} from './scenario.ts';

/**
 * A scenario under a plan as typed arrays, ready for the weekly loop. Mechanisms read facts and never write them;
 * facts are no part of the state, since scenario and plan say them again.
 * `[week]` arrays have one entry per week; `[faction × week]` and the like are row-major in that order.
 */
export interface Facts {
  readonly weeks: number;
  readonly districtNames: readonly string[];
  readonly factionNames: readonly string[];
  readonly capital: number;
  /** Persons at home in the country on the first day, [district]. */
  readonly population: Float64Array;
  /** Persons, all districts. */
  readonly totalPopulation: number;
  readonly deficit: Float64Array;
  /** Resources that can be looted, 0 to 1, [district]. */
  readonly lootable: Float64Array;
  readonly roadKm: Float64Array;
  readonly urbanShare: Float64Array;
  readonly groupNames: readonly string[];
  /** Share of each group among the people of each district, [district × group]. */
  readonly groupShares: Float64Array;
  /** Ethnic polarisation by Reynal-Querol's index, 0 to 1, [district]. */
  readonly polarisation: Float64Array;
  /** 1 for neighbours, [district × district]. */
  readonly adjacency: Float64Array;
  /** Kilometres as the crow flies, at least 1, [district × district]. */
  readonly distance: Float64Array;
  /** Share of each faction's recruits by home, [faction × district]. */
  readonly heartland: Float64Array;
  /** Share of each district a faction holds on the first day, [faction × district]. */
  readonly control: Float64Array;
  readonly holdsState: Float64Array;
  readonly keptInBeing: Float64Array;
  readonly exclusion: Float64Array;
  readonly economy: {readonly incomePerHead: number; readonly incomeBeforeWar: number};
  /** What shocks from outside add to growth, share per year, [week]. */
  readonly growthShock: Float64Array;
  /** Price of what can be looted relative to the first day, [week]. */
  readonly lootablePrice: Float64Array;
  /** Share of each week's days in the wet season, [week]. */
  readonly wet: Float64Array;
  readonly state: Scenario['state'];
  readonly society: Scenario['society'];
  readonly neighbourViolence: Float64Array;
  /** Shares of soldiers, [week × district]. */
  readonly deployment: Float64Array;
  readonly companySize: number;
  /** Soldiers in the country on the first day. */
  readonly firstTroops: number;
  readonly reviewWeeks: number;
  readonly benchmarks: readonly Benchmark[];
  readonly elections: readonly {readonly week: number; readonly stakes: number; readonly contest: number}[];
  readonly settledFromWeek: number;
  readonly cessationFromWeek: number;
  readonly ddr: Scenario['ddr'];
  readonly donors: readonly Donor[];
  readonly agencies: readonly Agency[];
  readonly start: IsoDate;
  /** Levers as history had them, [week]. */
  readonly history: Readonly<Record<LeverName, Float64Array>>;
  /** Levers under the plan, [week]. */
  readonly decisions: Readonly<Record<LeverName, Float64Array>>;
}

/** Compile a scenario; every decision is as history had it until `applyPlan`. */
export function compileFacts(scenario: Scenario): Facts {
  const {start, end} = scenario;
  const weeks = weeksBetween(start, end);
  const codes = Object.keys(scenario.districts);
  const districts = Object.values(scenario.districts);
  const factions = Object.values(scenario.factions);
  const held = (series: DatedSeries): Float64Array => weekly(series, start, weeks, 'step');
  const population = Float64Array.from(districts, district => district.population);
  return {
    weeks,
    districtNames: codes,
    factionNames: Object.keys(scenario.factions),
    capital: codes.indexOf(scenario.capital),
    population,
    totalPopulation: population.reduce((sum, persons) => sum + persons, 0),
    deficit: Float64Array.from(districts, district => district.deficit),
    lootable: Float64Array.from(districts, district => district.lootable),
    roadKm: Float64Array.from(districts, district => district.roadKm),
    urbanShare: Float64Array.from(districts, district => district.urbanShare),
    groupNames: scenario.groups,
    groupShares: concat(districts.map(({groups}) => Float64Array.from(scenario.groups, group => groups[group] ?? 0))),
    polarisation: Float64Array.from(districts, district => polarisationOf(district.groups)),
    adjacency: matrix(codes, (from, to) => (scenario.districts[from].neighbours.includes(to) ? 1 : 0)),
    distance: matrix(codes, (from, to) => kilometres(scenario.districts[from], scenario.districts[to])),
    heartland: concat(Object.keys(scenario.factions).map(name => heartlandOf(name, scenario))),
    control: concat(
      Object.keys(scenario.factions).map(name => Float64Array.from(districts, ({control}) => control[name] ?? 0)),
    ),
    holdsState: concat(factions.map(faction => held(faction.holdsState))),
    keptInBeing: concat(factions.map(faction => held(faction.keptInBeing))),
    exclusion: concat(factions.map(faction => held(faction.exclusion))),
    economy: scenario.economy,
    growthShock: shockByWeek(scenario.economy.shocks, start, weeks),
    lootablePrice: held(scenario.economy.lootablePrice),
    wet: wetByWeek(scenario.economy.wetMonths, start, weeks),
    state: scenario.state,
    society: scenario.society,
    neighbourViolence: held(scenario.neighbours.violence),
    deployment: deploymentByWeek(scenario, codes, weeks),
    companySize: scenario.mission.companySize,
    firstTroops: scenario.mission.troops,
    reviewWeeks: scenario.mission.reviewWeeks,
    benchmarks: scenario.mission.benchmarks,
    elections: scenario.elections.map(({on, stakes, contest}) => ({week: weekOf(start, on), stakes, contest})),
    settledFromWeek: weekOf(start, scenario.displacement.settledFrom),
    cessationFromWeek: weekOf(start, scenario.displacement.cessationFrom),
    ddr: scenario.ddr,
    donors: Object.values(scenario.donors),
    agencies: Object.values(scenario.agencies),
    start,
    history: leversByWeek(scenario, weeks),
    decisions: leversByWeek(scenario, weeks),
  };
}

function leversByWeek({decisions, start}: Scenario, weeks: number): Record<LeverName, Float64Array> {
  return Object.fromEntries(
    leverNames.map(lever => [lever, weekly(decisions[lever], start, weeks, levers[lever].between)]),
  ) as Record<LeverName, Float64Array>;
}

/**
 * Write the decisions of a plan into compiled facts, over those of any plan before. Throws `unknown lever` and, for a
 * value outside its lever's range, `invalid plan`.
 */
export function applyPlan(facts: Facts, plan: Plan): void {
  for (const lever of leverNames) facts.decisions[lever].set(facts.history[lever]);
  for (const change of plan.changes) applyChange(facts, change);
}

function applyChange(facts: Facts, change: Change): void {
  const {start} = facts;
  if (!Object.hasOwn(levers, change.lever)) {
    throw new RangeError(`unknown lever: ${change.lever} (there are ${leverNames.join(', ')})`);
  }
  const values = facts.decisions[change.lever];
  const first = change.from === undefined ? 0 : Math.max(0, firstWeekFrom(start, change.from));
  const after = change.until === undefined ? facts.weeks : firstWeekFrom(start, change.until);
  const {range, unit} = levers[change.lever];
  for (let week = first; week < Math.min(after, facts.weeks); week++) {
    const value = changed(values[week], change);
    if (!(value >= range[0] && value <= range[1])) {
      throw new RangeError(`invalid plan: ${change.lever} = ${value} (from ${range[0]} to ${range[1]} ${unit})`);
    }
    values[week] = value;
  }
}

function changed(value: number, change: Change): number {
  if ('multiply' in change) return value * change.multiply;
  if ('set' in change) return change.set;
  return Math.min(value, change.atMost);
}

/**
 * A dated series as one value per week. Held values are averaged over the days of the week, so that a rate of persons
 * per week keeps its sum; joined values are read at the end of the week, when the world is recorded. Before the first
 * date its value holds.
 */
export function weekly(series: DatedSeries, start: IsoDate, weeks: number, between: 'step' | 'linear'): Float64Array {
  const days = series.map(({on}) => dayNumber(on) - dayNumber(start));
  const values = series.map(({value}) => value);
  return Float64Array.from({length: weeks}, (_, week) => {
    if (between === 'linear') return joinedAt(days, values, week * 7 + 7);
    let sum = 0;
    for (let day = 0; day < 7; day++) sum += heldAt(days, values, week * 7 + day);
    return sum / 7;
  });
}

function heldAt(days: readonly number[], values: readonly number[], day: number): number {
  let index = 0;
  while (index + 1 < days.length && days[index + 1] <= day) index++;
  return values[index] ?? 0;
}

function joinedAt(days: readonly number[], values: readonly number[], day: number): number {
  let index = 0;
  while (index + 1 < days.length && days[index + 1] <= day) index++;
  if (index + 1 >= days.length || day <= days[0]) return values[index] ?? 0;
  const share = (day - days[index]) / (days[index + 1] - days[index]);
  return values[index] + share * (values[index + 1] - values[index]);
}

/** Growth that shocks add, averaged over the days of each week. */
function shockByWeek(shocks: readonly EconomicShock[], start: IsoDate, weeks: number): Float64Array {
  const growth = new Float64Array(weeks);
  for (const {from, until, growth: added} of shocks) {
    const [first, after] = [from, until].map(date => dayNumber(date) - dayNumber(start));
    for (let week = 0; week < weeks; week++) {
      const days = Math.min(after, week * 7 + 7) - Math.max(first, week * 7);
      if (days > 0) growth[week] += (added * days) / 7;
    }
  }
  return growth;
}

/** Share of the days of each week that lie in the wet months. */
function wetByWeek(months: readonly number[], start: IsoDate, weeks: number): Float64Array {
  const first = dayNumber(start);
  return Float64Array.from({length: weeks}, (_, week) => {
    let wet = 0;
    for (let day = 0; day < 7; day++) {
      const month = Number(dateOfDay(first + week * 7 + day).slice(5, 7));
      if (months.includes(month)) wet++;
    }
    return wet / 7;
  });
}

function deploymentByWeek({start, mission}: Scenario, codes: readonly string[], weeks: number): Float64Array {
  const shares = new Float64Array(weeks * codes.length);
  codes.forEach((code, district) => {
    const series = mission.deployment.map(({on, shares: byCode}) => ({on, value: byCode[code] ?? 0}));
    const values = weekly(series, start, weeks, 'step');
    for (let week = 0; week < weeks; week++) shares[week * codes.length + district] = values[week];
  });
  return shares;
}

/** Fighters are recruited from the rural people of the ground their faction holds. */
function heartlandOf(faction: string, scenario: Scenario): Float64Array {
  const shares = Float64Array.from(
    Object.values(scenario.districts),
    ({population, urbanShare, control}) => population * (1 - urbanShare) * (control[faction] ?? 0),
  );
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.map(share => share / sum);
}

/** Reynal-Querol's polarisation 4 Σ p²(1 - p); people of no listed group count as one group. */
function polarisationOf(groups: Shares): number {
  const shares = Object.values(groups).map(share => share ?? 0);
  shares.push(Math.max(0, 1 - shares.reduce((sum, share) => sum + share, 0)));
  return 4 * shares.reduce((sum, share) => sum + share * share * (1 - share), 0);
}

interface Place {
  readonly latitude: number;
  readonly longitude: number;
}

/** Distance on a plane tangent to the earth at the first place, good to 1 % within one country near the equator. */
function kilometres(from: Place, to: Place): number {
  const degrees = 111.2;
  const radians = (from.latitude * Math.PI) / 180;
  const cosine = 1 - (radians * radians) / 2 + (radians * radians * radians * radians) / 24;
  const north = (to.latitude - from.latitude) * degrees;
  const east = (to.longitude - from.longitude) * degrees * cosine;
  return Math.max(1, Math.sqrt(north * north + east * east));
}

function matrix(codes: readonly string[], cell: (from: string, to: string) => number): Float64Array {
  return Float64Array.from(codes.flatMap(from => codes.map(to => cell(from, to))));
}

function concat(parts: readonly Float64Array[]): Float64Array {
  return Float64Array.from(parts.flatMap(part => [...part]));
}
