import * as codes from '../codes.ts';
import {exp} from '../detmath.ts';
import {mechanism} from '../mechanism.ts';
import type {Random} from '../random.ts';

const {DEAD, DEMOBILISED, DISARMED, FIGHT, FIGHTER, FIGHTING, REINTEGRATED, REINTEGRATING} = codes;

/** Purposes of the draws. */
const ANSWERS = 0;
const HEEDS = 1;

/** Weeks between two counts of whom a faction could call; ties change too slowly for more. */
const stockWeeks = 4;

/**
 * Fighters and former fighters are tied to commanders and peers; ties decay towards a floor that reintegration halves,
 * and not at all while a force is kept in being. When a faction fights, its commanders heed it or not, and each of
 * their people answers the call with a chance that is the tie, shifted in log odds by peers who went, by what they
 * earn, by what they still expect from the programme and by grievance; the tie weighs more than the wage. Whoever
 * answers goes to the commander; when the fight ends they go home, still armed. (evidence.md D3 equation 4;
 * relapse-core.md E3.)
 */
export const remobilisation = mechanism({
  name: 'remobilisation',
  purpose: 'Ties to commanders fade, and decide who answers when a faction calls.',
  parameters: {
    decay: {
      value: 0.4,
      unit: '1/year',
      range: [0.05, 2],
      meaning: 'speed at which ties fall towards their floor',
      source: {kind: 'calibrated', target: 'relapse-core.md section 8: cross-national relapse curve; nearly free'},
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
      value: 0.6,
      unit: 'share',
      range: [0.3, 0.9],
      meaning: 'tie that time alone does not end',
      source: {kind: 'calibrated', target: 'relapse-core.md section 8: tail of the cross-national relapse curve'},
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
  },
  bind({people, factions, commanders, everArmed}, values) {
    const {status, faction, commander, tie, weight, grievance, livelihood, district, home, owed, weeksInStatus} =
      people;
    const {authority, followers, fighting: inField, heeding, district: base} = commanders;
    const floors = new Float64Array(256).fill(values.floor);
    floors[REINTEGRATED] = values.floor * (1 - values.reintegrated);
    floors[REINTEGRATING] = floors[REINTEGRATED];
    const faster = new Float64Array(256);
    for (const state of [DISARMED, DEMOBILISED, REINTEGRATING]) faster[state] = values.programmeDecay;

    /** Chance to answer a call, given how many of the commander's people have gone. */
    function answer(person: number, gone: number): number {
      const bond = Math.min(0.98, tie[person] * authority[commander[person]]);
      const expecting = status[person] === DEMOBILISED || status[person] === REINTEGRATING || owed[person] > 0 ? 1 : 0;
      const odds = exp(
        values.peers * gone -
          values.wage * (livelihood[person] - 1) -
          values.expectation * expecting +
          values.grievance * (grievance[person] - values.referenceGrievance),
      );
      return (bond * odds) / (1 - bond + bond * odds);
    }

    /** Once in four weeks: ties fade, and factions and commanders count on whom they could call. */
    function takeStock(): void {
      followers.fill(0);
      factions.mobilisable.fill(0);
      for (let person = 0; person < everArmed; person++) {
        if (tie[person] === 0 || status[person] === DEAD) continue;
        const party = faction[person];
        const state = status[person];
        const speed = (1 - factions.keptInBeing[party]) * (values.decay + faster[state]);
        tie[person] -= speed * Math.max(0, tie[person] - floors[state]) * (stockWeeks / 52);
        followers[commander[person]] += weight[person] * tie[person];
        factions.mobilisable[party] += weight[person] * answer(person, 0);
      }
    }

    function call(random: Random): void {
      for (let leader = 0; leader < commanders.count; leader++) {
        const party = commanders.faction[leader];
        if (factions.stance[party] !== FIGHT) heeding[leader] = 0;
        else if (factions.weeksFighting[party] === 0) {
          heeding[leader] = random.uniform(leader, HEEDS) < values.heeding ? 1 : 0;
        }
      }
      for (let person = 0; person < everArmed; person++) {
        if (tie[person] === 0 || status[person] === DEAD) continue;
        const party = faction[person];
        if (factions.stance[party] !== FIGHT) {
          if (status[person] === FIGHTING) move(person, FIGHTER, home[person]);
        } else if (status[person] !== FIGHTING) {
          const leader = commander[person];
          const gone = followers[leader] > 0 ? Math.min(1, inField[leader] / followers[leader]) : 0;
          const pace = factions.weeksFighting[party] === 0 ? 1 : values.late;
          const led = heeding[leader] === 1 ? 1 : values.withoutCommander;
          if (random.uniform(person, ANSWERS) < pace * led * answer(person, gone)) move(person, FIGHTING, base[leader]);
        }
      }
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
      if (week % stockWeeks === 0) takeStock();
      let busy = false;
      for (let party = 0; party < factions.count; party++) {
        if (factions.stance[party] === FIGHT || factions.fighting[party] > 0) busy = true;
      }
      if (!busy) return;
      call(random);
      countField();
    };
  },
});
