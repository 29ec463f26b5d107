import type {DatedSeries, Faction, Scenario} from '@postbellum/sim-core';
import type {PostWarFacts} from './post-war-country-facts.ts';
import type {Party, PostWarMap} from './post-war-country-map.ts';

/** Largest share of the country people on its ground that an armed party and its associates can be. */
const mostArmed = 0.4;

/**
 * The forces of the state, which has its army, and two movements. The movements are of one camp, but nobody is allied
 * on the first day: they are opponents of each other as well, unless exclusion and the army they face draw them
 * together.
 */
export function factionsOf(
  facts: PostWarFacts,
  {capital, districts}: PostWarMap,
  start: string,
): Readonly<Record<Party, Faction<string, Party>>> {
  const held = (value: number): DatedSeries => [{on: start, value}];
  const people = (party: Party, fighters: number) =>
    armedOf(fighters, facts.associatesPerFighter, mostArmed * countryPeople(districts, party));
  const movement = (party: 'first' | 'second', title: string): Faction<string, Party> => ({
    title,
    ...people(party, party === 'first' ? facts.firstFighters : facts.secondFighters),
    commanders: 10,
    bases: {},
    alliedWith: [],
    holdsState: held(0),
    keptInBeing: held(party === 'first' ? facts.firstKeptInBeing : 0),
    exclusion: held(party === 'first' ? facts.firstExclusion : facts.secondExclusion),
  });
  return {
    state: {
      title: 'Forces of the state',
      ...people('state', facts.stateFighters),
      commanders: 10,
      bases: {[capital]: 1},
      alliedWith: [],
      holdsState: held(1),
      keptInBeing: held(1),
      exclusion: held(0.1),
    },
    first: movement('first', 'First movement'),
    second: movement('second', 'Second movement'),
  };
}

/** Persons outside towns on the ground a party holds, among whom it recruits. */
function countryPeople(districts: Scenario['districts'], party: Party): number {
  return Object.values(districts).reduce(
    (sum, {population, urbanShare, control}) => sum + population * (1 - urbanShare) * (control[party] ?? 0),
    0,
  );
}

/** Where the ground has too few people for a party, first its associates are fewer, then its fighters. */
function armedOf(fighters: number, perFighter: number, most: number): {fighters: number; associates: number} {
  const bearing = Math.floor(Math.min(fighters, most));
  return {fighters: bearing, associates: Math.floor(Math.max(0, Math.min(perFighter * bearing, most - bearing)))};
}
