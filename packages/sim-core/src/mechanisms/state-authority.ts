import * as codes from '../codes.ts';
import {exp} from '../detmath.ts';
import {mechanism} from '../mechanism.ts';
import type {World} from '../world.ts';

const {FIGHT} = codes;

/**
 * The state comes back. Its own reach moves to a ceiling within decades; on top, patrols, police and courts near by
 * lend it reach that fades within about two years of their leaving. Officers are trained and leave, more of them when
 * revenue does not cover their pay; courts follow money per head and reach; corruption moves over decades, held down
 * where outsiders co-sign and fed by aid nobody accounts for; revenue = tax share x income x reach x what is not
 * stolen. Factions lose the ground they hold to reach and soldiers, and with it the rents; whoever fights keeps its
 * ground, and whoever holds the state holds none against it. (evidence.md D3 equation 12, P19, R7; liberia.md 5.)
 */
export const stateAuthority = mechanism({
  name: 'stateAuthority',
  purpose: 'The state extends its administration, police and courts, and takes back ground and rents from factions.',
  writes: [
    'districts.stateReach',
    'districts.reachLent',
    'districts.nationalPolice',
    'districts.courts',
    'factions.rents',
    'holdings.control',
    'state.corruption',
    'state.revenue',
    'state.police',
  ],
  parameters: {
    ceiling: {
      value: 0.8,
      unit: 'share',
      range: [0.4, 1],
      meaning: 'reach the state comes to in the end where services lag least and nobody holds ground against it',
      source: {kind: 'assumed', because: 'no measure of reach runs from after a war to its end point'},
    },
    reachYears: {
      value: 25,
      unit: 'years',
      range: [10, 41],
      meaning: 'time over which reach moves to its ceiling',
      source: {
        kind: 'estimated',
        basis: 'WDR 2011 box 3.6 (evidence.md R7, D5): fastest reformers took 10 to 41 years, by institution',
      },
    },
    grip: {
      value: 0.5,
      unit: 'share',
      range: [0, 0.9],
      meaning: 'share of reach that factions holding all the ground take away',
      source: {kind: 'assumed', because: 'no measure of administration under armed groups found'},
    },
    lent: {
      value: 0.15,
      unit: 'share',
      range: [0, 0.4],
      meaning: 'share of the missing reach that full presence of patrols and courts lends',
      source: {
        kind: 'assumed',
        because: 'Blair 2019 (evidence.md P19) finds more reliance on state law, no size read; 0 switches it off',
      },
    },
    lentYears: {
      value: 2,
      unit: 'years',
      range: [1, 5],
      meaning: 'time over which lent reach comes and fades',
      source: {kind: 'estimated', basis: 'still there two years later (Blair 2019, evidence.md P19)'},
    },
    patrols: {
      value: 5,
      unit: 'persons per 1,000 people',
      range: [1, 20],
      meaning: 'soldiers and police at which 63 % of people meet patrols',
      source: {kind: 'assumed', because: 'order of a mission in Monrovia; no contact rates read'},
    },
    nationalWorth: {
      value: 0.3,
      unit: 'ratio',
      range: [0, 1],
      meaning: 'what a national soldier or officer counts for beside a peacekeeper, without reform',
      source: {kind: 'assumed', because: 'poorly paid and equipped in 2004-08 (liberia.md section 8), no size'},
    },
    reformWorth: {
      value: 0.5,
      unit: 'ratio',
      range: [0, 1],
      meaning: 'what full reform of the security sector adds to that',
      source: {kind: 'assumed', because: 'sign from Joshi, Quinn & Regan 2015 (evidence.md D8), no size'},
    },
    attrition: {
      value: 0.03,
      unit: '1/year',
      range: [0, 0.15],
      meaning: 'rate at which paid officers leave',
      source: {kind: 'assumed', because: 'no personnel records of a post-war police found'},
    },
    unpaidLeaving: {
      value: 4,
      unit: 'ratio',
      range: [0, 10],
      meaning: 'how much faster they leave when nobody is paid, beyond once',
      source: {kind: 'assumed', because: 'no rate found'},
    },
    pay: {
      value: 1_350,
      unit: 'US$/year',
      range: [600, 5_000],
      meaning: 'pay of an officer or soldier',
      source: {kind: 'estimated', basis: 'US$90 to 135 a month, liberia.md section 8, from memory'},
    },
    payShare: {
      value: 0.1,
      unit: 'share',
      range: [0.03, 0.3],
      meaning: 'share of revenue that can go to pay of police and army',
      source: {
        kind: 'estimated',
        basis: '12 % of the budget of 2012/13 for security and rule of law, liberia.md section 8',
      },
    },
    capitalBias: {
      value: 1,
      unit: 'ratio',
      range: [0, 4],
      meaning: 'how many more officers per head the capital has',
      source: {kind: 'assumed', because: 'posts cluster in capitals; the one count by county is doubtful'},
    },
    courtYears: {
      value: 10,
      unit: 'years',
      range: [3, 41],
      meaning: 'time over which courts follow their money',
      source: {
        kind: 'estimated',
        basis: 'rule of law took fast reformers 41 years, records 10 to 17 (evidence.md R7); single hubs are faster',
      },
    },
    courtCost: {
      value: 5,
      unit: 'US$/person/year',
      range: [1, 20],
      meaning: 'money per head that funds courts to 63 %',
      source: {kind: 'assumed', because: 'no cost of working courts per head found'},
    },
    courtShare: {
      value: 0.03,
      unit: 'share',
      range: [0, 0.1],
      meaning: 'share of revenue spent on courts',
      source: {kind: 'assumed', because: 'a quarter of security and rule of law in liberia.md section 8'},
    },
    corruptionYears: {
      value: 27,
      unit: 'years',
      range: [10, 41],
      meaning: 'time over which corruption moves',
      source: {
        kind: 'estimated',
        basis:
          'WDR 2011 box 3.6: the fastest twenty reformers needed 27 years (evidence.md R7), read as a time constant',
      },
    },
    restingCorruption: {
      value: 0.5,
      unit: 'share',
      range: [0.1, 0.9],
      meaning: 'corruption a state comes to without co-signature and aid',
      source: {kind: 'assumed', because: 'no long-run value for post-war states read'},
    },
    cosigned: {
      value: 0.4,
      unit: 'share',
      range: [0, 0.5],
      meaning: 'how much lower it comes to rest with all revenue under co-signature',
      source: {kind: 'assumed', because: 'no effect size of co-signature on corruption found; 0 switches it off'},
    },
    unaccounted: {
      value: 0.5,
      unit: 'share',
      range: [0, 1],
      meaning: 'how much higher with aid as large as income, neither co-signed nor coordinated',
      source: {kind: 'assumed', because: 'fragmented aid lowers bureaucratic quality (evidence.md E13), no size'},
    },
    tax: {
      value: 0.4,
      unit: 'share of income',
      range: [0.1, 0.5],
      meaning: 'revenue where the state reaches everybody and nothing is stolen',
      source: {
        kind: 'calibrated',
        target: 'Liberia: about US$80 million in 2005/06 and 235 in 2008/09 (liberia.md section 8), order of magnitude',
      },
    },
    plugged: {
      value: 0.35,
      unit: 'share',
      range: [0, 1],
      meaning: 'share of theft from revenue that full co-signature stops',
      source: {
        kind: 'estimated',
        basis:
          'revenue about tripled in three years of co-signature, liberia.md section 8; other causes not told apart',
      },
    },
    takenByReach: {
      value: 0.65,
      unit: '1/year',
      range: [0, 3],
      meaning: 'rate at which factions lose ground where the state reaches everybody',
      source: {
        kind: 'calibrated',
        target: 'a tenth left of Guthrie (Bomi) after 36 months and of Sinoe after 72, liberia.md section 5',
      },
    },
    takenBySoldiers: {
      value: 0.04,
      unit: '1/year per soldier among 1,000 people',
      range: [0, 0.2],
      meaning: 'rate at which they lose it to soldiers',
      source: {
        kind: 'calibrated',
        target: 'a tenth left of Guthrie (Bomi) after 36 months and of Sinoe after 72, liberia.md section 5',
      },
    },
  },
  begin(world, {grip, capitalBias, tax}) {
    const {districts, holdings, state, facts} = world;
    const {population, totalPopulation, deficit} = facts;
    for (let row = 0; row < holdings.count; row++) {
      const faction = Math.floor(row / districts.count);
      holdings.control[row] = facts.control[row] * (1 - facts.holdsState[faction * facts.weeks]);
    }
    takeRents(world, facts.lootablePrice[0]);
    const weight = Float64Array.from(deficit, (lacking, place) => (1.2 - lacking) * (1 - grip * heldIn(world, place)));
    let weights = 0;
    for (let place = 0; place < districts.count; place++) weights += population[place] * weight[place];
    let taxed = 0;
    for (let place = 0; place < districts.count; place++) {
      const relative = (weight[place] * totalPopulation) / weights;
      districts.stateReach[place] = Math.min(1, facts.state.reach * relative);
      districts.courts[place] = Math.min(1, facts.state.courts * relative);
      taxed += population[place] * districts.stateReach[place];
    }
    state.police[0] = facts.state.police;
    state.corruption[0] = facts.state.corruption;
    state.revenue[0] = (tax * facts.economy.incomePerHead * taxed * (1 - facts.state.corruption)) / 1_000_000;
    postPolice(world, population, capitalBias);
  },
  bind(world, values) {
    const {districts, holdings, factions, state, mission, country, facts} = world;
    const {stateReach, reachLent, courts, nationalPolice, persons, force, police} = districts;
    const {policeTraining, justiceFunding, revenueControl, recoveryFunding, reliefFunding} = facts.decisions;
    const reachStep = 1 / (52 * values.reachYears);
    const lentStep = 1 / (52 * values.lentYears);
    const courtStep = 1 / (52 * values.courtYears);
    const corruptionStep = 1 / (52 * values.corruptionYears);
    const soldiers = new Float64Array(districts.count);

    /** Soldiers and police among 1,000 people, national ones counted for what they are worth. */
    function countSoldiers(people: number): void {
      const worth = values.nationalWorth + values.reformWorth * state.reform[0];
      const army = people > 0 ? state.army[0] / people : 0;
      for (let place = 0; place < districts.count; place++) {
        const national = persons[place] > 0 ? nationalPolice[place] / persons[place] + army : 0;
        const mission = persons[place] > 0 ? (force[place] + police[place]) / persons[place] : 0;
        soldiers[place] = 1_000 * (mission + worth * national);
      }
    }

    function takeGround(): void {
      for (let place = 0; place < districts.count; place++) {
        const rate = values.takenByReach * stateReach[place] + values.takenBySoldiers * soldiers[place];
        const kept = exp(-rate / 52);
        for (let faction = 0; faction < factions.count; faction++) {
          const row = faction * districts.count + place;
          if (factions.holdsState[faction] === 1) holdings.control[row] = 0;
          else if (factions.stance[faction] !== FIGHT) holdings.control[row] *= kept;
        }
      }
    }

    function reachOut(): void {
      for (let place = 0; place < districts.count; place++) {
        const ceiling = Math.min(1, values.ceiling * (1.2 - 0.4 * facts.deficit[place]));
        const within = ceiling * (1 - values.grip * heldIn(world, place));
        const before = stateReach[place] - reachLent[place];
        const own = before + reachStep * (within - before);
        const presence = 1 - exp(-soldiers[place] / values.patrols) * (1 - courts[place]);
        reachLent[place] += lentStep * (values.lent * (1 - own) * presence - reachLent[place]);
        reachLent[place] = Math.min(reachLent[place], 1 - own);
        stateReach[place] = own + reachLent[place];
      }
    }

    function collect(week: number, people: number, income: number): void {
      const stolen = state.corruption[0] * (1 - values.plugged * revenueControl[week]);
      let taxed = 0;
      for (let place = 0; place < districts.count; place++) taxed += persons[place] * stateReach[place];
      state.revenue[0] = (values.tax * country.incomePerHead[0] * taxed * (1 - stolen)) / 1_000_000;
      const aid = recoveryFunding[week] + reliefFunding[week];
      const share = aid > 0 ? Math.min(1, aid / Math.max(aid, income)) : 0;
      const loose = share * (1 - revenueControl[week]) * (1 - mission.coordination[0]);
      const rest = values.restingCorruption - values.cosigned * revenueControl[week] + values.unaccounted * loose;
      state.corruption[0] += corruptionStep * (Math.min(1, Math.max(0, rest)) - state.corruption[0]);
      fundCourts(justiceFunding[week] + values.courtShare * state.revenue[0], people);
    }

    /** Courts follow money (US$ million a year) per head, as far as the state reaches. */
    function fundCourts(money: number, people: number): void {
      const perHead = people > 0 ? (money * 1_000_000) / people : 0;
      const funded = 1 - exp(-perHead / values.courtCost);
      for (let place = 0; place < districts.count; place++) {
        courts[place] += courtStep * (funded * stateReach[place] - courts[place]);
      }
    }

    function trainPolice(recruits: number): void {
      const due = values.pay * (state.police[0] + state.army[0]);
      const paid = due > 0 ? Math.min(1, (values.payShare * state.revenue[0] * 1_000_000) / due) : 1;
      const leaving = (values.attrition / 52) * (1 + values.unpaidLeaving * (1 - paid));
      state.police[0] = state.police[0] * (1 - leaving) + recruits;
    }

    return week => {
      let people = 0;
      for (let place = 0; place < districts.count; place++) people += persons[place];
      countSoldiers(people);
      takeGround();
      takeRents(world, facts.lootablePrice[week]);
      reachOut();
      collect(week, people, (people * country.incomePerHead[0]) / 1_000_000);
      trainPolice(policeTraining[week]);
      postPolice(world, persons, values.capitalBias);
    };
  },
});

/** Share of a district that factions hold against the state, 0 to 1. */
function heldIn({holdings, factions, districts}: World, place: number): number {
  let held = 0;
  for (let faction = 0; faction < factions.count; faction++)
    held += holdings.control[faction * districts.count + place];
  return Math.min(1, held);
}

/** Each faction takes the share of all that can be looted that lies on its ground, at this week's price. */
function takeRents({holdings, factions, districts, facts}: World, price: number): void {
  let all = 0;
  for (let place = 0; place < districts.count; place++) all += facts.lootable[place];
  for (let faction = 0; faction < factions.count; faction++) {
    let taken = 0;
    for (let place = 0; place < districts.count; place++) {
      taken += facts.lootable[place] * holdings.control[faction * districts.count + place];
    }
    factions.rents[faction] = all > 0 ? Math.min(1, Math.max(0, (price * taken) / all)) : 0;
  }
}

/** Spread all officers over districts by people, more to the capital; where nobody lives all stay in the capital. */
function postPolice({districts, state, facts}: World, persons: Float64Array, capitalBias: number): void {
  const weightOf = (place: number): number => persons[place] * (place === facts.capital ? 1 + capitalBias : 1);
  let weights = 0;
  for (let place = 0; place < districts.count; place++) weights += weightOf(place);
  for (let place = 0; place < districts.count; place++) {
    const share = weights > 0 ? weightOf(place) / weights : place === facts.capital ? 1 : 0;
    districts.nationalPolice[place] = state.police[0] * share;
  }
}
