import {mechanism} from '../mechanism.ts';

const sectors = ['food', 'water', 'health', 'shelter'] as const;

/**
 * Four needs are met or not, district by district. Relief money goes where most people have unmet needs and closes
 * part of the gap; where there is peace, homes, wells and clinics recover by themselves; violence undoes both. Needs
 * count together as sqrt(worst sector x mean), so one sector left out holds back the whole. (evidence.md D3 equation
 * 7; assessment and delivery by agencies are not yet told apart.)
 */
export const needs = mechanism({
  name: 'needs',
  purpose: 'Food, water, health and shelter are met by relief and recovery and lost to violence.',
  parameters: {
    costPerHead: {
      value: 60,
      unit: 'US$/person/year',
      range: [20, 150],
      meaning: 'relief that would close the gap of one person in four sectors within a year',
      source: {kind: 'assumed', because: 'order of the appeals in liberia.md section 9 divided by those in need'},
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
    loss: {
      value: 1.5,
      unit: '1/year',
      range: [0.3, 4],
      meaning: 'speed at which full-scale violence destroys services',
      source: {kind: 'assumed', because: 'no rate found; a year of war leaves a quarter'},
    },
  },
  bind({districts, programmes, facts}, {costPerHead, recovery, ceiling, loss}) {
    const {persons, violence, needsMet} = districts;
    const {reliefFund, reliefSpent} = programmes;
    const {deficit} = facts;
    const columns = sectors.map(sector => districts[sector]);
    const gap = new Float64Array(districts.count);
    return () => {
      let allGaps = 0;
      for (let place = 0; place < districts.count; place++) {
        gap[place] = persons[place] * (1 - meanOf(columns, place));
        allGaps += gap[place];
      }
      const budget = Math.min(reliefFund[0], (allGaps * costPerHead) / 52);
      reliefFund[0] -= budget;
      reliefSpent[0] += budget;
      const closed = allGaps > 0 ? budget / (allGaps * costPerHead) : 0;
      for (let place = 0; place < districts.count; place++) {
        const reachable = ceiling * (1.2 - 0.4 * deficit[place]);
        for (const met of columns) {
          const recovered = (recovery / 52) * (1 - violence[place]) * Math.max(0, reachable - met[place]);
          const lost = (loss / 52) * violence[place] * met[place];
          met[place] = Math.min(1, Math.max(0, met[place] + closed * (1 - met[place]) + recovered - lost));
        }
        needsMet[place] = Math.sqrt(worstOf(columns, place) * meanOf(columns, place));
      }
    };
  },
});

function meanOf(columns: readonly Float64Array[], place: number): number {
  let sum = 0;
  for (const met of columns) sum += met[place];
  return sum / columns.length;
}

function worstOf(columns: readonly Float64Array[], place: number): number {
  let worst = 1;
  for (const met of columns) worst = Math.min(worst, met[place]);
  return worst;
}
