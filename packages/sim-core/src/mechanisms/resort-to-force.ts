import * as codes from '../codes.ts';
import {exp, log} from '../detmath.ts';
import {mechanism} from '../mechanism.ts';
import {posterior} from '../posterior.ts';
import type {Random} from '../random.ts';
import {reasonIndex} from '../reasons.ts';
import {normal, weeklyProbability} from '../sample.ts';

const {COMPLY, FIGHT, HEDGE} = codes;

/** Purposes of the draws. */
const STARTS = 0;
const INTENSITY = 1;
const ENDS = 2;
const FRAILTY = 3;
const LOSES = 4;

/** Most that being outmatched adds to the log hazard of giving up. */
const mostOutmatched = 3;

/**
 * Each week each faction that keeps the peace may resort to force, with a hazard whose logarithm is a sum of reasons:
 * what it could mobilise, disbelief in the settlement, exclusion, deterrence, grievance, rents, its leader, commanders
 * who broke away, allies at war, opponents at war, war next door, a poll without accommodation, a contested result
 * between the own force and the largest of an opponent, both intact, income, population and frailty. Every reason is
 * written down, and the hazard is their sum in that order. Opponents are all whose tie is not above 0, whatever their
 * camp. Whoever holds the state looks at the opponents' force instead of its own and is hardly deterred. All decide on
 * the same state, then all act. A fight has its own intensity. It ends at random, sooner for the side that is
 * outmatched and where a mission stands between; who gives up to an opponent in the field is beaten with the chance of
 * the opponent's share of the forces. A faction that keeps the peace but hardly believes in the settlement hedges until
 * it believes clearly more. (evidence.md D3 equation 2; relapse-core.md E4 to E8, E11.)
 */
export const resortToForce = mechanism({
  name: 'resortToForce',
  purpose: 'Factions weigh opportunity, disbelief, exclusion and deterrence, and some resort to force.',
  writes: [
    'factions.stance',
    'factions.logHazard',
    'factions.intensity',
    'factions.contested',
    'factions.beaten',
    'factions.weeksFighting',
    'reasons.logHazard',
  ],
  decisions: [
    {
      agent: 'leaders of each faction at peace',
      chooses: 'whether to resort to force this week',
      given:
        'own force (the opponents’ if it holds the state), belief in the settlement, exclusion, deterrence, grievance of its people, rents, commanders, allies and opponents at war, war next door, polls, income',
      rule: 'log-linear hazard, the sum of the recorded reasons',
      evidence:
        'evidence.md D3 equation 2, A2, P1 and P2 (A), P7 (A), P15, E2 and E5 (B); calibrated, but grievance, rents, splits and alliances assumed',
    },
    {
      agent: 'leaders of each faction at peace',
      chooses: 'whether to comply or to hedge',
      given: 'belief in the settlement',
      rule: 'hedges below a threshold, until it believes clearly more',
      evidence: 'assumed',
    },
  ],
  parameters: {
    baseline: {
      value: 0.0092,
      unit: '1/year',
      range: [0.003, 0.03],
      meaning: 'hazard per faction with 10,000 persons to call on, full belief, no exclusion and no deterrence',
      source: {kind: 'calibrated', target: `${posterior}: cross-national relapse curve`},
    },
    frailtySd: {
      value: 0.81,
      unit: 'log hazard',
      range: [0.3, 2],
      meaning: 'spread between histories of all that the model leaves out, drawn once per run',
      source: {
        kind: 'calibrated',
        target: `${posterior}: not identified by the curve alone (relapse-core.md section 4)`,
      },
    },
    stock: {
      value: 0.7,
      unit: 'log hazard per log 10,000 persons',
      range: [0.3, 1.2],
      meaning: 'effect of persons who would answer a call',
      source: {kind: 'calibrated', target: 'relapse-core.md section 8, fixed there'},
    },
    disbelief: {
      value: 3,
      unit: 'log hazard',
      range: [1, 4.5],
      meaning: 'effect of no belief in the settlement against full belief',
      source: {kind: 'calibrated', target: `${posterior}: cross-national relapse curve`},
    },
    exclusion: {
      value: 3,
      unit: 'log hazard',
      range: [1.5, 4],
      meaning: 'effect of full exclusion from power',
      source: {kind: 'calibrated', target: `${posterior}: not identified; direction from Call 2012`},
    },
    deterrence: {
      value: 1.9,
      unit: 'log hazard',
      range: [0.2, 2.5],
      meaning: 'effect of full deterrence',
      source: {
        kind: 'calibrated',
        target: `${posterior}: not identified: not separable from the guarantee in commitment`,
      },
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
    rents: {
      value: 0.3,
      unit: 'log hazard',
      range: [0, 1],
      meaning: 'effect of taking all resource rents of the country above the reference',
      source: {
        kind: 'assumed',
        because: 'sign from lootable minerals in Blair, Christensen & Rudkin 2021 (evidence.md E9), no size',
      },
    },
    referenceRents: {
      value: 0.1,
      unit: 'share',
      range: [0, 0.4],
      meaning: 'share of all rents that neither adds to the hazard nor takes from it',
      source: {kind: 'assumed', because: 'about the mean of factions over the first years of the first scenario'},
    },
    splits: {
      value: 0.5,
      unit: 'log hazard',
      range: [0, 2],
      meaning: 'effect of all commanders having broken away, above the reference',
      source: {
        kind: 'assumed',
        because: 'splintering shortens peace (Rudloff & Findley 2016, evidence.md E6), no size',
      },
    },
    referenceSplits: {
      value: 0.05,
      unit: 'share',
      range: [0, 0.3],
      meaning: 'share of commanders broken away that neither adds to the hazard nor takes from it',
      source: {kind: 'assumed', because: 'about the mean over the histories of the first scenario'},
    },
    alliances: {
      value: 0.5,
      unit: 'log hazard',
      range: [0, 2],
      meaning: 'effect of a full ally with 10,000 persons at war',
      source: {
        kind: 'assumed',
        because: 'no size; small, since pulling others in made wars too bloody in relapse-core.md section 4',
      },
    },
    attacked: {
      value: 2,
      unit: 'log hazard',
      range: [0, 4],
      meaning: 'effect of opponents with 10,000 persons in the field',
      source: {
        kind: 'estimated',
        basis:
          'set by hand with severity and the crisis of 2010-11 in Côte d’Ivoire in view: force is answered with force; 3 to 4 made wars too bloody at the lethality of relapse-core.md section 4, so about half of it',
      },
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
      value: 4.7,
      unit: 'log hazard',
      range: [0.5, 6.5],
      meaning: 'effect of a contested result between two intact forces',
      source: {kind: 'calibrated', target: `${posterior}: rests on one event, Abidjan 2010-11`},
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
    fightWeeks: {
      value: 40,
      unit: 'weeks',
      range: [20, 80],
      meaning: 'mean length of a fight',
      source: {kind: 'calibrated', target: 'evidence.md D5: severity of relapse episodes in UCDP/PRIO ACD v25.1'},
    },
    outmatched: {
      value: 0.5,
      unit: 'log rate per log ratio',
      range: [0, 2],
      meaning: 'how much sooner a fight ends the stronger opponents in the field are than the own force',
      source: {
        kind: 'assumed',
        because:
          'set by hand with the share of relapses that reach 1,000 deaths in view (evidence.md A1): wars end by defeat as well as by exhaustion; the crisis of 2010-11 ended within five months (cote-divoire.md section 13.3), no rate',
      },
    },
    standBetween: {
      value: 0.3,
      unit: 'log rate',
      range: [0, 1],
      meaning: 'how much sooner a fight ends under full deterrence, above the reference',
      source: {
        kind: 'estimated',
        basis: 'local deployment shortens episodes (Ruggeri, Dorussen & Gizelis 2017, evidence.md P8): sign only',
      },
    },
    referenceDeterrence: {
      value: 0.4,
      unit: 'share',
      range: [0, 0.8],
      meaning: 'deterrence at which it does not weigh on how long fights last',
      source: {kind: 'assumed', because: 'about half the peak of a mission of 10,000; a scale, not a finding'},
    },
    intensitySd: {
      value: 1.7,
      unit: 'log intensity',
      range: [1, 1.8],
      meaning: 'spread of intensity between fights',
      source: {
        kind: 'calibrated',
        target:
          'set by hand to the share of relapses that reach 1,000 reported deaths in a year, 22 % (evidence.md A1), together with lethality',
      },
    },
    hedgeBelow: {
      value: 0.2,
      unit: 'share',
      range: [0, 0.4],
      meaning: 'belief in the settlement below which a faction hedges',
      source: {kind: 'assumed', because: 'belief on the first day, with which factions sign; no threshold was found'},
    },
    hedgeMargin: {
      value: 0.1,
      unit: 'share',
      range: [0, 0.3],
      meaning: 'belief above that threshold at which it stops to hedge',
      source: {kind: 'assumed', because: 'keeps factions from changing their mind every week'},
    },
  },
  begin({country}, {frailtySd}, random) {
    country.frailty[0] = frailtySd * normal(random.uniform(0, FRAILTY));
  },
  bind({factions, reasons, country, facts, alliances}, values) {
    const {stance, commitment, deterrence, exclusion, grievance, mobilisable, holdsState} = factions;
    const {beliefFromStart, beliefFromAccord, beliefFromMission, beliefFromEvents} = factions;
    const {rents, hawkishness, brokenAway, alliesFighting, inContest, fighting} = factions;
    const {intensity, contested, weeksFighting, logHazard, beaten} = factions;
    const {tie} = alliances;
    const {logHazard: part} = reasons;
    const reasonsEach = reasons.count / factions.count;
    const perTenThousand = (persons: number): number => Math.max(persons / 10_000, 0.001);
    const size = values.population * log(facts.totalPopulation / 10_000_000);
    const base = log(values.baseline);
    const against = new Float64Array(factions.count);
    const over = new Uint8Array(factions.count);

    function opposed(faction: number, other: number): boolean {
      return other !== faction && tie[faction * factions.count + other] <= 0;
    }

    /** Largest force that could be called against a faction. */
    function opponent(faction: number): number {
      let largest = 0;
      for (let other = 0; other < factions.count; other++) {
        if (opposed(faction, other)) largest = Math.max(largest, mobilisable[other]);
      }
      return largest;
    }

    /** Persons in the field against a faction. */
    function inField(faction: number): number {
      let persons = 0;
      for (let other = 0; other < factions.count; other++) {
        if (stance[other] === FIGHT && opposed(faction, other)) persons += fighting[other];
      }
      return persons;
    }

    /** 1 if a fight that begins now is over a contested result, whoever begins it. */
    function overResult(faction: number): number {
      if (country.contestPressure[0] > 0 && inContest[faction] === 1) return 1;
      for (let other = 0; other < factions.count; other++) {
        if (stance[other] === FIGHT && contested[other] === 1 && opposed(faction, other)) return 1;
      }
      return 0;
    }

    function writeReasons(faction: number): void {
      const first = faction * reasonsEach;
      const holder = holdsState[faction] === 1;
      const own = perTenThousand(mobilisable[faction]);
      const against = perTenThousand(opponent(faction));
      const reach = holder ? values.stateDeterred : 1;
      const intact = Math.sqrt(Math.min(1, own) * Math.min(1, against));
      part[first + reasonIndex.baseline] = base;
      part[first + reasonIndex.population] = size;
      part[first + reasonIndex.frailty] = country.frailty[0];
      part[first + reasonIndex.stock] = values.stock * log(holder ? against : own);
      part[first + reasonIndex.disbelief] = values.disbelief;
      part[first + reasonIndex.beliefFromStart] = -values.disbelief * beliefFromStart[faction];
      part[first + reasonIndex.beliefFromAccord] = -values.disbelief * beliefFromAccord[faction];
      part[first + reasonIndex.beliefFromMission] = -values.disbelief * beliefFromMission[faction];
      part[first + reasonIndex.beliefFromEvents] = -values.disbelief * beliefFromEvents[faction];
      part[first + reasonIndex.exclusion] = values.exclusion * exclusion[faction];
      part[first + reasonIndex.deterrence] = -values.deterrence * reach * deterrence[faction];
      part[first + reasonIndex.grievance] = values.grievance * (grievance[faction] - values.referenceGrievance);
      part[first + reasonIndex.rents] = values.rents * (rents[faction] - values.referenceRents);
      part[first + reasonIndex.leader] = hawkishness[faction];
      part[first + reasonIndex.splits] = values.splits * (brokenAway[faction] - values.referenceSplits);
      part[first + reasonIndex.alliances] = values.alliances * alliesFighting[faction];
      part[first + reasonIndex.attacked] = values.attacked * Math.min(1, inField(faction) / 10_000);
      part[first + reasonIndex.neighbours] = values.neighbour * country.neighbourViolence[0];
      part[first + reasonIndex.poll] = values.poll * country.pollPressure[0];
      part[first + reasonIndex.contest] = values.contest * country.contestPressure[0] * inContest[faction] * intact;
      part[first + reasonIndex.income] = -values.income * log(Math.max(1, country.incomePerHead[0]) / 1_000);
    }

    function sumOfReasons(faction: number): number {
      let sum = 0;
      for (let reason = 0; reason < reasonsEach; reason++) sum += part[faction * reasonsEach + reason];
      return sum;
    }

    /** How a faction keeps the peace: it hedges below a belief, and until it believes clearly more. */
    function keepsPeace(faction: number): number {
      const enough = values.hedgeBelow + (stance[faction] === HEDGE ? values.hedgeMargin : 0);
      return commitment[faction] < enough ? HEDGE : COMPLY;
    }

    /** Chance that a fight ends this week. */
    function ends(faction: number): number {
      const ratio = against[faction] > 0 ? log(against[faction] / Math.max(1, fighting[faction])) : 0;
      const pressed = values.outmatched * Math.min(mostOutmatched, Math.max(0, ratio));
      const parted = values.standBetween * (deterrence[faction] - values.referenceDeterrence);
      return 1 - exp(-exp(pressed + parted) / values.fightWeeks);
    }

    function fightOrStop(faction: number, random: Random): void {
      weeksFighting[faction]++;
      if (random.uniform(faction, ENDS) >= ends(faction)) return;
      stance[faction] = keepsPeace(faction);
      weeksFighting[faction] = 0;
      const share = against[faction] / (against[faction] + fighting[faction]);
      if (against[faction] > 0 && random.uniform(faction, LOSES) < share) beaten[faction] = 1;
    }

    function start(faction: number, random: Random): void {
      stance[faction] = FIGHT;
      weeksFighting[faction] = 0;
      contested[faction] = over[faction];
      intensity[faction] = exp(values.intensitySd * normal(random.uniform(faction, INTENSITY)));
    }

    return (_week, random) => {
      for (let faction = 0; faction < factions.count; faction++) {
        writeReasons(faction);
        logHazard[faction] = sumOfReasons(faction);
        against[faction] = inField(faction);
        over[faction] = overResult(faction);
        beaten[faction] = 0;
      }
      for (let faction = 0; faction < factions.count; faction++) {
        if (stance[faction] === FIGHT) fightOrStop(faction, random);
        else if (random.uniform(faction, STARTS) < weeklyProbability(exp(logHazard[faction]))) start(faction, random);
        else stance[faction] = keepsPeace(faction);
      }
    };
  },
});
