import * as codes from '../codes.ts';
import {mechanism} from '../mechanism.ts';
import type {World} from '../world.ts';

const {DEAD, DISARMED, FIGHTER, FIGHTING, REFUGEE} = codes;

/** Weeks between two turns of a person. */
const turn = 4;

/** What people do, by how many of their three chances the draw passes; the last of four acts is nothing. */
const TELLS = 0;
const PROTESTS = 1;
const COMES = 2;
const acts = 4;

/**
 * Civilians decide as individuals, each once in four weeks by turn, one thing or none of three: tell the mission what
 * they know, the likelier the more they trust it; protest, the likelier the more aggrieved they are and the less they
 * trust the state; take part in meetings and polls, the likelier the more they trust mission, state and each other.
 * Districts keep what people did of late: the share who tell and who take part among those the occasion came to, and
 * protest as a share of people a year. (evidence.md D3 equations 1 and 13, P20, P22.)
 */
export const civicAction = mechanism({
  name: 'civicAction',
  purpose: 'Civilians tell the mission what they know, protest, or take part in meetings and polls.',
  writes: ['districts.informing', 'districts.protesting', 'districts.takingPart'],
  decisions: [
    {
      agent: 'each civilian',
      chooses:
        'once in four weeks one of these or none: tell the mission what is known, protest, take part in a meeting or poll',
      given: 'own trust in mission and state, own grievance, trust between groups in the district',
      rule: 'one draw; chances proportional to trust in the mission, to grievance x distrust of the state, and to a base plus the mean of the three trusts',
      evidence: 'evidence.md P20 and P22 (B, signs); sizes assumed or estimated',
    },
  ],
  parameters: {
    knowing: {
      value: 0.4,
      unit: 'probability per turn',
      range: [0.2, 0.45],
      meaning: 'chance that somebody knows something worth telling',
      source: {kind: 'assumed', because: 'only the share who then tell matters; a larger value means less noise'},
    },
    protesting: {
      value: 0.04,
      unit: '1/year',
      range: [0, 0.3],
      meaning: 'rate at which somebody of reference grievance and distrust protests',
      source: {kind: 'assumed', because: 'no protest survey of Liberia with a rate read; 0 switches protest off'},
    },
    referenceGrievance: {
      value: 0.4,
      unit: 'share',
      range: [0.2, 0.6],
      meaning: 'grievance at which protest is as stated',
      source: {kind: 'assumed', because: 'as in resort to force'},
    },
    referenceDistrust: {
      value: 0.57,
      unit: 'share',
      range: [0.3, 0.8],
      meaning: 'distrust of the state at which protest is as stated',
      source: {kind: 'estimated', basis: 'as in grievance: liberia.md section 11 (a constructed path)'},
    },
    invited: {
      value: 0.4,
      unit: 'probability per turn',
      range: [0.2, 0.45],
      meaning: 'chance that a meeting or poll concerns somebody',
      source: {kind: 'assumed', because: 'only the share who then take part matters'},
    },
    dutiful: {
      value: 0.4,
      unit: 'share',
      range: [0, 0.8],
      meaning: 'share who take part whatever they trust',
      source: {
        kind: 'estimated',
        basis: 'turnout 38 % in a boycotted run-off and about 75 % else, liberia.md section 8',
      },
    },
    smoothing: {
      value: 13,
      unit: 'weeks',
      range: [4, 52],
      meaning: 'time over which districts remember what people did',
      source: {kind: 'assumed', because: 'a season'},
    },
  },
  begin(world, values) {
    const {people, districts} = world;
    const propensity = propensities(world, values);
    const persons = new Float64Array(districts.count);
    const {informing, protesting, takingPart} = districts;
    for (const column of [informing, protesting, takingPart]) column.fill(0);
    for (let person = 0; person < people.count; person++) {
      const place = people.district[person];
      if (place >= districts.count || !decides[people.status[person]]) continue;
      const weight = people.weight[person];
      persons[place] += weight;
      informing[place] += weight * people.trust[person];
      protesting[place] += (weight * propensity.protests(person) * 52) / turn;
      takingPart[place] += weight * propensity.takesPart(person, place);
    }
    for (const column of [informing, protesting, takingPart]) {
      for (let place = 0; place < districts.count; place++) {
        column[place] = persons[place] > 0 ? column[place] / persons[place] : 0;
      }
    }
  },
  bind(world, values) {
    const {people, districts} = world;
    const {weight, district, status, trust} = people;
    const {informing, protesting, takingPart} = districts;
    const {knowing, invited} = values;
    const propensity = propensities(world, values);
    const asked = new Float64Array(districts.count);
    const did = new Float64Array(districts.count * acts);
    const kept = 1 - 1 / values.smoothing;

    function follow(column: Float64Array, place: number, seen: number, most: number): void {
      column[place] = Math.min(most, kept * column[place] + (1 - kept) * seen);
    }

    return (week, random) => {
      asked.fill(0);
      did.fill(0);
      for (let person = week % turn; person < people.count; person += turn) {
        const place = district[person];
        if (place >= districts.count || decides[status[person]] === 0) continue;
        asked[place] += weight[person];
        const draw = random.uniform(person);
        const tells = knowing * trust[person];
        const protests = tells + propensity.protests(person);
        const comes = protests + invited * propensity.takesPart(person, place);
        // A sum and no branch, since no processor can foretell a draw.
        const act = Number(draw >= tells) + Number(draw >= protests) + Number(draw >= comes);
        did[place * acts + act] += weight[person];
      }
      for (let place = 0; place < districts.count; place++) {
        if (asked[place] === 0) continue;
        follow(informing, place, did[place * acts + TELLS] / (knowing * asked[place]), 1);
        follow(protesting, place, ((52 / turn) * did[place * acts + PROTESTS]) / asked[place], 52 / turn);
        follow(takingPart, place, did[place * acts + COMES] / (invited * asked[place]), 1);
      }
    };
  },
});

/** 1 for statuses of people who act as civilians. */
const decides = new Uint8Array(256).fill(1);
for (const status of [REFUGEE, FIGHTER, FIGHTING, DISARMED, DEAD]) decides[status] = 0;

/** Most that somebody protests in one turn, so that the three chances never exceed one. */
const mostProtest = 0.1;

interface Habits {
  readonly protesting: number;
  readonly referenceGrievance: number;
  readonly referenceDistrust: number;
  readonly dutiful: number;
}

/** Chances of one person in one turn. */
function propensities({people, districts}: World, habits: Habits) {
  const {grievance, trust, stateTrust} = people;
  const {cohesion} = districts;
  const {dutiful} = habits;
  const perTurn = (habits.protesting * turn) / (52 * habits.referenceGrievance * habits.referenceDistrust);
  return {
    protests: (person: number): number => Math.min(mostProtest, perTurn * grievance[person] * (1 - stateTrust[person])),
    takesPart: (person: number, place: number): number =>
      dutiful + ((1 - dutiful) * (trust[person] + stateTrust[person] + cohesion[place])) / 3,
  };
}
