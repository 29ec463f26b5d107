import {mechanism} from '../mechanism.ts';

/**
 * People come to trust the mission where it keeps them safe, lose trust where its own people abuse them, and forget
 * it where it is gone. Abuse follows from how many soldiers stand among how many people. (evidence.md D3 equation 13.)
 */
export const trust = mechanism({
  name: 'trust',
  purpose: 'Trust in the mission grows with safety, breaks with abuse and fades with absence.',
  parameters: {
    initial: {
      value: 0.7,
      unit: 'share',
      range: [0.3, 0.9],
      meaning: 'trust in the mission in the first week',
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
    abuse: {
      value: 0.004,
      unit: '1 per soldier per 1,000 people',
      range: [0, 0.05],
      meaning: 'share of people who meet abuse in a year, per soldier among 1,000',
      source: {
        kind: 'assumed',
        because:
          'Beber et al. 2017 (evidence.md P21) shows the dose response in Monrovia, not a national rate; 0 switches abuse off',
      },
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
  bind({people, districts}, {initial, gain, breach, abuse, fading, resting}) {
    const {trust: level, district, sensitivity} = people;
    const {troops, persons, deterrence} = districts;
    const target = new Float64Array(districts.count + 1);
    const pull = new Float64Array(districts.count + 1);
    return week => {
      if (week === 0) level.fill(initial);
      for (let place = 0; place < districts.count; place++) {
        const met = persons[place] > 0 ? (abuse * 1_000 * troops[place]) / persons[place] : 0;
        const trusting = gain * deterrence[place];
        const change = trusting + breach * gain * met + fading;
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
