import {mechanism} from '../mechanism.ts';

/**
 * War next door spills over, less so where it has peacekeepers of its own: Z = facts (1 - damping share), with the
 * share of wars next door that have them. (evidence.md P15, D3 equation 2.)
 */
export const neighbours = mechanism({
  name: 'neighbours',
  purpose: 'War next door spills over unless peacekeepers hold it there.',
  writes: ['country.neighbourViolence'],
  parameters: {
    damping: {
      value: 1,
      unit: 'share',
      range: [0, 1],
      meaning: 'share of the spill-over that peacekeepers next door stop',
      source: {
        kind: 'cited',
        reference:
          'Beardsley 2011: risk 70 % higher next to a war without peacekeepers, no higher with (evidence.md P15)',
      },
    },
  },
  begin({country, facts}, {damping}) {
    country.neighbourViolence[0] =
      facts.neighbourViolence[0] * (1 - damping * facts.decisions.neighbourPeacekeeping[0]);
  },
  bind({country, facts}, {damping}) {
    const {neighbourViolence} = country;
    const {neighbourPeacekeeping} = facts.decisions;
    return week => {
      neighbourViolence[0] = facts.neighbourViolence[week] * (1 - damping * neighbourPeacekeeping[week]);
    };
  },
});
