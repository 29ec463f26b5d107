import * as codes from '../codes.ts';
import {exp} from '../detmath.ts';
import {mechanism} from '../mechanism.ts';
import type {Values} from '../parameter.ts';
import {posterior} from '../posterior.ts';
import type {Random} from '../random.ts';
import {weeklyProbability} from '../sample.ts';
import type {World} from '../world.ts';

const {CHILD, DEAD, DEMOBILISED, DISARMED, FIGHT, FIGHTER, FIGHTING, NONE, REFUGEE} = codes;
const {REINTEGRATED, REINTEGRATING} = codes;

/** Purposes of the draws. */
const ANSWERS = 0;
const HEEDS = 1;
const JOINS = 2;

/** Weeks between two counts of whom a faction could call; ties change too slowly for more. */
const stockWeeks = 4;

/**
 * Fighters and former fighters are tied to commanders and peers. Ties decay towards a floor that reintegration halves:
 * faster in the programme and for minors who left arms, slower where the unit abused civilians, since home does not
 * take its people back, and not at all for those still under arms while a force is kept in being. When a faction
 * fights, its commanders heed it or not, those who broke away seldom, and each of their people answers the call with a
 * chance that is the tie, shifted in log odds by peers who went, by what they earn, by what they still expect from the
 * programme and by grievance; the tie weighs more than the wage. People attached to the faction without a tie may join
 * while it fights, at a rate shifted by the same, by the rents it takes and by a contested result that presses, so a
 * fight raises its own side's stock towards what there is to recruit. Whoever answers goes to the commander; when the
 * fight ends they go home, still armed, and a side that was beaten scatters. Soldiers of the new army answer nobody.
 * (evidence.md D3 equation 4, D4, D5; relapse-core.md E3, section 8 vii.)
 */
export const remobilisation = mechanism({
  name: 'remobilisation',
  purpose: 'Ties to commanders fade, and decide who answers when a faction calls; a fight draws recruits.',
  writes: [
    'people.district',
    'people.status',
    'people.tie',
    'people.weeksInStatus',
    'factions.mobilisable',
    'factions.fighting',
    'commanders.heeding',
    'commanders.followers',
    'commanders.fighting',
  ],
  decisions: [
    {
      agent: 'each commander',
      chooses: 'whether to follow the faction into a fight, once as it begins',
      given: 'whether the commander has broken away',
      rule: 'fixed chance, lower after breaking away',
      evidence: 'assumed',
    },
    {
      agent: 'each person with a tie',
      chooses: 'whether to answer the call, at once or later in the fight',
      given:
        'tie x authority of the commander, whether the commander goes, peers who went by last week, own living, cash or a place still expected, own grievance',
      rule: 'logit; the tie weighs more than the wage',
      evidence: 'evidence.md D1 (A), D5 and D6 (B), signs; sizes estimated, grievance and command assumed',
    },
    {
      agent: 'each associate in the country without a tie',
      chooses: 'whether to join while the faction fights',
      given:
        'the same but for the tie, rents the faction takes, and a contested result that presses, if the faction is a party to it',
      rule: 'log-linear rate',
      evidence:
        'evidence.md D6 (B, returns and peers); rate assumed, pull of a contested result estimated from one case',
    },
  ],
  parameters: {
    decay: {
      value: 0.2,
      unit: '1/year',
      range: [0.05, 2],
      meaning: 'speed at which ties fall towards their floor',
      source: {kind: 'calibrated', target: `${posterior}: not identified`},
    },
    programmeDecay: {
      value: 0.25,
      unit: '1/year',
      range: [0, 1],
      meaning: 'what being in the programme adds to that speed',
      source: {
        kind: 'estimated',
        basis: 'relapse-core.md section 2: 0.25 a year from late 2004 to mid-2009, judged there',
      },
    },
    floor: {
      value: 0.59,
      unit: 'share',
      range: [0.3, 0.9],
      meaning: 'tie that time alone does not end',
      source: {kind: 'calibrated', target: `${posterior}: not identified; tail of the relapse curve`},
    },
    reintegrated: {
      value: 0.5,
      unit: 'share',
      range: [0, 1],
      meaning: 'share of the floor that reintegration removes',
      source: {kind: 'calibrated', target: 'relapse-core.md E3: floor (1 - half the share reintegrated)'},
    },
    peers: {
      value: 1,
      unit: 'log odds',
      range: [0, 3],
      meaning: 'effect of all of a commander’s people having gone against none',
      source: {
        kind: 'estimated',
        basis: 'ties and peers outweigh returns: evidence.md D5, D6 (Daly et al. 2020; Vasquez-Cortes 2024)',
      },
    },
    wage: {
      value: 0.5,
      unit: 'log odds per mean income',
      range: [0, 2],
      meaning: 'effect of earning one mean income more, against',
      source: {kind: 'estimated', basis: 'evidence.md D5: half the weight of ties'},
    },
    expectation: {
      value: 0.5,
      unit: 'log odds',
      range: [0, 2],
      meaning: 'effect of still expecting cash or a place, against',
      source: {
        kind: 'estimated',
        basis: 'Blattman & Annan 2016: expected future cash matters most (evidence.md D1); size not read',
      },
    },
    grievance: {
      value: 0.5,
      unit: 'log odds per unit',
      range: [0, 2],
      meaning: 'effect of grievance above the reference',
      source: {kind: 'assumed', because: 'no estimate found'},
    },
    referenceGrievance: {
      value: 0.4,
      unit: 'share',
      range: [0.2, 0.6],
      meaning: 'grievance at which the tie alone decides',
      source: {kind: 'assumed', because: 'as in resort to force'},
    },
    heeding: {
      value: 0.85,
      unit: 'probability',
      range: [0.5, 1],
      meaning: 'chance that a commander follows the faction into a fight',
      source: {kind: 'assumed', because: 'command was loose (liberia.md section 3); no rate'},
    },
    withoutCommander: {
      value: 0.2,
      unit: 'ratio',
      range: [0, 1],
      meaning: 'chance to answer without the commander against with',
      source: {kind: 'assumed', because: 'thousands of freelancers (liberia.md section 3); no rate'},
    },
    late: {
      value: 0.02,
      unit: '1/week',
      range: [0, 0.1],
      meaning: 'weekly share of the chance at which those who stayed answer later',
      source: {kind: 'assumed', because: 'recruits keep coming during a crisis; pace unknown'},
    },
    reunion: {
      value: 0.5,
      unit: '1/year',
      range: [0, 2],
      meaning: 'what family and school add to the decay of ties of minors who have left arms',
      source: {
        kind: 'assumed',
        because: 'minors were handed to their families at once; no measure of their ties found',
      },
    },
    shunned: {
      value: 0.5,
      unit: 'ratio',
      range: [0, 1],
      meaning: 'how much less ties fade after a unit that always abused civilians than after one that never did',
      source: {
        kind: 'estimated',
        basis:
          'Humphreys & Weinstein 2007: abusiveness of the unit is the strongest predictor of acceptance (evidence.md D4); size not read',
      },
    },
    referenceAbuse: {
      value: 0.5,
      unit: 'share',
      range: [0.3, 0.7],
      meaning: 'abusiveness at which ties fade at their speed',
      source: {kind: 'assumed', because: 'the mean of commanders as drawn'},
    },
    heedingApart: {
      value: 0.3,
      unit: 'probability',
      range: [0, 1],
      meaning: 'chance that a commander who broke away follows the faction into a fight',
      source: {kind: 'assumed', because: 'they broke over the faction’s course; no rate'},
    },
    joining: {
      value: 0.4,
      unit: '1/year',
      range: [0, 2],
      meaning: 'rate at which people attached to a fighting faction without a tie join it, other things at reference',
      source: {
        kind: 'assumed',
        because: 'a fight raises its own side’s stock within weeks (relapse-core.md section 8 vii); pace unknown',
      },
    },
    contestPull: {
      value: 3,
      unit: 'log rate',
      range: [0, 4],
      meaning: 'effect of a fully contested result that presses on joining a party to it',
      source: {
        kind: 'estimated',
        basis:
          'cote-divoire.md section 5: 40,000 joined between March and June 2011; about half of those who could in a quarter of a year is 3 a year, seven times the rate at reference and more while peers go',
      },
    },
    scattered: {
      value: 0.3,
      unit: 'share',
      range: [0, 0.8],
      meaning: 'share of ties that ends when the faction is beaten',
      source: {kind: 'assumed', because: 'beaten armies desert; no rate found'},
    },
    rentsPull: {
      value: 0.5,
      unit: 'log rate per unit',
      range: [0, 2],
      meaning: 'effect of rents a faction takes, as a share of all, above the reference on joining it',
      source: {
        kind: 'estimated',
        basis:
          'direction from returns to illegal gold (Vasquez-Cortes 2024, evidence.md D6) and US$150 a week at Guthrie (liberia.md section 5); no size',
      },
    },
    referenceRents: {
      value: 0.2,
      unit: 'share',
      range: [0, 0.5],
      meaning: 'share of all rents at which they do not weigh',
      source: {kind: 'assumed', because: 'a third of what three factions hold, little of it after the first years'},
    },
    recruitTie: {
      value: 0.6,
      unit: 'share',
      range: [0.2, 1],
      meaning: 'tie of somebody who has joined',
      source: {kind: 'assumed', because: 'as the floor: the tie that time alone does not end'},
    },
  },
  begin(world, values) {
    stockOf(world, values).count();
  },
  bind(world, values) {
    const {people, factions, commanders, country, everArmed} = world;
    const {status, faction, commander, tie, weight, kind, district, home, weeksInStatus} = people;
    const {brokenAway, abusiveness, followers, fighting: inField, heeding, district: base} = commanders;
    const {answer, shift, count} = stockOf(world, values);
    const reunited = new Uint8Array(256);
    for (const state of [DISARMED, DEMOBILISED, REINTEGRATING, REINTEGRATED]) reunited[state] = 1;
    const inProgramme = new Uint8Array(256);
    for (const state of [DISARMED, DEMOBILISED, REINTEGRATING]) inProgramme[state] = 1;
    const armed = new Uint8Array(256);
    armed[FIGHTER] = armed[FIGHTING] = 1;
    const placed = new Uint8Array(256);
    placed[REINTEGRATING] = placed[REINTEGRATED] = 1;

    /** How readily home takes back people of a commander's unit: 1 at the reference. */
    function welcome(leader: number): number {
      return 1 + values.shunned * (values.referenceAbuse - abusiveness[leader]);
    }

    /** Ties of four weeks fade. */
    function fade(): void {
      for (let person = 0; person < everArmed; person++) {
        if (tie[person] === 0 || status[person] === DEAD) continue;
        const state = status[person];
        const accepted = welcome(commander[person]);
        const floor = values.floor * (1 - placed[state] * Math.min(1, values.reintegrated * accepted));
        const pace =
          (values.decay + values.programmeDecay * inProgramme[state]) * accepted +
          (kind[person] === CHILD ? values.reunion * reunited[state] : 0);
        const kept = armed[state] * factions.keptInBeing[faction[person]];
        const speed = (1 - kept) * pace;
        tie[person] -= Math.min(1, (speed * stockWeeks) / 52) * Math.max(0, tie[person] - floor);
      }
    }

    /** Ties of a side beaten last week loosen. */
    function scatter(): void {
      for (let person = 0; person < everArmed; person++) {
        if (tie[person] > 0 && factions.beaten[faction[person]] === 1) tie[person] *= 1 - values.scattered;
      }
    }

    function call(random: Random): void {
      for (let leader = 0; leader < commanders.count; leader++) {
        const party = commanders.faction[leader];
        if (factions.stance[party] !== FIGHT) heeding[leader] = 0;
        else if (factions.weeksFighting[party] === 0) {
          const heeds = brokenAway[leader] === 1 ? values.heedingApart : values.heeding;
          heeding[leader] = random.uniform(leader, HEEDS) < heeds ? 1 : 0;
        }
      }
      for (let person = 0; person < everArmed; person++) {
        const state = status[person];
        if (state === DEAD) continue;
        if (factions.stance[faction[person]] !== FIGHT) {
          if (state === FIGHTING) move(person, FIGHTER, home[person]);
        } else if (state !== FIGHTING && commander[person] !== NONE) {
          if (tie[person] > 0) answerOrStay(person, random);
          else if (state !== REFUGEE) joinOrStay(person, random);
        }
      }
    }

    /** Share of the people tied to a commander who have gone, the hired left out, as far as was known last week. */
    function gone(leader: number): number {
      if (followers[leader] === 0 || inField[leader] === 0) return 0;
      const party = commanders.faction[leader];
      const own = inField[leader] * (1 - factions.hired[party] / factions.fighting[party]);
      return Math.min(1, own / followers[leader]);
    }

    function answerOrStay(person: number, random: Random): void {
      const leader = commander[person];
      const pace = factions.weeksFighting[faction[person]] === 0 ? 1 : values.late;
      const led = heeding[leader] === 1 ? 1 : values.withoutCommander;
      if (random.uniform(person, ANSWERS) < pace * led * answer(person, gone(leader))) {
        move(person, FIGHTING, base[leader]);
      }
    }

    function joinOrStay(person: number, random: Random): void {
      const leader = commander[person];
      const led = heeding[leader] === 1 ? 1 : values.withoutCommander;
      const rents = values.rentsPull * (factions.rents[faction[person]] - values.referenceRents);
      const crowd = values.contestPull * country.contestPressure[0] * factions.inContest[faction[person]];
      const rate = values.joining * led * exp(shift(person, gone(leader)) + rents + crowd);
      if (random.uniform(person, JOINS) >= weeklyProbability(rate)) return;
      tie[person] = values.recruitTie;
      move(person, FIGHTING, base[leader]);
    }

    function move(person: number, state: number, place: number): void {
      status[person] = state;
      district[person] = place;
      weeksInStatus[person] = 0;
    }

    function countField(): void {
      inField.fill(0);
      factions.fighting.fill(0);
      for (let person = 0; person < everArmed; person++) {
        if (status[person] !== FIGHTING) continue;
        inField[commander[person]] += weight[person];
        factions.fighting[faction[person]] += weight[person];
      }
    }

    return (week, random) => {
      if (week % stockWeeks === 0) {
        fade();
        count();
      }
      let busy = false;
      let lost = false;
      for (let party = 0; party < factions.count; party++) {
        if (factions.beaten[party] === 1) lost = true;
        if (factions.stance[party] === FIGHT || factions.fighting[party] > 0) busy = true;
      }
      if (lost) scatter();
      if (!busy) return;
      call(random);
      countField();
    };
  },
});

/** Who would answer a call, and how factions and commanders count on them. */
function stockOf(
  {people, factions, commanders, everArmed}: World,
  values: Values<(typeof remobilisation)['parameters']>,
) {
  const {status, faction, commander, tie, weight, grievance, livelihood, owed} = people;
  const {authority, brokenAway, followers} = commanders;
  const {mobilisable} = factions;
  const led = (heeds: number): number => heeds + (1 - heeds) * values.withoutCommander;
  /** What a faction expects of people under a commander who broke away, against others. */
  const apart = led(values.heeding) > 0 ? Math.min(1, led(values.heedingApart) / led(values.heeding)) : 0;

  /** Log odds to answer or log rate to join, given the share of the commander's people who have gone, but for the tie. */
  function shift(person: number, gone: number): number {
    const expecting = status[person] === DEMOBILISED || status[person] === REINTEGRATING || owed[person] > 0 ? 1 : 0;
    return (
      values.peers * gone -
      values.wage * (livelihood[person] - 1) -
      values.expectation * expecting +
      values.grievance * (grievance[person] - values.referenceGrievance)
    );
  }

  /** Chance to answer a call, given the share of the commander's people who have gone. */
  function answer(person: number, gone: number): number {
    const bond = Math.min(0.98, tie[person] * authority[commander[person]]);
    const odds = exp(shift(person, gone));
    return (bond * odds) / (1 - bond + bond * odds);
  }

  /** Count on whom factions and commanders could call. */
  function count(): void {
    followers.fill(0);
    mobilisable.fill(0);
    for (let person = 0; person < everArmed; person++) {
      if (tie[person] === 0 || status[person] === DEAD) continue;
      const leader = commander[person];
      followers[leader] += weight[person] * tie[person];
      mobilisable[faction[person]] += weight[person] * answer(person, 0) * (brokenAway[leader] === 1 ? apart : 1);
    }
  }

  return {answer, shift, count};
}
