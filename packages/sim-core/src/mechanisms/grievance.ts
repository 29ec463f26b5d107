import {mean, sum} from '../averages.ts';
import * as codes from '../codes.ts';
import type {Facts} from '../facts.ts';
import {mechanism} from '../mechanism.ts';
import type {World} from '../world.ts';

const {DEMOBILISED, DISPLACED, REFUGEE, REINTEGRATED, REINTEGRATING, sectors, statuses} = codes;

/**
 * What people live through becomes grievance: unmet needs, their group's needs met less than the country's, a poor
 * living, fear, distrust of the state, quarrels nobody settles, abuse by soldiers, and for those who laid down arms a promise
 * not kept. Livelihood follows income of the district, lower for the displaced, higher with a reintegration package,
 * which earns more where there are jobs; fear follows violence; grievance follows the weighted sum. Each relaxes, so
 * all stay between 0 and 1 (livelihood: around 1). (evidence.md D3 equation 7.)
 */
export const grievance = mechanism({
  name: 'grievance',
  purpose: 'Unmet needs, gaps between groups, poverty, fear, distrust, quarrels and broken promises become grievance.',
  writes: ['people.grievance', 'people.fear', 'people.livelihood'],
  parameters: {
    memory: {
      value: 1,
      unit: '1/year',
      range: [0.2, 3],
      meaning: 'speed at which grievance follows what people live through',
      source: {kind: 'assumed', because: 'no panel of grievances found'},
    },
    needsWeight: {
      value: 0.5,
      unit: 'share',
      range: [0.2, 0.7],
      meaning: 'weight of unmet needs in grievance',
      source: {kind: 'assumed', because: 'evidence.md D3 equation 7 names the terms without sizes'},
    },
    gapWeight: {
      value: 0.5,
      unit: 'share',
      range: [0, 1],
      meaning: 'weight of a group’s needs being met less than the country’s',
      source: {kind: 'assumed', because: 'evidence.md D3 equation 7: the gap weighs as much as the level'},
    },
    povertyWeight: {
      value: 0.2,
      unit: 'share',
      range: [0, 0.4],
      meaning: 'weight of a poor living in grievance',
      source: {kind: 'assumed', because: 'below needs: income shocks do not predict local violence (evidence.md R6)'},
    },
    fearWeight: {
      value: 0.3,
      unit: 'share',
      range: [0.1, 0.5],
      meaning: 'weight of fear in grievance',
      source: {kind: 'assumed', because: 'needs, poverty and fear sum to 1'},
    },
    disputesWeight: {
      value: 0.1,
      unit: 'share',
      range: [0, 0.3],
      meaning: 'weight of disputes nobody settles: half of it where they are at the reference',
      source: {
        kind: 'assumed',
        because: 'land disputes drive local violence (evidence.md R1, E15); no size for grievance',
      },
    },
    referenceDisputes: {
      value: 10,
      unit: 'per 1,000 people',
      range: [2, 50],
      meaning: 'unresolved disputes that weigh half of what any number could',
      source: {kind: 'assumed', because: 'the scale of the stock, as in violence'},
    },
    distrustWeight: {
      value: 0.2,
      unit: 'share',
      range: [0, 0.5],
      meaning: 'weight of distrust of the state, on top of needs, poverty and fear',
      source: {
        kind: 'assumed',
        because:
          'L to G is named without a size in evidence.md D4; chosen to bring the mean of a history to about 0.3-0.4',
      },
    },
    abuseWeight: {
      value: 0.3,
      unit: 'share',
      range: [0, 1],
      meaning: 'weight of the share of people who meet abuse by soldiers in a year',
      source: {kind: 'assumed', because: 'named without a size in evidence.md D3 equation 7'},
    },
    brokenPromise: {
      value: 0.3,
      unit: 'share',
      range: [0, 0.6],
      meaning: 'added for those who disarmed and have been owed cash for more than four weeks',
      source: {
        kind: 'estimated',
        basis: 'liberia.md section 14: riots when promised cash was late, calm when paid; no size',
      },
    },
    fearMemory: {
      value: 4,
      unit: '1/year',
      range: [1, 12],
      meaning: 'speed at which fear follows violence',
      source: {kind: 'assumed', because: 'fear fades over months; share feeling safe 0.25 (2003) to 0.75 (2006)'},
    },
    initialFear: {
      value: 0.7,
      unit: 'share',
      range: [0.3, 1],
      meaning: 'fear on the first day',
      source: {kind: 'estimated', basis: 'feels_safe 0.25 in 2003, liberia.md section 11 (constructed path)'},
    },
    earning: {
      value: 2,
      unit: '1/year',
      range: [0.5, 6],
      meaning: 'speed at which a household adapts to what can be earned',
      source: {kind: 'assumed', because: 'a farming season'},
    },
    displacedLiving: {
      value: 0.6,
      unit: 'ratio',
      range: [0.3, 0.9],
      meaning: 'living of a displaced person relative to one at home',
      source: {kind: 'assumed', because: 'no income data of camps found'},
    },
    packageGain: {
      value: 0.6,
      unit: 'ratio',
      range: [0.05, 1],
      meaning: 'gain in living from a reintegration package where jobs are at the reference',
      source: {
        kind: 'calibrated',
        target:
          'postbellum validate --only V-ddr: poverty 20 to 35 points lower in Burundi (Gilligan, Mvukiyehe & Samii 2013, evidence.md D3), with log-normal incomes of Gini 0.36 and 64 % poor; the recalled US$12 a month on US$530 a year (Blattman & Annan 2016) would be 0.27',
      },
    },
    packageJobs: {
      value: 1,
      unit: 'ratio per share of adults',
      range: [0, 3],
      meaning: 'share by which that gain grows with adults in paid work above the reference',
      source: {kind: 'assumed', because: 'training alone does next to nothing (evidence.md D1); no size for jobs'},
    },
    referenceJobs: {
      value: 0.18,
      unit: 'share of adults',
      range: [0.1, 0.4],
      meaning: 'paid work at which the gain is as stated',
      source: {kind: 'estimated', basis: 'formal-job rate 0.15-0.20, liberia.md section 2, from memory'},
    },
  },
  begin(world, values) {
    const {people, facts} = world;
    const {grievance: level, fear, livelihood, stateTrust, sensitivity, district, group} = people;
    const {hardship, living} = lives(world, values);
    hardship.look();
    living.look();
    const trusted = people.stateTrust.some(trust => trust > 0);
    for (let person = 0; person < people.count; person++) {
      const place = district[person];
      const distrust = 1 - (trusted ? stateTrust[person] : facts.state.trust);
      const earns = living.of(person);
      const stress =
        hardship.byPlace[place] +
        hardship.byGroup[group[person]] +
        values.povertyWeight * poverty(earns) +
        values.fearWeight * values.initialFear +
        values.distrustWeight * distrust;
      fear[person] = values.initialFear;
      livelihood[person] = earns;
      level[person] = Math.min(1, sensitivity[person] * stress);
    }
  },
  bind(world, values) {
    const {people, districts, everArmed} = world;
    const {memory, povertyWeight, fearWeight, brokenPromise, fearMemory, earning, distrustWeight} = values;
    const {
      grievance: level,
      fear,
      livelihood,
      stateTrust,
      sensitivity,
      district,
      group,
      status,
      owed,
      weeksInStatus,
    } = people;
    const {hardship, living} = lives(world, values);
    const {byPlace, byGroup} = hardship;
    const {byPlaceStatus} = living;
    const danger = new Float64Array(districts.count + 1);
    const kinds = statuses.length;
    const {count} = people;
    const fearStep = fearMemory / 52;
    const livingStep = earning / 52;
    const step = memory / 52;

    // Loops in functions of their own: a compiler that gives up on one leaves the other fast, and one within another slow.
    function feel(): void {
      for (let person = 0; person < count; ) person = feelAlike(person);
    }

    /** Neighbours who stand alike and always have fear and earn alike, to the bit; returns the first who does not. */
    function feelAlike(first: number): number {
      const place = district[first];
      const state = status[first];
      const feared = fear[first];
      const lived = livelihood[first];
      const afraid = feared + fearStep * (danger[place] - feared);
      const earns = lived + livingStep * (byPlaceStatus[place * kinds + state] - lived);
      const shared = byPlace[place];
      const borne = povertyWeight / (1 + earns) + fearWeight * afraid;
      let person = first;
      do {
        const own = borne + distrustWeight * (1 - stateTrust[person]);
        const stress = sensitivity[person] * (shared + byGroup[group[person]] + own);
        const before = level[person];
        fear[person] = afraid;
        livelihood[person] = earns;
        level[person] = before + step * (Math.min(1, stress) - before);
        person++;
      } while (
        person < count &&
        fear[person] === feared &&
        livelihood[person] === lived &&
        district[person] === place &&
        status[person] === state
      );
      return person;
    }

    function resent(): void {
      for (let person = 0; person < everArmed; person++) {
        if (owed[person] > 0 && status[person] === DEMOBILISED && weeksInStatus[person] > 4) {
          level[person] += step * brokenPromise * (1 - level[person]);
        }
      }
    }

    return () => {
      hardship.look();
      living.look();
      danger.set(districts.violence);
      feel();
      resent();
    };
  },
});

/** 1 without any living, one half at the country's mean of the first day, towards 0 with plenty. */
function poverty(livelihood: number): number {
  return 1 / (1 + livelihood);
}

interface Weights {
  readonly needsWeight: number;
  readonly gapWeight: number;
  readonly abuseWeight: number;
  readonly disputesWeight: number;
  readonly referenceDisputes: number;
  readonly displacedLiving: number;
  readonly packageGain: number;
  readonly packageJobs: number;
  readonly referenceJobs: number;
}

/** What people share with their district, their group and those who stand where they stand. */
function lives(world: World, weights: Weights) {
  return {hardship: hardshipOf(world, weights), living: livingOf(world, weights)};
}

/** Grievance from unmet needs and abuse by district, abroad last, and from the gap of each group, people of none last. */
function hardshipOf(
  {districts, facts}: World,
  {needsWeight, gapWeight, abuseWeight, disputesWeight, referenceDisputes}: Weights,
) {
  const {needsMet, abuse, disputes} = districts;
  const {population, totalPopulation} = facts;
  const places = districts.count;
  const columns = sectors.map(sector => districts[sector]);
  const homes = homesByGroup(facts);
  const byPlace = new Float64Array(places + 1);
  const byGroup = new Float64Array(facts.groupNames.length + 1);
  const met = new Float64Array(places);

  function look(): void {
    let hardships = 0;
    let country = 0;
    for (let place = 0; place < places; place++) {
      met[place] = needsMet[place] > 0 ? needsMet[place] : mean(columns.map(column => column[place]));
      byPlace[place] =
        needsWeight * (1 - met[place]) +
        abuseWeight * Math.min(1, abuse[place]) +
        (disputesWeight * disputes[place]) / (disputes[place] + referenceDisputes);
      hardships += byPlace[place];
      country += (population[place] / totalPopulation) * met[place];
    }
    byPlace[places] = hardships / places;
    for (let group = 0; group < byGroup.length; group++) {
      let groupMet = 0;
      for (let place = 0; place < places; place++) groupMet += homes[group * places + place] * met[place];
      byGroup[group] = gapWeight * Math.max(0, country - groupMet);
    }
  }
  return {byPlace, byGroup, look};
}

/** Shares of each group's people by home, [group x district], those of no listed group last; the country's for nobody. */
function homesByGroup({population, groupNames, groupShares, totalPopulation}: Facts): Float64Array {
  const groups = groupNames.length;
  const places = population.length;
  const homes = new Float64Array((groups + 1) * places);
  for (let place = 0; place < places; place++) {
    let listed = 0;
    for (let group = 0; group < groups; group++) {
      const share = groupShares[place * groups + group];
      homes[group * places + place] = share * population[place];
      listed += share;
    }
    homes[groups * places + place] = Math.max(0, 1 - listed) * population[place];
  }
  for (let group = 0; group <= groups; group++) {
    const row = homes.subarray(group * places, (group + 1) * places);
    const persons = sum(row);
    for (let place = 0; place < places; place++) {
      row[place] = persons > 0 ? row[place] / persons : population[place] / totalPopulation;
    }
  }
  return homes;
}

/** What people can earn by where they are, abroad last, and by status; before there are incomes, the first day's mean. */
function livingOf({people, districts, country, facts}: World, weights: Weights) {
  const {displacedLiving, packageGain, packageJobs, referenceJobs} = weights;
  const {income, jobs} = districts;
  const {status, district} = people;
  const kinds = statuses.length;
  const byPlaceStatus = new Float64Array((districts.count + 1) * kinds);

  function set(place: number, mean: number, gain: number): void {
    const first = place * kinds;
    for (let kind = 0; kind < kinds; kind++) byPlaceStatus[first + kind] = mean;
    byPlaceStatus[first + DISPLACED] = mean * displacedLiving;
    byPlaceStatus[first + REFUGEE] = mean * displacedLiving;
    byPlaceStatus[first + REINTEGRATING] = mean * (1 + gain);
    byPlaceStatus[first + REINTEGRATED] = mean * (1 + gain);
  }

  function look(): void {
    const national = country.incomePerHead[0] / facts.economy.incomePerHead;
    for (let place = 0; place < districts.count; place++) {
      const gain = packageGain * Math.max(0, 1 + packageJobs * (jobs[place] - referenceJobs));
      set(place, income[place] > 0 ? income[place] : 1, gain);
    }
    set(districts.count, national > 0 ? national : 1, packageGain);
  }
  return {
    byPlaceStatus,
    look,
    of: (person: number): number => byPlaceStatus[district[person] * kinds + status[person]],
  };
}
