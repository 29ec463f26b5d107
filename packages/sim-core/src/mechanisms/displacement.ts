import * as codes from '../codes.ts';
import {exp} from '../detmath.ts';
import {mechanism} from '../mechanism.ts';
import type {Random} from '../random.ts';
import {cumulativeShares, rankOf, weeklyProbability} from '../sample.ts';
import type {World} from '../world.ts';

const {CIVILIAN, DISPLACED, REFUGEE} = codes;

/** Purposes of the draws. */
const RETURNS = 0;
const ABROAD = 1;
const DESTINATION = 2;
const FLEES = 3;
const SETTLES = 4;

/** Largest share of those waiting who can leave in one week. */
const mostServed = 0.9;

/**
 * First people return, then others flee, each by luck of their own. The displaced go home by themselves when home is
 * safe, the sooner the better needs are met there and the worse where they stay, and with a seat in an assisted convoy;
 * seats nobody waits for lapse. From the day the authorities declare the displacement over, those still away settle
 * where they are; a cessation clause ends the status of refugees, who are then counted at home without having come.
 * Civilians flee violence, the more the more they fear it, to safer districts nearby or abroad; who has come home may
 * have to flee again. `returnees` remembers who came home, as a share of the people there, for half a year or so.
 * Nobody is created or lost: home and place change, and so does status. (evidence.md D3 equation 11.)
 */
export const displacement = mechanism({
  name: 'displacement',
  purpose: 'People flee violence, and return, with or without help, when home is safe.',
  writes: [
    'people.district',
    'people.home',
    'people.status',
    'districts.returnees',
    'programmes.returnSeats',
    'programmes.repatriationSeats',
    'programmes.helpedHome',
    'programmes.repatriated',
  ],
  decisions: [
    {
      agent: 'each civilian',
      chooses: 'whether to flee, and where to',
      given: 'violence in the district above a threshold, own fear; distance and calm of other districts',
      rule: 'chance proportional to violence and 0.5 + fear; a fixed share abroad, the rest by luck, near and calm districts first',
      evidence: 'evidence.md D3 equation 11; rates estimated from Liberia, threshold assumed',
    },
    {
      agent: 'each displaced person and refugee',
      chooses: 'whether to go home',
      given: 'violence and needs met at home, needs met where the displaced stay, a seat in a convoy',
      rule: 'with a seat as far as home is safe; alone at a log-linear rate; once displacement is declared over by luck of its own',
      evidence: 'evidence.md D3 equation 11; rates estimated or calibrated on Liberia, pull and push assumed',
    },
  ],
  parameters: {
    flight: {
      value: 0.15,
      unit: '1/week at full violence',
      range: [0.02, 0.5],
      meaning: 'share of the people of a district at full-scale violence who flee in a week',
      source: {
        kind: 'estimated',
        basis: 'about 500,000 displaced within the worst months of 2003, liberia.md section 6',
      },
    },
    threshold: {
      value: 0.02,
      unit: 'violence felt',
      range: [0, 0.1],
      meaning: 'violence below which nobody flees, about 28 deaths per 100,000 people and year',
      source: {
        kind: 'assumed',
        because: 'isolated killings after 2004 moved nobody on record (liberia.md sections 6, 7)',
      },
    },
    abroad: {
      value: 0.2,
      unit: 'share',
      range: [0.05, 0.5],
      meaning: 'share of those fleeing who leave the country',
      source: {
        kind: 'estimated',
        basis: '86,805 new refugees beside 227,500 more displaced in 2003, liberia.md section 6',
      },
    },
    unaided: {
      value: 0.05,
      unit: '1/year',
      range: [0.01, 0.5],
      meaning: 'rate at which the displaced go home without help',
      source: {
        kind: 'estimated',
        basis: 'liberia.md section 6: 33,050 of 531,616 displaced had returned by the end of 2004, most with help',
      },
    },
    unaidedAbroad: {
      value: 0.02,
      unit: '1/year',
      range: [0.01, 0.5],
      meaning: 'rate at which refugees come home without help',
      source: {
        kind: 'calibrated',
        target: 'liberia.md section 6: 1,301 to 1,404 of about 70,000 a year in 2009-10',
      },
    },
    pull: {
      value: 0.5,
      unit: 'log rate per unit',
      range: [0, 2],
      meaning: 'effect of needs met at home above the reference on going home without help',
      source: {kind: 'assumed', because: 'shelter and services named in evidence.md D3 equation 11 without a size'},
    },
    push: {
      value: 0.5,
      unit: 'log rate per unit',
      range: [0, 2],
      meaning: 'effect of needs unmet where the displaced stay on going home without help',
      source: {kind: 'assumed', because: 'as for the pull of home; conditions in camps abroad are not modelled'},
    },
    referenceNeeds: {
      value: 0.5,
      unit: 'share',
      range: [0.3, 0.7],
      meaning: 'share of needs met at which neither weighs',
      source: {kind: 'assumed', because: 'about the mean of Liberia over its first years'},
    },
    returneeWeeks: {
      value: 26,
      unit: 'weeks',
      range: [8, 104],
      meaning: 'mean time for which somebody who came home counts as a returnee',
      source: {kind: 'assumed', because: 'claims to land and houses come within the first season or two'},
    },
    settling: {
      value: 4,
      unit: '1/year',
      range: [1, 12],
      meaning: 'rate at which those still away are counted as settled once displacement is declared over',
      source: {
        kind: 'calibrated',
        target: 'liberia.md section 6: displaced 237,822 at the end of 2005, 0 at the end of 2006',
      },
    },
    ceasing: {
      value: 0.35,
      unit: '1/year',
      range: [0.1, 4],
      meaning: 'rate at which refugees lose or give up their status once a cessation clause applies',
      source: {
        kind: 'calibrated',
        target: 'liberia.md section 6: refugees 23,428 at the end of 2012 to 6,039 at the end of 2017',
      },
    },
  },
  bind(world, values) {
    const {people, districts, country, programmes, facts} = world;
    const {status, district, home, weight, fear} = people;
    const {violence, needsMet, persons, returnees} = districts;
    const {returnSeats, repatriationSeats, helpedHome, repatriated} = programmes;
    const {returnAssistance, repatriation} = facts.decisions;
    const {count} = districts;
    const away = count;
    const byDestination = destinations(world);
    const fleeing = new Float64Array(count);
    const seat = new Float64Array(count);
    const seatBack = new Float64Array(count);
    const drawn = new Float64Array(count);
    const driven = new Float64Array(count);
    const cameHome = new Float64Array(count);
    const unaided = weeklyProbability(values.unaided);
    const unaidedAbroad = weeklyProbability(values.unaidedAbroad);
    const settling = weeklyProbability(values.settling);
    const ceasing = weeklyProbability(values.ceasing);
    const remembered = exp(-1 / values.returneeWeeks);

    function flee(random: Random): void {
      for (let person = 0; person < people.count; person++) {
        if (status[person] !== CIVILIAN || district[person] === away) continue;
        const place = district[person];
        if (fleeing[place] === 0 || random.uniform(person, FLEES) >= fleeing[place] * (0.5 + fear[person])) continue;
        const leaves = random.uniform(person, ABROAD) < values.abroad;
        status[person] = leaves ? REFUGEE : DISPLACED;
        district[person] = leaves ? away : rankOf(random.uniform(person, DESTINATION), byDestination(place));
      }
    }

    /** Chances of a seat by home, and what needs there (pull) and where people stay (push) make of going alone. */
    function weigh(inside: number, abroad: number): void {
      for (let place = 0; place < count; place++) {
        const safe = 1 - violence[place];
        seat[place] = safe * inside;
        seatBack[place] = safe * abroad;
        drawn[place] = exp(values.pull * (needsMet[place] - values.referenceNeeds));
        driven[place] = exp(values.push * (values.referenceNeeds - needsMet[place]));
      }
    }

    /** Chance to go home this week, with a seat or alone; nobody abroad is driven, for want of knowledge. */
    function returning(person: number, inside: boolean): number {
      const from = home[person];
      const served = inside ? seat[from] : seatBack[from];
      const alone = drawn[from] * (inside ? unaided * driven[district[person]] : unaidedAbroad);
      return served + (1 - violence[from] - served) * Math.min(1, alone);
    }

    function comeHome(random: Random, settled: number, ceased: number): void {
      for (let person = 0; person < people.count; person++) {
        const state = status[person];
        if (state < DISPLACED || state > REFUGEE) continue;
        const inside = state === DISPLACED;
        const luck = random.uniform(person, RETURNS);
        if (luck < (inside ? seat : seatBack)[home[person]]) takeSeat(person, inside);
        else if (luck >= returning(person, inside)) {
          const ends = inside ? settled : ceased;
          if (ends === 0 || random.uniform(person, SETTLES) >= ends) continue;
          status[person] = CIVILIAN;
          if (inside) home[person] = district[person];
          else district[person] = home[person];
          continue;
        }
        status[person] = CIVILIAN;
        district[person] = home[person];
        cameHome[home[person]] += weight[person];
      }
    }

    function takeSeat(person: number, inside: boolean): void {
      if (inside) {
        returnSeats[0] -= weight[person];
        helpedHome[0] += weight[person];
      } else {
        repatriationSeats[0] -= weight[person];
        repatriated[0] += weight[person];
      }
    }

    function rememberReturns(): void {
      for (let place = 0; place < count; place++) {
        const all = persons[place] + cameHome[place];
        const share = all > 0 ? cameHome[place] / all : 0;
        returnees[place] = Math.min(1, remembered * returnees[place] + share);
      }
    }

    return (week, random) => {
      let calm = true;
      for (let place = 0; place < count; place++) {
        fleeing[place] = violence[place] > values.threshold ? values.flight * violence[place] : 0;
        if (fleeing[place] > 0) calm = false;
      }
      returnSeats[0] = seatsLeft(returnSeats[0], country.displaced[0], returnAssistance[week]);
      repatriationSeats[0] = seatsLeft(repatriationSeats[0], country.refugees[0], repatriation[week]);
      cameHome.fill(0);
      if (country.displaced[0] + country.refugees[0] > 0) {
        weigh(
          shareServed(returnSeats[0], country.displaced[0]),
          shareServed(repatriationSeats[0], country.refugees[0]),
        );
        comeHome(random, week >= facts.settledFromWeek ? settling : 0, week >= facts.cessationFromWeek ? ceasing : 0);
      }
      rememberReturns();
      if (!calm) flee(random);
    };
  },
});

/**
 * Seats on offer this week. Those that chance left empty last week are kept while people wait for them, and lapse when
 * the programme stops or offers more than can be filled; those overdrawn, because a row stands for several persons, are
 * made good first. So over the weeks as many go as there were seats.
 */
function seatsLeft(kept: number, waiting: number, offered: number): number {
  const lapse = offered === 0 || kept >= mostServed * waiting;
  return (lapse ? Math.min(kept, 0) : kept) + offered;
}

/** Chance of a seat for each who would take one. */
function shareServed(seats: number, persons: number): number {
  return persons > 0 ? Math.min(mostServed, Math.max(0, seats / persons)) : 0;
}

/** Running shares of the districts people flee to from one: near and calm ones first. */
function destinations({districts, facts}: World): (from: number) => Float64Array {
  const weights = new Float64Array(districts.count);
  return from => {
    for (let to = 0; to < districts.count; to++) {
      const calm = 1 - districts.violence[to];
      weights[to] = to === from ? 0 : calm / facts.distance[from * districts.count + to];
    }
    return cumulativeShares(weights);
  };
}
