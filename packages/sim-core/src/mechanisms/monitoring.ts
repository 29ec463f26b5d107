import {exp, power} from '../detmath.ts';
import {mechanism} from '../mechanism.ts';
import type {Values} from '../parameter.ts';
import {posterior} from '../posterior.ts';
import type {World} from '../world.ts';

/**
 * Soldiers who are present and know what is prepared deter. Preparations are noticed with chance
 * i = 1 - (1 - i0)(1 - a informing)(1 - u drones)(1 - s coordination). In a district D = 1 - exp(-k I E (1 + i) /
 * (1 + i at reference) (P/P0)^-h), with I districts, so that an even spread gives the national dose; E is the force of
 * soldiers there, what of the pool in the capital can come by road, and what national police and army are worth where
 * the state reaches. A faction's leaders face the deterrence of the capital and of where their commanders live.
 * (evidence.md D3 equation 1; relapse-core.md E1.)
 */
export const monitoring = mechanism({
  name: 'monitoring',
  purpose: 'Soldiers who are present and know what is prepared deter force.',
  writes: ['districts.detection', 'districts.deterrence', 'factions.deterrence'],
  parameters: {
    perSoldier: {
      value: 1.2e-4,
      unit: '1/soldier',
      range: [0.3e-4, 5e-4],
      meaning: 'deterrence per soldier in a country of ten million',
      source: {
        kind: 'calibrated',
        target: `${posterior}: effect of 10,000 and of 20,000 soldiers; below the 1.3e-4 computed from battle deaths in wars under way (evidence.md P5)`,
      },
    },
    populationExponent: {
      value: 0.4,
      unit: '1',
      range: [0, 1],
      meaning: 'how far the dose counts per head: 0 absolute, 1 per head',
      source: {kind: 'calibrated', target: 'relapse-core.md sections 5 and 8; not identified, sweep 0, 0.4, 1'},
    },
    detection: {
      value: 0.3,
      unit: 'probability',
      range: [0.1, 0.6],
      meaning: 'chance that preparations are noticed without informants, drones or shared data',
      source: {kind: 'assumed', because: 'no rate found; only its ratio to the informed rate matters here'},
    },
    informing: {
      value: 0.2,
      unit: 'probability',
      range: [0, 0.5],
      meaning: 'chance that they are told of where everybody tells what they know',
      source: {kind: 'assumed', because: 'sign from Gordon & Young 2017 (evidence.md P22), no size'},
    },
    drones: {
      value: 0.1,
      unit: 'probability',
      range: [0, 0.3],
      meaning: 'chance that they are seen where drones watch a whole district',
      source: {kind: 'assumed', because: 'case evidence only (evidence.md P24)'},
    },
    sharedData: {
      value: 0.1,
      unit: 'probability',
      range: [0, 0.3],
      meaning: 'chance that they show in data shared by all agencies and the mission',
      source: {kind: 'assumed', because: 'evidence.md D3 equation 1 names it without a size'},
    },
    referenceInforming: {
      value: 0.7,
      unit: 'share',
      range: [0.4, 0.9],
      meaning: 'share who tell at which information neither adds to deterrence nor takes from it',
      source: {kind: 'estimated', basis: 'liberia.md section 13: trust in the mission at the start'},
    },
    referenceCoordination: {
      value: 0.3,
      unit: 'share',
      range: [0, 0.8],
      meaning: 'coordination at which it does so',
      source: {kind: 'assumed', because: 'clusters came in 2005; before, agencies met but planned apart'},
    },
    nationalForces: {
      value: 0.2,
      unit: 'soldiers per officer',
      range: [0, 1],
      meaning: 'worth of national police and soldiers where the state reaches everybody',
      source: {kind: 'assumed', because: 'evidence.md D3 equation 1 names it without a size'},
    },
    poolCoverage: {
      value: 2,
      unit: 'districts',
      range: [0, 5],
      meaning: 'districts, all in reach, in which a soldier of the pool is worth one who stands there',
      source: {kind: 'assumed', because: 'no effect size (evidence.md P17 is about speed alone)'},
    },
    mobilityKm: {
      value: 300,
      unit: 'km',
      range: [100, 1_000],
      meaning: 'road from the capital over which the worth of the pool falls to 1/e',
      source: {kind: 'assumed', because: 'about a day on laterite roads'},
    },
    rainDelay: {
      value: 1,
      unit: 'share',
      range: [0, 3],
      meaning: 'how much longer that road is in the wet season',
      source: {kind: 'assumed', because: 'as in deployment'},
    },
    capitalWeight: {
      value: 0.5,
      unit: 'share',
      range: [0.2, 0.8],
      meaning: 'weight of the capital in what leaders face',
      source: {kind: 'assumed', because: 'evidence.md D3 names capital and heartlands without weights'},
    },
  },
  begin(world, values) {
    const {districts} = world;
    const {referenceInforming, referenceCoordination} = values;
    districts.detection.fill(noticed(values, referenceInforming, 0, referenceCoordination));
    const deter = deterrent(world, values);
    for (let place = 0; place < districts.count; place++) deter(place, districts.force[place]);
    faced(world, values)();
  },
  bind(world, values) {
    const {districts, mission, state, facts} = world;
    const {force, informing, detection, nationalPolice, stateReach} = districts;
    const {capital, population, totalPopulation, roadKm, wet} = facts;
    const {drones} = facts.decisions;
    const {nationalForces, poolCoverage, mobilityKm, rainDelay} = values;
    const deter = deterrent(world, values);
    const face = faced(world, values);
    return week => {
      const watched = 1 - exp(-drones[week] / districts.count);
      const longer = (1 + rainDelay * wet[week]) / mobilityKm;
      const pool = (mission.reserveForce[0] * poolCoverage) / districts.count;
      for (let place = 0; place < districts.count; place++) {
        const officers = nationalPolice[place] + (state.army[0] * population[place]) / totalPopulation;
        const national = nationalForces * stateReach[place] * officers;
        detection[place] = noticed(values, informing[place], watched, mission.coordination[0]);
        const coming = place === capital || pool === 0 ? 0 : pool * exp(-roadKm[place] * longer);
        deter(place, force[place] + national + coming);
      }
      face();
    };
  },
});

type Declared = Values<typeof monitoring.parameters>;

/** Chance that preparations are noticed; each way of noticing is a chance of its own. */
function noticed(values: Declared, informing: number, drones: number, coordination: number): number {
  const missed =
    (1 - values.detection) *
    (1 - values.informing * informing) *
    (1 - values.drones * drones) *
    (1 - values.sharedData * coordination);
  return 1 - missed;
}

/** Deterrence in a district from the force there and what it notices. */
function deterrent({districts, facts}: World, values: Declared) {
  const {detection, deterrence} = districts;
  const perHead = power(facts.totalPopulation / 10_000_000, -values.populationExponent);
  const reference = 1 + noticed(values, values.referenceInforming, 0, values.referenceCoordination);
  const dose = (values.perSoldier * districts.count * perHead) / reference;
  return (place: number, force: number): void => {
    deterrence[place] = 1 - exp(-dose * force * (1 + detection[place]));
  };
}

/** What the leaders of each faction face: the capital and the homes of their commanders. */
function faced({districts, factions, commanders, facts}: World, {capitalWeight}: Declared) {
  const {deterrence} = districts;
  const {faction: factionOf, district: livesIn} = commanders;
  const commandersOf = new Float64Array(factions.count);
  return (): void => {
    commandersOf.fill(0);
    for (let commander = 0; commander < commanders.count; commander++) commandersOf[factionOf[commander]]++;
    factions.deterrence.fill(0);
    for (let commander = 0; commander < commanders.count; commander++) {
      const faction = factionOf[commander];
      factions.deterrence[faction] += deterrence[livesIn[commander]] / commandersOf[faction];
    }
    for (let faction = 0; faction < factions.count; faction++) {
      const heartland = factions.deterrence[faction];
      factions.deterrence[faction] = capitalWeight * deterrence[facts.capital] + (1 - capitalWeight) * heartland;
    }
  };
}
