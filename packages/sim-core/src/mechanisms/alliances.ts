import * as codes from '../codes.ts';
import {mechanism} from '../mechanism.ts';
import type {World} from '../world.ts';

const {FIGHT} = codes;

/**
 * Factions draw together or apart, pair by pair. The tie of one to another moves towards a level: a cool distance, or
 * an alliance for those on one side from the first day; up as far as both are excluded and as far as the strongest
 * third party outweighs the two, down as far as one holds the state and the other is shut out, and down while the other
 * fights and is no ally. Whom its fighting allies can call weighs on a faction: the sum over others who fight of tie
 * above 0 x persons who would answer, in 10,000 and at most 1 each. (evidence.md D3 equation 14, which names the update
 * by expected share without sizes.)
 */
export const alliances = mechanism({
  name: 'alliances',
  purpose: 'Factions draw together against a common lot or foe, and apart over the state and fights.',
  writes: ['factions.alliesFighting', 'alliances.tie'],
  decisions: [
    {
      agent: 'each faction',
      chooses: 'how close to stand to each other faction',
      given:
        'who was on one side on the first day, exclusion of both, force of the strongest third party, who holds the state, who fights',
      rule: 'the tie moves at a yearly rate to a sum of these',
      evidence: 'evidence.md D3 equation 14, which names no sizes; assumed',
    },
  ],
  parameters: {
    distance: {
      value: -0.3,
      unit: 'tie',
      range: [-1, 0.5],
      meaning: 'tie of two factions with nothing in common and nothing between them; where ties begin',
      source: {kind: 'assumed', because: 'former enemies; no measure of ties was found'},
    },
    allied: {
      value: 0.7,
      unit: 'tie',
      range: [0.3, 1],
      meaning: 'the same for factions that were on one side on the first day',
      source: {kind: 'assumed', because: 'they fought the war together; no measure of ties was found'},
    },
    adjusting: {
      value: 0.5,
      unit: '1/year',
      range: [0, 2],
      meaning: 'speed at which ties follow the situation',
      source: {kind: 'assumed', because: 'alliances shift over a year or two; no rate was read'},
    },
    excludedAlike: {
      value: 0.5,
      unit: 'tie',
      range: [0, 1],
      meaning: 'what full exclusion of both adds',
      source: {kind: 'assumed', because: 'a common lot draws together; no size'},
    },
    commonFoe: {
      value: 0.5,
      unit: 'tie',
      range: [0, 1],
      meaning: 'what a third party at least as strong as both adds',
      source: {kind: 'assumed', because: 'a common foe draws together; no size'},
    },
    state: {
      value: 0.7,
      unit: 'tie',
      range: [0, 1],
      meaning: 'what is taken where one holds the state and the other is fully excluded',
      source: {kind: 'assumed', because: 'who is shut out stands against who shuts out; no size'},
    },
    fighting: {
      value: 0.5,
      unit: 'tie',
      range: [0, 1],
      meaning: 'what is taken while the other fights and is no ally',
      source: {kind: 'assumed', because: 'force by others makes enemies; no size'},
    },
  },
  begin({alliances: {tie}, factions, facts}, {distance, allied}) {
    for (let pair = 0; pair < tie.length; pair++) {
      const apart = facts.allied[pair] === 1 ? allied : distance;
      tie[pair] = isItself(pair, factions.count) ? 0 : apart;
    }
  },
  bind({alliances: {tie}, factions, facts}, values) {
    const {count, exclusion, holdsState, stance, mobilisable, alliesFighting} = factions;
    const foe = strongestThird(factions);
    const moved = new Float64Array(tie.length);
    const step = values.adjusting / 52;

    /** The tie that fits how two factions stand to each other now. */
    function fitting(one: number, other: number): number {
      const alike = Math.min(exclusion[one], exclusion[other]);
      const shutOut = Math.max(holdsState[one] * exclusion[other], holdsState[other] * exclusion[one]);
      const hostile = stance[other] === FIGHT && tie[one * count + other] <= 0 ? 1 : 0;
      const level =
        (facts.allied[one * count + other] === 1 ? values.allied : values.distance) +
        values.excludedAlike * alike +
        values.commonFoe * foe(one, other) -
        values.state * shutOut -
        values.fighting * hostile;
      return Math.min(1, Math.max(-1, level));
    }

    function inTheField(one: number): number {
      let force = 0;
      for (let other = 0; other < count; other++) {
        if (other === one || stance[other] !== FIGHT) continue;
        force += Math.max(0, tie[one * count + other]) * Math.min(1, mobilisable[other] / 10_000);
      }
      return Math.min(1, force);
    }

    return () => {
      for (let one = 0; one < count; one++) {
        for (let other = 0; other < count; other++) {
          const pair = one * count + other;
          if (one !== other) moved[pair] = tie[pair] + step * (fitting(one, other) - tie[pair]);
        }
      }
      tie.set(moved);
      for (let one = 0; one < count; one++) alliesFighting[one] = inTheField(one);
    };
  },
});

function isItself(pair: number, count: number): boolean {
  return Math.floor(pair / count) === pair % count;
}

/** Force of the strongest party beside two, as a share of theirs together and at most 1. */
function strongestThird({count, mobilisable}: World['factions']): (one: number, other: number) => number {
  return (one, other) => {
    let third = 0;
    for (let party = 0; party < count; party++) {
      if (party !== one && party !== other) third = Math.max(third, mobilisable[party]);
    }
    const both = mobilisable[one] + mobilisable[other];
    if (third === 0) return 0;
    return third < both ? third / both : 1;
  };
}
