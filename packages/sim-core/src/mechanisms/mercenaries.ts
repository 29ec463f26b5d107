import * as codes from '../codes.ts';
import {mechanism} from '../mechanism.ts';
import {weeklyProbability} from '../sample.ts';

const {FIGHT} = codes;

/** Weeks between two counts of whom a faction could call, as remobilisation counts them. */
const stockWeeks = 4;

/**
 * People next door who fight for pay are hired by whoever fights here: those in the field draw towards a share of all
 * who can be hired, each faction by its part of the force in the field, and let them go when they stop fighting. The
 * hired count in the force of their faction, with each commander in proportion to the commander's own people. Nobody is
 * hired beyond those there are. The other way round, people who would answer a call here, unless their force is kept in
 * being or fights at home, would in part fight next door; those hired there are missing here, and factions count on a part
 * of them alone. (cote-divoire.md section 3.1.)
 */
export const mercenaries = mechanism({
  name: 'mercenaries',
  purpose: 'People next door are hired for a fight here, and people here for a fight next door.',
  writes: [
    'factions.hired',
    'factions.forHire',
    'factions.fighting',
    'factions.mobilisable',
    'commanders.fighting',
    'country.forHire',
    'country.hiredAway',
  ],
  decisions: [
    {
      agent: 'each faction that fights',
      chooses: 'how many to hire next door',
      given: 'how many can be hired, own part of the force in the field',
      rule: 'draws towards a fixed share of them times that part; lets all go when it stops fighting',
      evidence: 'numbers of 2003 and 2011 recalled (cote-divoire.md section 3.1); share and speed estimated',
    },
    {
      agent: 'people who would answer a call at home',
      chooses: 'whether to fight next door for pay',
      given: 'how far their force is kept in being, whether it fights at home, how many are hired there',
      rule: 'a fixed share is for hire, none of what is kept in being or of a force at war; as many go as are hired',
      evidence: 'calibrated on those recalled to have gone in 2011 (cote-divoire.md section 3.1)',
    },
  ],
  parameters: {
    drawn: {
      value: 0.8,
      unit: 'share',
      range: [0, 1],
      meaning: 'share of those who can be hired next door whom a lasting fight draws',
      source: {
        kind: 'estimated',
        basis:
          '3,000 to 4,500 Liberians fought in Côte d’Ivoire in 2011, 2,000 to 3,000 in 2003 (cote-divoire.md section 3.1, from memory); how many would have is unknown',
      },
    },
    hiring: {
      value: 6,
      unit: '1/year',
      range: [1, 26],
      meaning: 'speed at which that share is drawn',
      source: {
        kind: 'estimated',
        basis: 'they were there when the fighting of March 2011 came, three months after the poll',
      },
    },
    venturing: {
      value: 0.37,
      unit: 'share',
      range: [0, 1],
      meaning: 'share of those who would answer a call at home who would fight next door for pay',
      source: {
        kind: 'calibrated',
        target:
          'about 4,500 for hire in the Liberia of this model early in 2011, the upper end of those who went (cote-divoire.md section 3.1, from memory)',
      },
    },
    callable: {
      value: 0.8,
      unit: 'share',
      range: [0, 1],
      meaning: 'share of those hired next door on whom factions here still count, for they would come home to a fight',
      source: {
        kind: 'assumed',
        because:
          'the border is a day’s walk; at 0 a war next door would take away the people it needs and raise the risk here hardly at all, which is not what is found (evidence.md P15)',
      },
    },
  },
  begin({factions, country}) {
    factions.hired.fill(0);
    factions.forHire.fill(0);
    country.forHire[0] = 0;
    country.hiredAway[0] = 0;
  },
  bind({factions, commanders, country, facts}, values) {
    const {stance, hired, fighting, mobilisable, forHire, keptInBeing} = factions;
    const {faction, fighting: inField} = commanders;
    const {countries, hiredAway} = facts.neighbours;
    const pace = weeklyProbability(values.hiring);

    /** Those who can be hired next door. */
    function pool(week: number): number {
      let persons = 0;
      for (let index = 0; index < countries.length; index++) persons += countries[index].fighters[week];
      return persons;
    }

    function hire(persons: number): void {
      let field = 0;
      for (let party = 0; party < factions.count; party++) if (stance[party] === FIGHT) field += fighting[party];
      let all = 0;
      for (let party = 0; party < factions.count; party++) {
        const fights = stance[party] === FIGHT && fighting[party] > 0;
        const wanted = fights ? (values.drawn * persons * fighting[party]) / field : 0;
        hired[party] = fights ? hired[party] + pace * (wanted - hired[party]) : 0;
        all += hired[party];
      }
      if (all <= persons) return;
      for (let party = 0; party < factions.count; party++) hired[party] *= persons / all;
    }

    /** The hired follow the commanders who are in the field, by the people these have there. */
    function join(): void {
      for (let leader = 0; leader < commanders.count; leader++) {
        const party = faction[leader];
        if (hired[party] > 0) inField[leader] += (hired[party] * inField[leader]) / fighting[party];
      }
      for (let party = 0; party < factions.count; party++) fighting[party] += hired[party];
    }

    /** Those here who would go, and what their going leaves to factions here. */
    function offer(counted: boolean, away: number): void {
      country.forHire[0] = 0;
      for (let party = 0; party < factions.count; party++) {
        if (counted) forHire[party] = values.venturing * (1 - keptInBeing[party]) * mobilisable[party];
        if (stance[party] !== FIGHT) country.forHire[0] += forHire[party];
      }
      country.hiredAway[0] = away;
      if (!counted || away === 0 || country.forHire[0] === 0) return;
      const missing = (1 - values.callable) * Math.min(1, away / country.forHire[0]);
      for (let party = 0; party < factions.count; party++) {
        if (stance[party] !== FIGHT) mobilisable[party] -= missing * forHire[party];
      }
    }

    return week => {
      hire(pool(week));
      join();
      offer(week % stockWeeks === 0, hiredAway[week]);
    };
  },
});
