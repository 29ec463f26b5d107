import * as codes from '../codes.ts';
import {exp, log} from '../detmath.ts';
import {mechanism} from '../mechanism.ts';
import {normal, weeklyProbability} from '../sample.ts';

const {COMPLY, FIGHT} = codes;

/** Purposes of the draws. */
const STARTS = 0;
const INTENSITY = 1;
const ENDS = 2;
const FRAILTY = 3;

/**
 * Each week each faction that keeps the peace may resort to force, with a hazard whose logarithm is a sum: what it
 * could mobilise, disbelief in the settlement, exclusion, deterrence, grievance, war next door, a poll without
 * accommodation, a contested result between intact forces, income and population. Whoever holds the state looks at the
 * opponents' force instead of its own and is hardly deterred. All decide on the same state, then all act. A fight has
 * its own intensity and ends at random. (evidence.md D3 equation 2; relapse-core.md E4 to E8, E11.)
 */
export const resortToForce = mechanism({
  name: 'resortToForce',
  purpose: 'Factions weigh opportunity, disbelief, exclusion and deterrence, and some resort to force.',
  parameters: {
    baseline: {
      value: 0.005,
      unit: '1/year',
      range: [0.003, 0.03],
      meaning: 'hazard per faction with 10,000 persons to call on, full belief, no exclusion and no deterrence',
      source: {
        kind: 'calibrated',
        target: 'relapse-core.md section 8: start value for the cross-national relapse curve',
      },
    },
    frailtySd: {
      value: 1,
      unit: 'log hazard',
      range: [0.3, 2],
      meaning: 'spread between histories of all that the model leaves out, drawn once per run',
      source: {kind: 'calibrated', target: 'relapse-core.md section 8; not identified by the curve'},
    },
    stock: {
      value: 0.7,
      unit: 'log hazard per log 10,000 persons',
      range: [0.3, 1.2],
      meaning: 'effect of persons who would answer a call',
      source: {kind: 'calibrated', target: 'relapse-core.md section 8, fixed there'},
    },
    disbelief: {
      value: 2.7,
      unit: 'log hazard',
      range: [1, 4.5],
      meaning: 'effect of no belief in the settlement against full belief',
      source: {kind: 'calibrated', target: 'relapse-core.md section 8: cross-national relapse curve'},
    },
    exclusion: {
      value: 3,
      unit: 'log hazard',
      range: [1.5, 4],
      meaning: 'effect of full exclusion from power',
      source: {
        kind: 'calibrated',
        target: 'relapse-core.md section 8: needs the two cases to be identified; direction from Call 2012',
      },
    },
    deterrence: {
      value: 1,
      unit: 'log hazard',
      range: [0.2, 2.5],
      meaning: 'effect of full deterrence',
      source: {kind: 'calibrated', target: 'relapse-core.md section 8; not separable from the guarantee in commitment'},
    },
    stateDeterred: {
      value: 0.1,
      unit: 'ratio',
      range: [0, 0.3],
      meaning: 'how far deterrence reaches whoever holds the state',
      source: {
        kind: 'estimated',
        basis:
          'direction from Fjelde, Hultman & Nilsson 2019 (protection from rebels, not from government); no size read',
      },
    },
    grievance: {
      value: 1,
      unit: 'log hazard per unit',
      range: [0, 2],
      meaning: 'effect of the mean grievance of a faction’s people above the reference',
      source: {kind: 'assumed', because: 'evidence.md D5 sets it to 1 as the scale of grievance'},
    },
    referenceGrievance: {
      value: 0.4,
      unit: 'share',
      range: [0.2, 0.6],
      meaning: 'grievance that neither adds to the hazard nor takes from it',
      source: {kind: 'assumed', because: 'about the mean over the histories of the first scenario'},
    },
    neighbour: {
      value: 0.9,
      unit: 'log hazard',
      range: [0.4, 1.3],
      meaning: 'effect of war next door',
      source: {
        kind: 'calibrated',
        target:
          'evidence.md A2: odds ratio 2.29 [1.40, 3.77] computed from UCDP/PRIO ACD v25.1; relapse-core.md section 8',
      },
    },
    poll: {
      value: 1,
      unit: 'log hazard',
      range: [0.5, 2.5],
      meaning: 'effect of a poll with full stakes and no accommodation',
      source: {
        kind: 'calibrated',
        target: 'relapse-core.md section 8; sign from Joshi, Melander & Quinn (evidence.md E2)',
      },
    },
    contest: {
      value: 4.5,
      unit: 'log hazard',
      range: [0.5, 6.5],
      meaning: 'effect of a contested result between two intact forces',
      source: {kind: 'calibrated', target: 'relapse-core.md section 8: rests on one event, Abidjan 2010-11'},
    },
    income: {
      value: 0.25,
      unit: 'log hazard per log income',
      range: [0.1, 0.5],
      meaning: 'effect of income per head, against',
      source: {
        kind: 'calibrated',
        target: 'evidence.md A2: odds ratio 0.75 [0.60, 0.93] per log unit, computed from UCDP/PRIO ACD v25.1',
      },
    },
    population: {
      value: 0.25,
      unit: 'log hazard per log population',
      range: [0, 0.4],
      meaning: 'effect of population',
      source: {
        kind: 'calibrated',
        target: 'evidence.md A2: odds ratio 1.36 [1.17, 1.59], computed from UCDP/PRIO ACD v25.1',
      },
    },
    weeksBeforePoll: {
      value: 8,
      unit: 'weeks',
      range: [0, 26],
      meaning: 'weeks before a poll in which it weighs',
      source: {kind: 'calibrated', target: 'relapse-core.md E6'},
    },
    weeksAfterPoll: {
      value: 12,
      unit: 'weeks',
      range: [0, 26],
      meaning: 'weeks after a poll in which it weighs',
      source: {kind: 'calibrated', target: 'relapse-core.md E6'},
    },
    contestWeeks: {
      value: 20,
      unit: 'weeks',
      range: [8, 52],
      meaning: 'weeks after a poll in which a contested result weighs',
      source: {kind: 'calibrated', target: 'relapse-core.md E7'},
    },
    fightWeeks: {
      value: 40,
      unit: 'weeks',
      range: [20, 80],
      meaning: 'mean length of a fight',
      source: {kind: 'calibrated', target: 'evidence.md D5: severity of relapse episodes in UCDP/PRIO ACD v25.1'},
    },
    intensitySd: {
      value: 1.4,
      unit: 'log intensity',
      range: [1, 1.8],
      meaning: 'spread of intensity between fights',
      source: {
        kind: 'calibrated',
        target: 'relapse-core.md section 4: share of relapses that reach 1,000 deaths a year, 22 %',
      },
    },
  },
  bind({factions, country, programmes, facts}, values) {
    const {stance, commitment, deterrence, exclusion, grievance, mobilisable, holdsState} = factions;
    const {intensity, contested, weeksFighting, logHazard} = factions;
    const perTenThousand = (persons: number): number => Math.max(persons / 10_000, 0.001);
    const size = values.population * log(facts.totalPopulation / 10_000_000);
    const base = log(values.baseline);
    const ends = 1 - exp(-1 / values.fightWeeks);

    /** Largest force that could be called against a faction. */
    function opponent(faction: number): number {
      let largest = 0;
      for (let other = 0; other < factions.count; other++) {
        if (other !== faction) largest = Math.max(largest, mobilisable[other]);
      }
      return largest;
    }

    /** Stakes a poll leaves unaccommodated, this week. */
    function pollPressure(week: number): number {
      let pressure = 0;
      for (const poll of facts.elections) {
        const near = week >= poll.week - values.weeksBeforePoll && week < poll.week + values.weeksAfterPoll;
        if (near) pressure = Math.max(pressure, poll.stakes * (1 - programmes.accommodation[0]));
      }
      return pressure;
    }

    /** How contested the last result is, this week. */
    function contestPressure(week: number): number {
      let pressure = 0;
      for (const poll of facts.elections) {
        const open = week >= poll.week && week < poll.week + values.contestWeeks;
        if (open) pressure = Math.max(pressure, poll.stakes * poll.contest);
      }
      return pressure;
    }

    function decide(faction: number, poll: number, contest: number): number {
      const holder = holdsState[faction] === 1;
      const counted = perTenThousand(holder ? opponent(faction) : mobilisable[faction]);
      const reach = holder ? values.stateDeterred : 1;
      const own = perTenThousand(mobilisable[faction]);
      const intact = Math.sqrt(Math.min(1, own) * Math.min(1, perTenThousand(opponent(faction))));
      return (
        base +
        country.frailty[0] +
        values.stock * log(counted) +
        values.disbelief * (1 - commitment[faction]) +
        values.exclusion * exclusion[faction] -
        values.deterrence * reach * deterrence[faction] +
        values.grievance * (grievance[faction] - values.referenceGrievance) +
        values.neighbour * country.neighbourViolence[0] +
        values.poll * poll +
        values.contest * contest * intact -
        values.income * log(Math.max(1, country.incomePerHead[0]) / 1_000) +
        size
      );
    }

    return (week, random) => {
      if (week === 0) country.frailty[0] = values.frailtySd * normal(random.uniform(0, FRAILTY));
      const poll = pollPressure(week);
      const contest = contestPressure(week);
      for (let faction = 0; faction < factions.count; faction++) logHazard[faction] = decide(faction, poll, contest);
      for (let faction = 0; faction < factions.count; faction++) {
        if (stance[faction] === FIGHT) {
          weeksFighting[faction]++;
          if (random.uniform(faction, ENDS) < ends) {
            stance[faction] = COMPLY;
            weeksFighting[faction] = 0;
          }
        } else if (random.uniform(faction, STARTS) < weeklyProbability(exp(logHazard[faction]))) {
          stance[faction] = FIGHT;
          weeksFighting[faction] = 0;
          contested[faction] = contest > 0 ? 1 : 0;
          intensity[faction] = exp(values.intensitySd * normal(random.uniform(faction, INTENSITY)));
        }
      }
    };
  },
});
