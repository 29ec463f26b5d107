import {mechanism} from '../mechanism.ts';

/**
 * People come to trust the mission where it keeps them safe, a little where relief comes under one command with it,
 * lose trust where its own people abuse them or where it drifts off its mandate, and forget it where it is gone.
 * dT = (g D + r U R) (1 - T) - (b g A + d (drift - its reference)) T + f (rest - T), by the year. (evidence.md D3
 * equation 13.)
 */
export const trust = mechanism({
  name: 'trust',
  purpose: 'Trust in the mission grows with safety, breaks with abuse and drift, and fades with absence.',
  writes: ['people.trust'],
  parameters: {
    initial: {
      value: 0.7,
      unit: 'share',
      range: [0.3, 0.9],
      meaning: 'trust in the mission on the first day',
      source: {kind: 'estimated', basis: 'liberia.md section 13, initial state; anchored on later surveys only'},
    },
    gain: {
      value: 0.6,
      unit: '1/year',
      range: [0.1, 1.5],
      meaning: 'speed at which people in full safety come to trust',
      source: {
        kind: 'estimated',
        basis: 'about 94 % content by early 2006 (Krasno survey, from memory), liberia.md section 11',
      },
    },
    breach: {
      value: 5,
      unit: 'ratio',
      range: [1, 10],
      meaning: 'how much faster abuse breaks trust than safety builds it',
      source: {kind: 'estimated', basis: 'evidence.md D3 equation 13: 5 to 10; asymmetry from Gordon & Young 2017'},
    },
    relief: {
      value: 0.05,
      unit: '1/year',
      range: [0, 0.3],
      meaning: 'speed at which ample relief wholly under one command with the mission builds trust in it',
      source: {kind: 'assumed', because: 'sign from Gordon & Young 2017 (evidence.md P22), no size; kept small'},
    },
    ampleRelief: {
      value: 20,
      unit: 'US$/person/year',
      range: [5, 100],
      meaning: 'relief per head that has half of that effect',
      source: {kind: 'assumed', because: 'order of relief per head in the first years, liberia.md section 9'},
    },
    drift: {
      value: 0.1,
      unit: '1/year',
      range: [0, 0.5],
      meaning: 'speed at which a mission wholly adrift loses trust',
      source: {kind: 'assumed', because: 'named without a size in evidence.md D3 equation 13'},
    },
    referenceDrift: {
      value: 0.3,
      unit: 'share',
      range: [0, 1],
      meaning: 'drift up to which people notice nothing',
      source: {kind: 'assumed', because: 'a mandate as broad as that of the first scenario'},
    },
    fading: {
      value: 0.08,
      unit: '1/year',
      range: [0, 0.3],
      meaning: 'speed at which trust returns to its resting point without contact',
      source: {kind: 'estimated', basis: 'liberia.md section 11: 0.85 (2005) to 0.68 (2016) as the mission left'},
    },
    resting: {
      value: 0.5,
      unit: 'share',
      range: [0.2, 0.8],
      meaning: 'trust people come back to without contact',
      source: {kind: 'assumed', because: 'no survey after the mission had left'},
    },
  },
  begin({people}, {initial}) {
    people.trust.fill(initial);
  },
  bind({people, districts, mission, facts}, values) {
    const {gain, breach, relief, ampleRelief, fading, resting} = values;
    const {trust: level, district, sensitivity} = people;
    const {abuse, deterrence, persons, reliefFood, reliefWater, reliefHealth, reliefShelter} = districts;
    const {drift, troops} = mission;
    const {unifiedCommand} = facts.decisions;
    const target = new Float64Array(districts.count + 1);
    const pull = new Float64Array(districts.count + 1);

    /** Relief of a district under one command, 0 to 1. */
    function tied(week: number, place: number): number {
      const money = reliefFood[place] + reliefWater[place] + reliefHealth[place] + reliefShelter[place];
      const perHead = persons[place] > 0 ? (52 * money) / persons[place] : 0;
      return (unifiedCommand[week] * perHead) / (perHead + ampleRelief);
    }

    return week => {
      const present = troops[0] > 0 ? 1 : 0;
      const drifting = values.drift * present * Math.max(0, drift[0] - values.referenceDrift);
      for (let place = 0; place < districts.count; place++) {
        const trusting = gain * deterrence[place] + relief * present * tied(week, place);
        const change = trusting + breach * gain * abuse[place] + drifting + fading;
        target[place] = change > 0 ? (trusting + fading * resting) / change : 0;
        pull[place] = change / 52;
      }
      target[districts.count] = resting;
      pull[districts.count] = fading / 52;
      for (let person = 0; person < people.count; person++) {
        const place = district[person];
        const before = level[person];
        level[person] = before + Math.min(1, sensitivity[person] * pull[place]) * (target[place] - before);
      }
    };
  },
});
