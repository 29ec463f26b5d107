import {type Camp, exp, normal, Random, type Scenario, type Shares} from '@postbellum/sim-core';
import type {PostWarFacts} from './post-war-country-facts.ts';

/** Names of the armed parties, the holder of the state first. */
export const parties = ['state', 'first', 'second'] as const;

/** Name of an armed party. */
export type Party = (typeof parties)[number];

/** Names of the ethnic groups; each of the parties recruits most among one. */
export const groups: readonly string[] = ['centre', 'east', 'west'];

/** The two camps and who would fight for them. */
export const camps: Readonly<Record<'office' | 'rival', Camp<Party>>> = {
  office: {title: 'Camp in office', armed: ['state']},
  rival: {title: 'Rival camp', armed: ['first', 'second']},
};

const columns = ['A', 'B', 'C', 'D'];
const rows = [1, 2];
const codes = columns.flatMap(column => rows.map(row => `${column}${row}`));
/** Each district is a square. */
const sideKm = 141;
const degrees = 1.27;

/** A district before its numbers: where it lies and who holds it. */
interface Place {
  readonly code: string;
  readonly column: number;
  readonly row: number;
  readonly holder: Party;
  readonly isCapital: boolean;
  readonly population: number;
}

/** The country as a map of eight square districts. */
export interface PostWarMap {
  readonly capital: string;
  readonly districts: Scenario['districts'];
  /** Districts that movements hold. */
  readonly held: readonly string[];
}

/** The map of a seed: its capital, who lives where, who holds what and who votes how. */
export function mapOf(seed: string, facts: PostWarFacts): PostWarMap {
  const places = placesOf(seed, facts.population);
  const votes = votesOf(seed, facts, places);
  const capital = places.find(({isCapital}) => isCapital) ?? places[0];
  const districts = places.map(place => [
    place.code,
    {
      name: place.code,
      population: place.population,
      areaKm2: sideKm * sideKm,
      latitude: -degrees * place.row,
      longitude: -20 + degrees * place.column,
      urbanShare: place.isCapital ? 0.7 : 0.15 + 0.2 * drawn(seed, 'towns', place.code),
      roadKm: Math.round(1.3 * sideKm * steps(place, capital)),
      neighbours: places.filter(other => steps(place, other) === 1).map(({code}) => code),
      groups: groupsOf(place, drawn(seed, 'groups', place.code)),
      votes: votes[place.code],
      control: controlOf(place.holder),
      deficit: place.isCapital ? 0.2 : place.holder === 'state' ? 0.5 : 0.7,
      landConflict: 0.5,
      lootable: place.isCapital ? 0 : drawn(seed, 'resources', place.code),
    },
  ]);
  return {
    capital: capital.code,
    districts: Object.fromEntries(districts),
    held: places.filter(({holder}) => holder !== 'state').map(({code}) => code),
  };
}

/** A draw of its own for each subject and district. */
function drawn(seed: string, subject: string, code: string): number {
  return new Random(seed, `postWarCountry/map/${subject}`).uniform(codes.indexOf(code));
}

/** Districts in an order of chance. */
function shuffled(seed: string, subject: string, list: readonly string[]): readonly string[] {
  return list
    .map(code => ({code, luck: drawn(seed, subject, code)}))
    .sort((one, other) => one.luck - other.luck)
    .map(({code}) => code);
}

function placesOf(seed: string, persons: number): readonly Place[] {
  const [capital] = shuffled(seed, 'capital', codes);
  const [first, second, third] = shuffled(
    seed,
    'ground',
    codes.filter(code => code !== capital),
  );
  const firstHolds = drawn(seed, 'third', codes[0]) < 0.5 ? [first, third] : [first];
  const weights = codes.map(code => (code === capital ? 2 : 1) * exp(0.5 * normal(drawn(seed, 'people', code))));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const people = weights.map(weight => Math.floor((persons * weight) / sum));
  people[codes.indexOf(capital)] += persons - people.reduce((total, each) => total + each, 0);
  return codes.map((code, index) => ({
    code,
    column: Math.floor(index / rows.length),
    row: index % rows.length,
    holder: firstHolds.includes(code) ? 'first' : code === second ? 'second' : 'state',
    isCapital: code === capital,
    population: people[index],
  }));
}

/** Districts to cross from one to the other. */
function steps(one: Place, other: Place): number {
  return Math.abs(one.column - other.column) + Math.abs(one.row - other.row);
}

function controlOf(holder: Party): Shares<Party> {
  return holder === 'state' ? {state: 1} : {[holder]: 0.85, state: 0.15};
}

/** The group of whoever holds a district is half to four fifths of its people. */
function groupsOf({holder}: Place, luck: number): Shares {
  const share = 0.5 + 0.3 * luck;
  const most = groups[parties.indexOf(holder)];
  return Object.fromEntries(groups.map(group => [group, group === most ? share : (1 - share) / 2]));
}

/**
 * Votes of the two camps that give the lead and the segregation wanted, as far as can be: strongholds of the rival are
 * the ground that movements hold, then others by chance, until they hold about its share of the people; in them the
 * camp in office has one share of the vote, elsewhere another.
 */
function votesOf(
  seed: string,
  {lead, segregation}: PostWarFacts,
  places: readonly Place[],
): Readonly<Record<string, Shares>> {
  const share = Math.min(0.99, Math.max(0.01, (1 + lead) / 2));
  const rival = strongholds(seed, 1 - share, places);
  const persons = places.reduce((sum, {population}) => sum + population, 0);
  const loyal =
    places.filter(({code}) => !rival.has(code)).reduce((sum, {population}) => sum + population, 0) / persons;
  const apart = segregation * share * (1 - share);
  return Object.fromEntries(
    places.map(({code}) => {
      const office = rival.has(code) ? share - apart / (1 - loyal) : share + apart / loyal;
      const bounded = Math.min(1, Math.max(0, office));
      return [code, {office: bounded, rival: 1 - bounded}];
    }),
  );
}

/** The capital never is one, and one district besides always is. */
function strongholds(seed: string, share: number, places: readonly Place[]): ReadonlySet<string> {
  const order = shuffled(seed, 'votes', codes)
    .map(code => places[codes.indexOf(code)])
    .filter(({isCapital}) => !isCapital)
    .sort((one, other) => Number(one.holder === 'state') - Number(other.holder === 'state'));
  const wanted = share * places.reduce((sum, {population}) => sum + population, 0);
  const chosen = new Set([order[0].code]);
  let sum = order[0].population;
  for (const {code, population} of order.slice(1)) {
    if (sum + population / 2 > wanted) break;
    chosen.add(code);
    sum += population;
  }
  return chosen;
}
