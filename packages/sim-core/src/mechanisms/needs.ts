import * as codes from '../codes.ts';
import {mechanism} from '../mechanism.ts';
import type {World} from '../world.ts';

const {sectors} = codes;
const FOOD = sectors.indexOf('food');

/**
 * Four needs are met or not, district by district. Relief that reached a need closes part of its gap: share met rises
 * by US$ / (persons x cost of a need). Where there is peace, homes, wells and clinics recover by themselves to a ceiling
 * that is lower where services lag and, for water, health and shelter, higher with roads, wells and clinics above the
 * reference; what relief brought above it lapses when relief ends; violence undoes services; the displaced and refugees
 * from next door crowd them. Needs count together as sqrt(worst sector x mean), so one sector left out holds back the
 * whole. (evidence.md D3 equation 7.)
 */
export const needs = mechanism({
  name: 'needs',
  purpose: 'Food, water, health and shelter are met by relief and recovery and lost to violence and crowding.',
  writes: ['districts.food', 'districts.water', 'districts.health', 'districts.shelter', 'districts.needsMet'],
  parameters: {
    costPerHead: {
      value: 50,
      unit: 'US$/person',
      range: [20, 150],
      meaning: 'relief that closes the whole gap of one person in four sectors, where it arrives',
      source: {
        kind: 'assumed',
        because:
          'order of the appeals in liberia.md section 9 divided by those in need, less what now is duplicated or spent on meetings; it keeps the needs met of the first six years',
      },
    },
    recovery: {
      value: 0.1,
      unit: '1/year',
      range: [0.02, 0.3],
      meaning: 'speed at which services recover in peace without relief',
      source: {
        kind: 'estimated',
        basis: 'facilities 354 (2006) to 550 (2010) and 657 (2012) of about 750, liberia.md section 10, from memory',
      },
    },
    ceiling: {
      value: 0.8,
      unit: 'share',
      range: [0.6, 1],
      meaning: 'share of needs that recovery alone reaches in an average district',
      source: {kind: 'estimated', basis: 'water 64 to 75 % of people 2003-2018, liberia.md section 2'},
    },
    infrastructureGain: {
      value: 0.2,
      unit: 'share per unit',
      range: [0, 0.5],
      meaning: 'rise of that ceiling for water, health and shelter with infrastructure above the reference',
      source: {kind: 'assumed', because: 'no effect size exists (evidence.md D3 equation 9)'},
    },
    referenceInfrastructure: {
      value: 0.5,
      unit: 'share',
      range: [0.3, 0.7],
      meaning: 'infrastructure at which the ceiling is as without this effect',
      source: {kind: 'calibrated', target: 'near the mean of Liberia 2003-2018 in peace, 0.53'},
    },
    lapse: {
      value: 2.5,
      unit: '1/year',
      range: [0, 4],
      meaning: 'speed at which what relief brought above that ceiling is used up',
      source: {kind: 'assumed', because: 'food is eaten within weeks, a shelter lasts years; no mean found'},
    },
    loss: {
      value: 1.5,
      unit: '1/year',
      range: [0.3, 4],
      meaning: 'speed at which full-scale violence destroys services',
      source: {kind: 'assumed', because: 'no rate found; a year of war leaves a quarter'},
    },
    crowding: {
      value: 0.1,
      unit: '1/year',
      range: [0, 0.5],
      meaning: 'speed at which services wear out where everybody is displaced',
      source: {kind: 'assumed', because: 'hosts share what they have; no size found'},
    },
    hosting: {
      value: 1,
      unit: 'ratio',
      range: [0, 2],
      meaning: 'how far a refugee from next door crowds services against one displaced person',
      source: {kind: 'assumed', because: 'they share what their hosts have as the displaced do; no size found'},
    },
  },
  begin({districts}) {
    for (let place = 0; place < districts.count; place++) districts.needsMet[place] = together(districts, place);
  },
  bind({districts, facts}, values) {
    const {persons, displaced, hosted, violence, infrastructure, needsMet} = districts;
    const {food, water, health, shelter, reliefFood, reliefWater, reliefHealth, reliefShelter} = districts;
    const shares = [food, water, health, shelter];
    const relief = [reliefFood, reliefWater, reliefHealth, reliefShelter];
    const {deficit} = facts;
    const cost = values.costPerHead / sectors.length;
    return () => {
      for (let place = 0; place < districts.count; place++) {
        const people = persons[place];
        const reachable = values.ceiling * (1.2 - 0.4 * deficit[place]);
        const built = values.infrastructureGain * (infrastructure[place] - values.referenceInfrastructure);
        const guests = values.hosting * hosted[place];
        const crowd = people > 0 ? Math.min(1, (displaced[place] + guests) / (people + guests)) : 0;
        const losing = (values.loss * violence[place] + values.crowding * crowd) / 52;
        for (let sector = 0; sector < shares.length; sector++) {
          const met = shares[sector];
          const top = reachable + (sector === FOOD ? 0 : built);
          const closed = people > 0 ? relief[sector][place] / (people * cost) : 0;
          const recovered = (values.recovery / 52) * (1 - violence[place]) * Math.max(0, top - met[place]);
          const lapsed = (values.lapse / 52) * Math.max(0, met[place] - top);
          const lost = losing * met[place];
          met[place] = Math.min(1, Math.max(0, met[place] + closed + recovered - lapsed - lost));
        }
        needsMet[place] = together(districts, place);
      }
    };
  },
});

/** Share of needs met, all sectors together. */
function together({food, water, health, shelter}: World['districts'], place: number): number {
  const worst = Math.min(food[place], water[place], health[place], shelter[place]);
  const mean = (food[place] + water[place] + health[place] + shelter[place]) / 4;
  return Math.sqrt(worst * mean);
}
