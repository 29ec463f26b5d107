import {exp} from '../detmath.ts';
import {mechanism} from '../mechanism.ts';
import type {World} from '../world.ts';

/**
 * War next door spills over, less so where it has peacekeepers of its own: Z = facts (1 - damping share), with the
 * share of wars next door that have them. Refugees from next door stay where they are received. And those next door see
 * what happens here: the organised deaths of about a year up to last week, against the deaths of half a full-scale war.
 * (evidence.md P15, E16, D3 equation 2.)
 */
export const neighbours = mechanism({
  name: 'neighbours',
  purpose: 'War and refugees come from next door, and those next door see the war here.',
  writes: ['country.neighbourViolence', 'country.killedOfLate', 'country.warSeen', 'districts.hosted'],
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
    memory: {
      value: 52,
      unit: 'weeks',
      range: [13, 104],
      meaning: 'time over which those next door remember deaths here',
      source: {kind: 'assumed', because: 'a year, as armed conflicts are counted'},
    },
    halfWar: {
      value: 1_000,
      unit: 'deaths/year',
      range: [300, 3_000],
      meaning: 'organised deaths of a year that those next door see as half of full-scale war',
      source: {
        kind: 'estimated',
        basis:
          'two points at 1.95 deaths for each reported (cote-divoire.md section 13.2): 3,281 reported in Liberia in 2003 give 0.86, 1,197 in Côte d’Ivoire in 2011 give 0.70, as coded for that crisis from 0.5 in relapse-core.md section 2',
      },
    },
  },
  begin({country, districts, facts}, {damping}) {
    country.neighbourViolence[0] = spilling(facts, damping, 0);
    country.killedOfLate[0] = 0;
    country.warSeen[0] = 0;
    receive(districts, facts, 0);
  },
  bind({country, districts, facts}, {damping, memory, halfWar}) {
    const {neighbourViolence, killedOfLate, warSeen, stateBasedDeaths, oneSidedDeaths} = country;
    const kept = exp(-1 / memory);
    const perYear = memory / 52;
    return week => {
      neighbourViolence[0] = spilling(facts, damping, week);
      killedOfLate[0] = kept * killedOfLate[0] + (stateBasedDeaths[0] + oneSidedDeaths[0]) / perYear;
      warSeen[0] = killedOfLate[0] / (killedOfLate[0] + halfWar);
      receive(districts, facts, week);
    };
  },
});

/** War next door as far as it spills over. */
function spilling({neighbourViolence, decisions}: World['facts'], damping: number, week: number): number {
  return neighbourViolence[week] * (1 - damping * decisions.neighbourPeacekeeping[week]);
}

/** Refugees from next door are where they are received. */
function receive({hosted}: World['districts'], {neighbours: {countries}}: World['facts'], week: number): void {
  hosted.fill(0);
  for (let index = 0; index < countries.length; index++) {
    const {hosts, refugees} = countries[index];
    for (let place = 0; place < hosted.length; place++) hosted[place] += hosts[place] * refugees[week];
  }
}
