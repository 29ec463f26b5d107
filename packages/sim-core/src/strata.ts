import {apportion} from './apportion.ts';
import {CIVILIAN, DISPLACED, FIGHTER, NONE, REFUGEE} from './codes.ts';
import type {Facts} from './facts.ts';
import type {Scenario} from './scenario.ts';

/** People alike on the first day, and how many rows stand for them. */
export interface Stratum {
  /** Code of their status. */
  readonly status: number;
  /** Index of their faction, or NONE. */
  readonly faction: number;
  /** Index of their home district. */
  readonly home: number;
  readonly persons: number;
  readonly rows: number;
}

/** Everybody, the armed and their associates first. */
export interface Strata {
  readonly list: readonly Stratum[];
  readonly rows: number;
  /** Rows of the armed and their associates, which come first. */
  readonly everArmed: number;
  readonly persons: number;
  /** Fewest persons that any row stands for, as the column of weights holds it. */
  readonly lightest: number;
}

/** Share of rows spent on those who bore arms, who are few but decide whether war resumes. */
const armedShare = 0.2;

/**
 * Divide the people of a scenario into strata and share out `size` rows among them, in proportion to persons within
 * the armed and within the rest. From one row per person on, every weight is 1.
 */
export function strataOf(scenario: Scenario, facts: Facts, size: number): Strata {
  const armed = armedStrata(scenario, facts);
  const rest = civilianStrata(scenario, facts, armed);
  const armedPersons = total(armed);
  const persons = armedPersons + total(rest);
  if (!(Number.isInteger(size) && size >= 2_000 && size <= persons)) {
    throw new RangeError(`invalid people: ${size} (a whole number from 2000 to ${persons}, one agent per person)`);
  }
  const armedRows = Math.min(armedPersons, Math.max(Math.round(size * armedShare), size - total(rest)));
  const list = [...withRows(armed, armedRows), ...withRows(rest, size - armedRows)];
  const everArmed = list.filter(({faction}) => faction !== NONE).reduce((sum, {rows}) => sum + rows, 0);
  const lightest = list.reduce(
    (least, stratum) => Math.min(least, Math.fround(stratum.persons / stratum.rows)),
    persons,
  );
  return {list, everArmed, persons, lightest, rows: list.reduce((sum, {rows}) => sum + rows, 0)};
}

type Group = Omit<Stratum, 'rows'>;

function armedStrata(scenario: Scenario, facts: Facts): Group[] {
  const count = facts.districtNames.length;
  return Object.values(scenario.factions).flatMap(({fighters, associates}, faction) => {
    const shares = facts.heartland.subarray(faction * count, (faction + 1) * count);
    const fighting = apportion(fighters, shares);
    const attached = apportion(associates, shares);
    return facts.districtNames.flatMap((_, home) => [
      {status: FIGHTER, faction, home, persons: fighting[home]},
      {status: CIVILIAN, faction, home, persons: attached[home]},
    ]);
  });
}

function civilianStrata(scenario: Scenario, facts: Facts, armed: readonly Group[]): Group[] {
  const {origins, displaced, abroad} = scenario.displacement;
  const shares = facts.districtNames.map(name => origins[name] ?? 0);
  const unarmed = facts.districtNames.map(
    (_, home) => facts.population[home] - total(armed.filter(group => group.home === home)),
  );
  const away = boundedBy(apportion(displaced, shares), unarmed);
  const refugees = apportion(abroad, shares);
  return facts.districtNames.flatMap((_, home) => [
    {status: CIVILIAN, faction: NONE, home, persons: Math.round(unarmed[home]) - away[home]},
    {status: DISPLACED, faction: NONE, home, persons: away[home]},
    {status: REFUGEE, faction: NONE, home, persons: refugees[home]},
  ]);
}

/** At least one person in twenty stayed; displaced persons beyond that come from where room is left. */
function boundedBy(wanted: readonly number[], available: readonly number[]): number[] {
  const most = available.map(persons => Math.floor(0.95 * persons));
  const bounded = wanted.map((persons, home) => Math.min(persons, most[home]));
  const over = wanted.reduce((sum, persons, home) => sum + persons - bounded[home], 0);
  const room = most.map((persons, home) => (wanted[home] > 0 ? persons - bounded[home] : 0));
  const extra = apportion(Math.min(over, total(room.map(persons => ({persons})))), room);
  return bounded.map((persons, home) => persons + extra[home]);
}

function withRows(groups: readonly Group[], rows: number): Stratum[] {
  const present = groups.filter(({persons}) => persons > 0);
  const shares = apportion(
    rows,
    present.map(({persons}) => persons),
  );
  return present.map((group, index) => ({...group, rows: Math.max(1, shares[index])}));
}

function total(groups: readonly {readonly persons: number}[]): number {
  return groups.reduce((sum, {persons}) => sum + persons, 0);
}
