import {mechanism} from '../mechanism.ts';

/**
 * Factions come to believe that the settlement will be kept as it is carried out, and as deterrence keeps the others
 * to it: dC = r (Imp - C) + k D (1 - C) per year. (evidence.md D3 equation 3; relapse-core.md E2.)
 */
export const commitment = mechanism({
  name: 'commitment',
  purpose: 'Factions come to believe in the settlement as it is carried out and others are held to it.',
  parameters: {
    initial: {
      value: 0.2,
      unit: 'share',
      range: [0, 0.5],
      meaning: 'belief that the settlement will be kept, in the first week',
      source: {kind: 'calibrated', target: 'relapse-core.md section 1, fixed there; range of evidence.md D5'},
    },
    learning: {
      value: 0.3,
      unit: '1/year',
      range: [0.05, 0.5],
      meaning: 'speed at which belief follows what has been carried out',
      source: {kind: 'calibrated', target: 'relapse-core.md section 8, fixed there'},
    },
    guarantee: {
      value: 0.8,
      unit: '1/year',
      range: [0.2, 1.5],
      meaning: 'speed at which full deterrence builds belief',
      source: {
        kind: 'calibrated',
        target:
          'relapse-core.md section 8: cross-national relapse curve and the effect of 10,000 troops; ridge with the effect of deterrence on resort',
      },
    },
  },
  bind({factions, programmes}, {initial, learning, guarantee}) {
    const {commitment: belief, deterrence} = factions;
    return week => {
      if (week === 0) belief.fill(initial);
      for (let faction = 0; faction < factions.count; faction++) {
        const carriedOut = learning * (programmes.implementation[0] - belief[faction]);
        const held = guarantee * deterrence[faction] * (1 - belief[faction]);
        belief[faction] += (carriedOut + held) / 52;
      }
    };
  },
});
