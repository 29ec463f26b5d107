import {weightedMean} from './averages.ts';
import {dateOfDay, dayNumber, daysInMonth, firstWeekFrom, type IsoDate, weekOf, weeksBetween} from './calendar.ts';
import {type LeverName, leverNames} from './lever-names.ts';
import {levers} from './levers.ts';
import {compileNextDoor, type NextDoor} from './next-door.ts';
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
  /** Conflict over land relative to the mean of people, [district]. */
  readonly landConflict: Float64Array;
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
  /** War next door, all countries together, before peacekeepers damp it, [week]. Coupling may tell it afresh. */
  readonly neighbourViolence: Float64Array;
  readonly neighbours: NextDoor;
  /** Shares of soldiers, [week × district]. */
  readonly deployment: Float64Array;
  readonly companySize: number;
  /** Soldiers in the country on the first day. */
  readonly firstTroops: number;
  readonly reviewWeeks: number;
  readonly benchmarks: readonly Benchmark[];
  readonly elections: readonly FactsOfPoll[];
  /** How far votes follow districts: 0, every district votes alike, to 1, none votes like the other, [camp × camp]. */
  readonly segregation: Float64Array;
  readonly campNames: readonly string[];
  /** Share of the vote of each camp, [district × camp]. */
  readonly votes: Float64Array;
  /** 1 where a faction would fight for a camp, [camp × faction]. */
  readonly armedCamps: Float64Array;
  /** 1 for factions on one side on the first day, [faction × faction]. */
  readonly allied: Float64Array;
  /** Where each faction's commanders live, as shares, [faction × district]. */
  readonly bases: Float64Array;
  readonly observation: {
    readonly deathsPerReported: {readonly low: number; readonly high: number};
    /** Displaced persons registered, per displaced person, [week]. */
    readonly displacedRegistered: Float64Array;
    /** Persons claimed as disarmed, per person disarmed that week, [week]. */
    readonly disarmedClaimed: Float64Array;
  };
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

/** A poll between two camps, by index, the one in office first. */
export interface FactsOfPoll {
  readonly week: number;
  readonly stakes: number;
  readonly office: number;
  readonly rival: number;
  readonly lead: number;
}

/** Compile a scenario; every decision is as history had it until `applyPlan`. */
export function compileFacts(scenario: Scenario): Facts {
  const {start, end} = scenario;
  const weeks = weeksBetween(start, end);
  const codes = Object.keys(scenario.districts);
  const districts = Object.values(scenario.districts);
  const factions = Object.values(scenario.factions);
  const factionNames = Object.keys(scenario.factions);
  const campNames = Object.keys(scenario.camps);
  const votes = matrix(codes, campNames, (code, camp) => scenario.districts[code].votes[camp] ?? 0);
  const held = (series: DatedSeries): Float64Array => weekly(series, start, weeks, 'step');
  const population = Float64Array.from(districts, district => district.population);
  const history = leversByWeek(scenario, weeks);
  return {
    weeks,
    districtNames: codes,
    factionNames,
    capital: codes.indexOf(scenario.capital),
    population,
    totalPopulation: population.reduce((sum, persons) => sum + persons, 0),
    deficit: Float64Array.from(districts, district => district.deficit),
    lootable: Float64Array.from(districts, district => district.lootable),
    landConflict: relativeToMean(
      Float64Array.from(districts, ({landConflict}) => landConflict),
      population,
    ),
    roadKm: Float64Array.from(districts, district => district.roadKm),
    urbanShare: Float64Array.from(districts, district => district.urbanShare),
    groupNames: scenario.groups,
    groupShares: concat(districts.map(({groups}) => Float64Array.from(scenario.groups, group => groups[group] ?? 0))),
    polarisation: Float64Array.from(districts, district => polarisationOf(district.groups)),
    adjacency: matrix(codes, codes, (from, to) => (scenario.districts[from].neighbours.includes(to) ? 1 : 0)),
    distance: matrix(codes, codes, (from, to) => kilometres(scenario.districts[from], scenario.districts[to])),
    heartland: concat(factionNames.map(name => heartlandOf(name, scenario))),
    bases: concat(factionNames.map(name => basesOf(name, scenario))),
    control: matrix(factionNames, codes, (name, code) => scenario.districts[code].control[name] ?? 0),
    allied: matrix(factionNames, factionNames, (one, other) => alliedOf(scenario, one, other)),
    campNames,
    votes,
    armedCamps: matrix(campNames, factionNames, (camp, name) => (scenario.camps[camp].armed.includes(name) ? 1 : 0)),
    segregation: segregationOf(votes, population, campNames.length),
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
    neighbours: compileNextDoor(scenario, weeks, held),
    deployment: deploymentByWeek(scenario, codes, weeks),
    companySize: scenario.mission.companySize,
    firstTroops: scenario.mission.troops,
    reviewWeeks: scenario.mission.reviewWeeks,
    benchmarks: scenario.mission.benchmarks,
    elections: scenario.elections.map(({on, stakes, between, lead}) => ({
      week: weekOf(start, on),
      stakes,
      office: campNames.indexOf(between[0]),
      rival: campNames.indexOf(between[1]),
      lead,
    })),
    observation: {
      deathsPerReported: scenario.observation.deathsPerReported,
      displacedRegistered: held(scenario.observation.displacedRegistered),
      disarmedClaimed: held(scenario.observation.disarmedClaimed),
    },
    settledFromWeek: weekOf(start, scenario.displacement.settledFrom),
    cessationFromWeek: weekOf(start, scenario.displacement.cessationFrom),
    ddr: scenario.ddr,
    donors: Object.values(scenario.donors),
    agencies: Object.values(scenario.agencies),
    start,
    history,
    decisions: copyOf(history),
  };
}

function leversByWeek({decisions, start}: Scenario, weeks: number): Record<LeverName, Float64Array> {
  return Object.fromEntries(
    leverNames.map(lever => [lever, weekly(decisions[lever], start, weeks, levers[lever].between)]),
  ) as Record<LeverName, Float64Array>;
}

function copyOf(decisions: Readonly<Record<LeverName, Float64Array>>): Record<LeverName, Float64Array> {
  return Object.fromEntries(leverNames.map(lever => [lever, decisions[lever].slice()])) as Record<
    LeverName,
    Float64Array
  >;
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
    const value = afterChange(values[week], change);
    if (!(value >= range[0] && value <= range[1])) {
      throw new RangeError(`invalid plan: ${change.lever} = ${value} (from ${range[0]} to ${range[1]} ${unit})`);
    }
    values[week] = value;
  }
}

/** A value of a lever as a change leaves it. */
export function afterChange(value: number, change: Change): number {
  if ('multiply' in change) return value * change.multiply;
  if ('set' in change) return change.set;
  if ('add' in change) return Math.max(levers[change.lever].range[0], value + change.add);
  return Math.min(value, change.atMost);
}

/**
 * A dated series as one value per week. Held values are averaged over the days of the week, so that a rate of persons
 * per week keeps its sum; joined values are read at the end of the week, when the world is recorded. Before the first
 * date its value holds.
 */
export function weekly(series: DatedSeries, start: IsoDate, weeks: number, between: 'step' | 'linear'): Float64Array {
  const first = dayNumber(start);
  const days = series.map(({on}) => dayNumber(on) - first);
  const values = series.map(({value}) => value);
  const read = between === 'linear' ? joinedAt : heldOver;
  const result = new Float64Array(weeks);
  if (days.length === 1) return result.fill(read(days, values, 0, 0));
  let index = 0;
  for (let week = 0; week < weeks; week++) {
    const day = week * 7;
    while (index + 1 < days.length && days[index + 1] <= day) index++;
    result[week] = read(days, values, day, index);
  }
  return result;
}

/** Mean of the week that begins on a day, by when the value of an index holds. */
function heldOver(days: readonly number[], values: readonly number[], first: number, from: number): number {
  let index = from;
  let sum = 0;
  for (let day = first; day < first + 7; day++) {
    while (index + 1 < days.length && days[index + 1] <= day) index++;
    sum += values[index] ?? 0;
  }
  return sum / 7;
}

/** Value at the end of the week that begins on a day, by when the value of an index holds. */
function joinedAt(days: readonly number[], values: readonly number[], first: number, from: number): number {
  const day = first + 7;
  let index = from;
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
  const wet = new Float64Array(weeks);
  for (let day = 0, after = 0; day < weeks * 7; day = after) {
    const [year, month, dayOfMonth] = dateOfDay(first + day)
      .split('-')
      .map(Number);
    after = Math.min(weeks * 7, day + daysInMonth(year, month) - dayOfMonth + 1);
    if (months.includes(month)) for (let each = day; each < after; each++) wet[Math.floor(each / 7)]++;
  }
  return wet.map(days => days / 7);
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

/** Values relative to their mean weighted by persons; 1 everywhere where all are 0. */
function relativeToMean(values: Float64Array, persons: Float64Array): Float64Array {
  const mean = weightedMean(values, persons);
  return values.map(value => (mean > 0 ? value / mean : 1));
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

/** Where a faction's commanders live: its bases, or its heartland where none are given. */
function basesOf(faction: string, scenario: Scenario): Float64Array {
  const {bases} = scenario.factions[faction];
  const shares = Float64Array.from(Object.keys(scenario.districts), code => bases[code] ?? 0);
  const sum = shares.reduce((total, share) => total + share, 0);
  return sum > 0 ? shares.map(share => share / sum) : heartlandOf(faction, scenario);
}

/** Whoever is named by one side is on the side of both. */
function alliedOf({factions}: Scenario, one: string, other: string): number {
  return factions[one].alliedWith.includes(other) || factions[other].alliedWith.includes(one) ? 1 : 0;
}

/**
 * Index of dissimilarity of the voters of each pair of camps over districts, 0 to 1: the share of either camp's voters
 * who would have to move for all districts to vote alike.
 */
function segregationOf(votes: Float64Array, population: Float64Array, camps: number): Float64Array {
  const totals = Float64Array.from({length: camps}, (_, camp) =>
    population.reduce((sum, persons, place) => sum + persons * votes[place * camps + camp], 0),
  );
  const share = (place: number, camp: number): number =>
    totals[camp] > 0 ? (population[place] * votes[place * camps + camp]) / totals[camp] : 0;
  return Float64Array.from({length: camps * camps}, (_, pair) => {
    const [one, other] = [Math.floor(pair / camps), pair % camps];
    return population.reduce((sum, __, place) => sum + Math.abs(share(place, one) - share(place, other)) / 2, 0);
  });
}

function matrix(
  rows: readonly string[],
  columns: readonly string[],
  cell: (row: string, column: string) => number,
): Float64Array {
  return Float64Array.from(rows.flatMap(row => columns.map(column => cell(row, column))));
}

function concat(parts: readonly Float64Array[]): Float64Array {
  const whole = new Float64Array(parts.reduce((sum, {length}) => sum + length, 0));
  let first = 0;
  for (const part of parts) {
    whole.set(part, first);
    first += part.length;
  }
  return whole;
}
