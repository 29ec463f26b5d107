import {dateOf, type Scenario, type Shares} from '@postbellum/sim-core';
import {sourcesOf} from './post-war-country.sources.ts';
import {decisionsOf} from './post-war-country-decisions.ts';
import {factionsOf} from './post-war-country-factions.ts';
import {drawPostWarFacts, type PostWarFacts} from './post-war-country-facts.ts';
import {camps, groups, mapOf, type PostWarMap} from './post-war-country-map.ts';

const start = '2001-01-01';
const end = '2016-12-31';
const placeCost = 800;

/**
 * A country after a civil war as the cross-national record has them: its facts are drawn from ranges, the same for the
 * same seed. What is given is not drawn, and moves nothing else that is.
 */
export function postWarCountry(seed: string, given: Partial<PostWarFacts> = {}): Scenario {
  const facts = drawPostWarFacts(seed, given);
  const map = mapOf(seed, facts);
  const factions = factionsOf(facts, map, start);
  const displaced = Math.round(0.05 * facts.population);
  const abroad = Math.round(0.02 * facts.population);
  const police = Math.round(facts.population / 2_000);
  const claimants = Object.values(factions).reduce((sum, {fighters, associates}) => sum + fighters + associates, 0);
  return {
    schemaVersion: 1,
    name: 'post-war-country',
    title: `A country after a civil war, drawn from ‘${seed}’`,
    start,
    end,
    capital: map.capital,
    groups,
    districts: map.districts,
    factions,
    camps,
    economy: {
      incomePerHead: facts.incomePerHead,
      incomeBeforeWar: 1.25 * facts.incomePerHead,
      shocks: [],
      lootablePrice: [{on: start, value: 1}],
      wetMonths: [6, 7, 8, 9],
    },
    state: {reach: 0.4, police, army: 0, corruption: 0.65, courts: 0.2, trust: 0.4},
    society: {leadersPerDistrict: 3, disputes: 10, cohesion: 0.5},
    neighbours: {violence: [{on: start, value: facts.neighbourViolence}], countries: {}},
    displacement: {
      displaced,
      origins: originsIn(map),
      locations: shareOut(map, code => code === map.capital, 0.5),
      abroad,
      settledFrom: '2009-01-01',
      cessationFrom: '2013-01-01',
    },
    coverage: {food: 0.6, water: 0.6, health: 0.4, shelter: 0.5},
    mission: {
      title: 'The mission',
      companySize: 500,
      troops: 0,
      reviewWeeks: 26,
      benchmarks: [],
      deployment: [{on: start, shares: deploymentIn(map)}],
    },
    ddr: {placeCost, cantonmentWeeks: 1, reintegrationWeeks: 39, women: 0.2, children: 0.1, weapons: 0.6},
    donors: {
      first: {title: 'A large donor', reintegrationShare: 0.5, reliefShare: 0.5, recoveryShare: 0.5},
      second: {title: 'A middling donor', reintegrationShare: 0.3, reliefShare: 0.3, recoveryShare: 0.3},
      third: {title: 'A small donor', reintegrationShare: 0.2, reliefShare: 0.2, recoveryShare: 0.2},
    },
    agencies: {
      food: {title: 'An agency for food', share: 0.4},
      health: {title: 'An agency for health', share: 0.3},
      ngos: {title: 'Non-governmental organisations', share: 0.3},
    },
    elections: electionsOf(facts),
    decisions: decisionsOf(facts, {start, claimants, displaced, abroad, police, placeCost}),
    timeline: [],
    observation: {
      deathsPerReported: {low: 1.3, high: 2.6},
      displacedRegistered: [{on: start, value: 1}],
      disarmedClaimed: [{on: start, value: 1}],
    },
    observed: [],
    plans: [{name: 'history', title: 'As drawn', summary: 'What was drawn is decided.', changes: []}],
    sources: sourcesOf(facts.pollHeld > 0),
  };
}

function electionsOf({pollHeld, pollWeek, stakes, lead}: PostWarFacts): Scenario['elections'] {
  if (pollHeld === 0) return [];
  return [{on: dateOf(start, pollWeek), label: 'the first poll', stakes, between: ['office', 'rival'], lead}];
}

/** Four fifths of those who fled come from the ground that movements hold. */
function originsIn(map: PostWarMap): Shares {
  return shareOut(map, code => map.held.includes(code), 0.8);
}

/** Three tenths of the soldiers in the capital, four tenths on the ground of the movements, the rest elsewhere. */
function deploymentIn({capital, held, districts}: PostWarMap): Shares {
  const codes = Object.keys(districts);
  const others = codes.length - held.length - 1;
  const shareOf = (code: string): number =>
    code === capital ? 0.3 : held.includes(code) ? 0.4 / held.length : 0.3 / others;
  return Object.fromEntries(codes.map(code => [code, shareOf(code)]));
}

/** Shares of districts by their people, such that those chosen have so much of the whole. */
function shareOut({districts}: PostWarMap, isChosen: (code: string) => boolean, whole: number): Shares {
  const sums = {chosen: 0, others: 0};
  for (const [code, {population}] of Object.entries(districts))
    sums[isChosen(code) ? 'chosen' : 'others'] += population;
  return Object.fromEntries(
    Object.entries(districts).map(([code, {population}]) => [
      code,
      isChosen(code) ? (whole * population) / sums.chosen : ((1 - whole) * population) / sums.others,
    ]),
  );
}
