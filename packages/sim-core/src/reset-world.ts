import {weightedMean} from './averages.ts';
import {CHILD, DISPLACED, FIGHTER, MAN, NONE, REFUGEE, sectors, WOMAN} from './codes.ts';
import {applyPlan} from './facts.ts';
import type {Plan} from './plan.ts';
import {Random} from './random.ts';
import {cumulativeShares, rankOf} from './sample.ts';
import type {Scenario, Shares} from './scenario.ts';
import type {World} from './world.ts';

/** Purposes of the draws that fill a world. */
const GROUP = 0;
const PLACE = 1;
const SENSITIVITY = 2;
const COMMANDER = 3;
const KIND = 4;

/** Fill a world with the first day of a scenario under a plan; every value that is a matter of chance follows the seed. */
export function resetWorld(world: World, scenario: Scenario, plan: Plan, seed: string): void {
  new Uint8Array(world.buffer).fill(0);
  applyPlan(world.facts, plan);
  placeCommanders(world, scenario, seed);
  placePeople(world, scenario, new Random(seed, 'people'));
  world.units.district.fill(NONE);
  // Until a mechanism draws otherwise, what happens is what is reported.
  world.country.deathsPerReported[0] = 1;
  const {food, water, health, shelter} = scenario.coverage;
  const met = {food, water, health, shelter};
  const meanDeficit = weightedMean(world.facts.deficit, world.facts.population);
  for (const sector of sectors) {
    for (let district = 0; district < world.districts.count; district++) {
      const relative = 1 + meanDeficit - world.facts.deficit[district];
      world.districts[sector][district] = Math.min(1, met[sector] * relative);
    }
  }
}

function placeCommanders({commanders, facts}: World, scenario: Scenario, seed: string): void {
  const random = new Random(seed, 'commanders');
  const places = facts.districtNames.length;
  let commander = 0;
  Object.values(scenario.factions).forEach((faction, index) => {
    const cumulative = cumulativeShares(facts.bases.slice(index * places, (index + 1) * places));
    for (let nth = 0; nth < faction.commanders; nth++, commander++) {
      commanders.faction[commander] = index;
      commanders.district[commander] = rankOf(random.uniform(commander, PLACE), cumulative);
      commanders.authority[commander] = 0.7 + 0.6 * random.uniform(commander, COMMANDER);
      commanders.abusiveness[commander] = random.uniform(commander, KIND);
    }
  });
}

function placePeople({people, commanders, districts, facts, strata}: World, scenario: Scenario, random: Random): void {
  const groups = Object.values(scenario.districts).map(({groups: shares}) => withRest(shares, scenario.groups));
  const locations = cumulativeShares(
    Float64Array.from(facts.districtNames, name => scenario.displacement.locations[name] ?? 0),
  );
  const followers = facts.factionNames.map((_, faction) => commandersOf(commanders, faction));
  const {women, children} = scenario.ddr;
  const adult = (draw: number): number => (draw < 0.5 ? MAN : WOMAN);
  const kindOf = (draw: number): number => (draw < children ? CHILD : draw < children + women ? WOMAN : MAN);
  let person = 0;
  for (const {status, faction, home, persons, rows} of strata.list) {
    for (let nth = 0; nth < rows; nth++, person++) {
      people.weight[person] = persons / rows;
      people.status[person] = status;
      people.home[person] = home;
      people.faction[person] = faction;
      people.group[person] = rankOf(random.uniform(person, GROUP), groups[home]);
      people.sensitivity[person] = 0.5 + random.uniform(person, SENSITIVITY);
      people.kind[person] =
        faction === NONE ? adult(random.uniform(person, KIND)) : kindOf(random.uniform(person, KIND));
      people.district[person] = home;
      people.commander[person] = NONE;
      if (status === DISPLACED) people.district[person] = rankOf(random.uniform(person, PLACE), locations);
      if (status === REFUGEE) people.district[person] = districts.count;
      if (faction !== NONE) {
        const {first, count} = followers[faction];
        people.commander[person] = first + Math.floor(random.uniform(person, COMMANDER) * count);
      }
      if (status === FIGHTER) people.tie[person] = 1;
    }
  }
}

function commandersOf(
  {faction: factionOf, count: all}: World['commanders'],
  faction: number,
): {first: number; count: number} {
  const first = factionOf.indexOf(faction);
  let after = first;
  while (after < all && factionOf[after] === faction) after++;
  return {first, count: after - first};
}

function withRest(shares: Shares, groups: readonly string[]): Float64Array {
  const listed = groups.map(group => shares[group] ?? 0);
  return cumulativeShares(
    Float64Array.from([...listed, Math.max(0, 1 - listed.reduce((sum, share) => sum + share, 0))]),
  );
}
