import {weightedMean} from '../averages.ts';
import {exp} from '../detmath.ts';
import {mechanism} from '../mechanism.ts';
import {pollWeek} from '../polls.ts';

/**
 * People's trust in the state follows what the state is to them: services count as far as they are fair (nobody
 * steals, everybody has a part) and come from the state; courts a little; the word of local leaders carries it up or
 * down; corruption, exclusion of the side that held the ground and protests no one answers lower it. An accepted poll lifts trust for some weeks towards a
 * ceiling, and it then sinks back. Patrols, mediation and services without fairness move nothing. (evidence.md D3
 * equation 13, E17, R2.)
 */
export const legitimacy = mechanism({
  name: 'legitimacy',
  purpose: 'Trust in the state follows fair services, courts, local leaders, corruption, exclusion and accepted polls.',
  writes: ['people.stateTrust'],
  parameters: {
    speed: {
      value: 0.2,
      unit: '1/year',
      range: [0.05, 0.5],
      meaning: 'speed at which trust follows what the state does',
      source: {
        kind: 'calibrated',
        target: 'trust in government 0.60 (2006) to 0.50 (2010), liberia.md section 11 (a constructed path)',
      },
    },
    resting: {
      value: 0.3,
      unit: 'share',
      range: [0.1, 0.6],
      meaning: 'trust in a state of which everything is at its reference',
      source: {
        kind: 'calibrated',
        target: 'trust in government 0.25 (2003) and 0.33 (2014), liberia.md section 11 (a constructed path)',
      },
    },
    leaders: {
      value: 0.1,
      unit: 'share per unit of alignment',
      range: [0, 0.3],
      meaning: 'effect of local leaders wholly for the settlement against none',
      source: {kind: 'assumed', because: 'path named in evidence.md D3 equation 12 and D4 without a size'},
    },
    referenceAlignment: {
      value: 0.1,
      unit: 'alignment',
      range: [-0.5, 0.5],
      meaning: 'alignment of local leaders that neither adds to trust nor takes from it',
      source: {kind: 'assumed', because: 'where leaders lean by themselves (leaders.leaning)'},
    },
    services: {
      value: 0.5,
      unit: 'share',
      range: [0, 1],
      meaning: 'effect of all needs met, fairly and by the state',
      source: {
        kind: 'assumed',
        because: 'services count through fairness alone (SLRC, evidence.md E17); no size for that',
      },
    },
    referenceServices: {
      value: 0.08,
      unit: 'share',
      range: [0, 0.3],
      meaning: 'fairness x coverage x reach that leaves trust at rest',
      source: {kind: 'assumed', because: 'fairness 0.27, coverage 0.7 and reach 0.4, about the first scenario'},
    },
    partsFairness: {
      value: 0.5,
      unit: 'share',
      range: [0, 1],
      meaning: 'fairness that depends on everybody having a part in the settlement',
      source: {kind: 'assumed', because: 'no size found'},
    },
    security: {
      value: 0.05,
      unit: 'share',
      range: [0, 0.2],
      meaning: 'effect of courts that work fully',
      source: {kind: 'assumed', because: 'police visits left trust unchanged (Blair, Karim & Morse, evidence.md R2)'},
    },
    corruption: {
      value: 0.2,
      unit: 'share',
      range: [0, 0.6],
      meaning: 'effect of corruption of everything, beside what it does to fairness, against',
      source: {kind: 'assumed', because: 'named without a size in evidence.md D3 equation 13'},
    },
    referenceCorruption: {
      value: 0.65,
      unit: 'share',
      range: [0.3, 0.9],
      meaning: 'corruption that leaves trust at rest',
      source: {kind: 'assumed', because: 'about the mean over the history of the first scenario'},
    },
    exclusion: {
      value: 0.2,
      unit: 'share',
      range: [0, 0.6],
      meaning: 'effect of the side that held the ground being shut out, against',
      source: {kind: 'assumed', because: 'named without a size in evidence.md D3 equation 13'},
    },
    referenceExclusion: {
      value: 0.3,
      unit: 'share',
      range: [0, 0.6],
      meaning: 'exclusion that leaves trust at rest',
      source: {kind: 'assumed', because: 'about the mean over the histories of the first scenario'},
    },
    protest: {
      value: 0.5,
      unit: 'ratio',
      range: [0, 2],
      meaning: 'effect of protest (share of people a year) as far as it is answered, or not',
      source: {kind: 'assumed', because: 'no size found; 0 switches it off'},
    },
    answered: {
      value: 0.5,
      unit: 'share',
      range: [0, 1],
      meaning: 'inclusion above which protest counts as answered',
      source: {kind: 'assumed', because: 'the middle of its scale'},
    },
    honeymoon: {
      value: 3.5,
      unit: '1',
      range: [0, 6],
      meaning: 'pull of a wholly accepted poll towards the ceiling, over all its weeks',
      source: {
        kind: 'calibrated',
        target: 'trust in government 0.30 (2005) to 0.60 (2006), liberia.md section 11 (a constructed path)',
      },
    },
    honeymoonCeiling: {
      value: 0.67,
      unit: 'share',
      range: [0.4, 0.9],
      meaning: 'trust that an accepted poll lifts people towards',
      source: {
        kind: 'calibrated',
        target: 'trust in government 0.60 (2006) and 0.52 (2018), liberia.md section 11 (a constructed path)',
      },
    },
    honeymoonWeeks: {
      value: 13,
      unit: 'weeks',
      range: [4, 20],
      meaning: 'weeks after a poll in which its winner is welcomed',
      source: {kind: 'assumed', because: 'from the poll to the first months in office'},
    },
    tolerated: {
      value: 0.14,
      unit: 'share',
      range: [0.05, 0.5],
      meaning: 'pressure of a contested result at which nobody welcomes the winner',
      source: {
        kind: 'calibrated',
        target: 'no rise after the boycotted poll of 2011, liberia.md section 11 (a constructed path)',
      },
    },
  },
  begin({people, facts}) {
    people.stateTrust.fill(facts.state.trust);
  },
  bind({people, districts, factions, state, country, facts}, values) {
    const {stateTrust: level, district, sensitivity} = people;
    const {needsMet, stateReach, courts, protesting, leadersAlignment} = districts;
    const {population} = facts;
    const places = districts.count;
    const target = new Float64Array(places + 1);
    const inCountry = target.subarray(0, places);
    const step = values.speed / 52;
    const polls = facts.elections;

    function shutOut(place: number): number {
      let excluded = 0;
      for (let faction = 0; faction < factions.count; faction++) {
        excluded += facts.control[faction * places + place] * factions.exclusion[faction];
      }
      return excluded;
    }

    function judge(): void {
      const {corruption, inclusion} = state;
      const fair = (1 - corruption[0]) * (1 - values.partsFairness * (1 - inclusion[0]));
      const clean = values.corruption * (values.referenceCorruption - corruption[0]);
      for (let place = 0; place < places; place++) {
        const served = fair * needsMet[place] * stateReach[place] - values.referenceServices;
        const wanted =
          values.resting +
          values.services * served +
          values.security * courts[place] +
          values.leaders * (leadersAlignment[place] - values.referenceAlignment) +
          clean -
          values.exclusion * (shutOut(place) - values.referenceExclusion) +
          values.protest * protesting[place] * (inclusion[0] - values.answered);
        target[place] = Math.min(1, Math.max(0, wanted));
      }
      target[places] = weightedMean(inCountry, population);
    }

    /** Share of the way to the ceiling that a poll of late lifts people this week. */
    function welcome(week: number): number {
      const accepted = Math.max(0, 1 - country.contestPressure[0] / values.tolerated);
      for (const poll of polls) {
        const held = pollWeek(facts, poll.week);
        if (week <= held || week > held + values.honeymoonWeeks) continue;
        return 1 - exp((-values.honeymoon * accepted) / values.honeymoonWeeks);
      }
      return 0;
    }

    return week => {
      judge();
      const lift = welcome(week);
      const ceiling = values.honeymoonCeiling;
      for (let person = 0; person < people.count; person++) {
        const before = level[person];
        const judged = before + step * sensitivity[person] * (target[district[person]] - before);
        level[person] = lift > 0 && judged < ceiling ? judged + lift * (ceiling - judged) : judged;
      }
    };
  },
});
