import {mechanism} from '../mechanism.ts';
import type {Random} from '../random.ts';
import {weeklyProbability} from '../sample.ts';

/** Most teams in a district in a numbering of the draws. */
const mostTeams = 256;

/**
 * Civilian-led teams build and mend roads, wells and clinics. A team works in one district for a while, then goes where
 * most persons lack infrastructure, can be reached and share few teams: persons x (1 - infrastructure) x access /
 * (1 + teams there). Infrastructure rises by teams x persons a team serves x access / persons and with recovery money,
 * each closing part of what lacks, and falls by wear, less where state administration keeps it up, and by violence. No
 * local resentment is modelled. (evidence.md D3 equation 9.)
 */
export const civilTeams = mechanism({
  name: 'civilTeams',
  purpose: 'Civilian-led teams build roads, wells and clinics, which wear out where nobody keeps them up.',
  writes: ['districts.infrastructure', 'districts.teams'],
  decisions: [
    {
      agent: 'each civilian-led team',
      chooses: 'the district to work in next, once its work is done',
      given: 'people, infrastructure, access and teams in each district',
      rule: 'the most persons who lack infrastructure and can be reached, per team',
      evidence: 'evidence.md D3 equation 9; assumed',
    },
  ],
  parameters: {
    served: {
      value: 20_000,
      unit: 'persons/team/year',
      range: [0, 60_000],
      meaning: 'persons for whom one team builds what lacks within a year',
      source: {kind: 'assumed', because: 'no effect size exists; some forty villages a year'},
    },
    stayWeeks: {
      value: 26,
      unit: 'weeks',
      range: [4, 104],
      meaning: 'mean time a team works in one district',
      source: {kind: 'assumed', because: 'one dry season'},
    },
    built: {
      value: 0.001,
      unit: '1/US$',
      range: [0, 0.004],
      meaning: 'part of what lacks that one dollar of effective recovery per head builds',
      source: {
        kind: 'assumed',
        because:
          'a fifth of US$ 1,000 a head went to infrastructure, liberia.md section 9 (sector mix); no stock found',
      },
    },
    wear: {
      value: 0.05,
      unit: '1/year',
      range: [0.01, 0.15],
      meaning: 'speed at which infrastructure falls apart where there is no state to keep it up',
      source: {kind: 'assumed', because: 'a gravel road or a pump lasts about twenty years; upkeep not recorded'},
    },
    damage: {
      value: 0.5,
      unit: '1/year',
      range: [0, 2],
      meaning: 'speed at which full-scale violence destroys it',
      source: {kind: 'assumed', because: 'a third of what services lose; no rate found'},
    },
    firstDay: {
      value: 0.5,
      unit: 'share',
      range: [0.2, 0.8],
      meaning: 'infrastructure on the first day in a district of mean deficit 0.2',
      source: {
        kind: 'estimated',
        basis:
          'between roads passable 0.35 and facilities of 2006, 354 of 750 (liberia.md sections 10, 13, from memory)',
      },
    },
  },
  begin({districts, facts}, {firstDay}) {
    for (let place = 0; place < districts.count; place++) {
      districts.infrastructure[place] = firstDay * (1.2 - facts.deficit[place]);
    }
  },
  bind({districts, programmes, facts}, values) {
    const {persons, access, violence, stateReach, infrastructure, teams} = districts;
    const {recoveryEffective} = programmes;
    const {civilTeams: decided} = facts.decisions;
    const leaves = 1 / values.stayWeeks;

    /** Teams whose work is done are free; returns how many stay. */
    function finish(random: Random): number {
      let staying = 0;
      for (let place = 0; place < districts.count; place++) {
        const here = teams[place];
        for (let team = 0; team < here; team++) {
          if (random.uniform(place * mostTeams + team) < leaves) teams[place]--;
        }
        staying += teams[place];
      }
      return staying;
    }

    function send(free: number): void {
      for (let team = 0; team < free; team++) {
        let best = 0;
        let most = -1;
        for (let place = 0; place < districts.count; place++) {
          const lacking = persons[place] * (1 - infrastructure[place]) * access[place];
          const claim = lacking / (1 + teams[place]);
          if (claim > most) {
            most = claim;
            best = place;
          }
        }
        teams[best]++;
      }
    }

    function dismiss(surplus: number): void {
      for (let team = 0; team < surplus; team++) {
        let fullest = 0;
        for (let place = 1; place < districts.count; place++) if (teams[place] > teams[fullest]) fullest = place;
        teams[fullest]--;
      }
    }

    return (week, random) => {
      const free = Math.round(decided[week]) - finish(random);
      if (free > 0) send(free);
      else dismiss(-free);
      let inCountry = 0;
      for (let place = 0; place < districts.count; place++) inCountry += persons[place];
      const money = inCountry > 0 ? (values.built * recoveryEffective[0] * 52) / inCountry : 0;
      for (let place = 0; place < districts.count; place++) {
        const work = persons[place] > 0 ? (teams[place] * values.served * access[place]) / persons[place] : 0;
        const raised = weeklyProbability(work + money) * (1 - infrastructure[place]);
        const falling = values.wear * (1 - stateReach[place]) + values.damage * violence[place];
        infrastructure[place] += raised - weeklyProbability(falling) * infrastructure[place];
      }
    };
  },
});
