import {weightedMean} from '../averages.ts';
import {contestChance, contestOdds} from '../contest-odds.ts';
import {mechanism} from '../mechanism.ts';
import {pollWeek} from '../polls.ts';
import type {Random} from '../random.ts';
import {normal} from '../sample.ts';

/** Purposes of the draws. */
const SWING = 0;
const CONTEST = 1;

/** Force that counts in full, persons. */
const fullForce = 10_000;

/**
 * A poll puts the settlement to the test. In the weeks about it, stakes that are not accommodated press. On its day the
 * lead of the camp in office is as the scenario has it, plus a swing drawn once; who is behind has lost. The losing
 * camp contests the result with log odds base + blocs (segregation - reference) + closeness (1 - min(1, |lead| / span))
 * - accommodation (accommodation - reference) - certification x certified + office (if it loses office) + force (what
 * its armed parties could call) - support (support x trust in the mission - reference), and with a chance of (1 -
 * pledge) of that. A contested result presses with all its stakes for some weeks, any other with a small part of them;
 * armed parties are drawn in where both camps have some. A result that presses less than a threshold is accepted, and
 * stakes accommodated at such a poll then build belief in the settlement (commitment). A poll put off is held later
 * with all of this and keeps its luck; a poll held since has the last word. The level rests on one contested case
 * (Abidjan 2010) and on a judged base rate; no effect has a size in the literature that was read. (evidence.md E1 to
 * E3, R5, D3 equation 14; relapse-core.md E6, E7, section 7 point 4.)
 */
export const elections = mechanism({
  name: 'elections',
  purpose: 'Polls are held; losers accept the result or contest it; stakes left unaccommodated and contested press.',
  writes: [
    'country.pollPressure',
    'country.contestPressure',
    'country.turnout',
    'country.pollAccepted',
    'country.pollLead',
    'country.contestDegree',
    'country.weeksSincePoll',
    'factions.inContest',
  ],
  decisions: [
    {
      agent: 'the camp that lost a poll',
      chooses: 'whether to contest the result',
      given:
        'how far votes follow districts, how close the result is, what was agreed for losers, whether the result is certified, whether it loses office, what its armed parties could call, outside support as far as the mission is trusted, a pledge to accept',
      rule: 'log-linear odds, decided once on the day of the poll',
      evidence:
        'signs of accommodation (evidence.md E2), demobilisation (E1) and support (R5); sizes judged from one contested case and a base rate',
    },
  ],
  parameters: {
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
    swing: {
      value: 0.03,
      unit: 'share of votes',
      range: [0, 0.1],
      meaning: 'spread between histories of the lead of the camp in office',
      source: {
        kind: 'assumed',
        because: 'about the error of a good opinion poll; nothing records what a result might have been',
      },
    },
    base: {
      value: -5.9,
      unit: 'log odds',
      range: [-9, -3],
      meaning: 'log odds of a contest with all else at its reference, by an unarmed loser out of office, far behind',
      source: {
        kind: 'estimated',
        basis:
          'set so that about 15 % of first polls after a war are contested by an armed loser (judged, relapse-core.md section 2) and Abidjan 2010 is at about 0.8; one contested case',
      },
    },
    blocs: {
      value: 2,
      unit: 'log odds',
      range: [0, 6],
      meaning: 'effect of votes that follow districts wholly, above the reference',
      source: {kind: 'assumed', because: 'bloc votes are named as a cause in cote-divoire.md, no size'},
    },
    referenceSegregation: {
      value: 0.3,
      unit: 'share',
      range: [0.1, 0.5],
      meaning: 'segregation of the two camps that neither adds to the odds nor takes from them',
      source: {kind: 'assumed', because: 'the middle of what countries might have; Abidjan 2010 has about as much'},
    },
    closeness: {
      value: 2.5,
      unit: 'log odds',
      range: [0, 5],
      meaning: 'effect of a dead heat',
      source: {kind: 'assumed', because: 'a close result is easier to doubt and to turn; no size'},
    },
    span: {
      value: 0.2,
      unit: 'share of votes',
      range: [0.05, 0.5],
      meaning: 'lead from which on a result is not close at all',
      source: {kind: 'assumed', because: 'the scale of closeness; no size'},
    },
    accommodation: {
      value: 4.5,
      unit: 'log odds',
      range: [0, 8],
      meaning: 'effect of full accommodation of losers against none, lowering the odds',
      source: {
        kind: 'estimated',
        basis:
          'sign from Joshi, Melander & Quinn (evidence.md E2: without it failure is much likelier), no size; set so that Abidjan 2010 with accommodation of 0.9 is well below one in two',
      },
    },
    referenceAccommodation: {
      value: 0.5,
      unit: 'share',
      range: [0.2, 0.8],
      meaning: 'accommodation that neither adds to the odds nor takes from them',
      source: {kind: 'assumed', because: 'the middle of its scale'},
    },
    certification: {
      value: 0.2,
      unit: 'log odds',
      range: [-1, 1.5],
      meaning: 'effect of a certified result, lowering the odds',
      source: {
        kind: 'assumed',
        because:
          'not even the sign is known: it may convince, or give two claimants where there was one; Abidjan 2010 was certified and contested all the same (cote-divoire.md section 8)',
      },
    },
    office: {
      value: 2,
      unit: 'log odds',
      range: [0, 4],
      meaning: 'effect of losing office: who holds it can refuse to leave',
      source: {kind: 'assumed', because: 'Abidjan 2010 is the case; no size'},
    },
    force: {
      value: 3,
      unit: 'log odds',
      range: [0, 6],
      meaning: 'effect of armed parties that could call 10,000 persons or more',
      source: {
        kind: 'estimated',
        basis:
          'sign from Brancati & Snyder 2013 (evidence.md E1: demobilisation cancels the risk of early polls), no size',
      },
    },
    support: {
      value: 1,
      unit: 'log odds',
      range: [0, 4],
      meaning: 'effect of full support by a mission that is fully trusted, lowering the odds',
      source: {
        kind: 'assumed',
        because: 'sign and dependence on a trusted mission from Smidt 2020 on riots (evidence.md R5), no size',
      },
    },
    referenceSupport: {
      value: 0.4,
      unit: 'share',
      range: [0, 0.8],
      meaning: 'support times trust that neither adds to the odds nor takes from them',
      source: {kind: 'assumed', because: 'between a poll without help and one of Liberia, which had about 0.7'},
    },
    protests: {
      value: 0.1,
      unit: 'share',
      range: [0, 0.3],
      meaning: 'share of the stakes with which a result presses that is not contested',
      source: {
        kind: 'assumed',
        because: 'protests as after the poll of 2005 in Liberia, judged in relapse-core.md section 2',
      },
    },
    acceptedBelow: {
      value: 0.3,
      unit: 'share',
      range: [0.05, 0.6],
      meaning: 'pressure of a result below which it counts as accepted',
      source: {
        kind: 'assumed',
        because:
          'between the most a result presses that is not contested (0.1) and contested ones with the stakes of national polls (0.6 to 1)',
      },
    },
  },
  bind({country, factions, programmes, districts, facts}, values) {
    const {pollPressure, contestPressure, pollAccepted, turnout} = country;
    const {pollLead, contestDegree, weeksSincePoll} = country;
    const {mobilisable, inContest} = factions;
    const {trust, takingPart, persons} = districts;
    const {elections: polls, armedCamps, segregation, campNames} = facts;
    const {electionSupport, certification, resultPledge} = facts.decisions;

    /** What the armed parties of a camp could call, in tens of thousands of persons, at most 1. */
    function forceOf(camp: number): number {
      let called = 0;
      for (let faction = 0; faction < factions.count; faction++) {
        called += armedCamps[camp * factions.count + faction] * mobilisable[faction];
      }
      return Math.min(1, called / fullForce);
    }

    /** Draw the armed parties of both camps in, if both have some; nobody fights an unarmed camp over a result. */
    function drawIn(one: number, other: number): void {
      if (forceOf(one) === 0 || forceOf(other) === 0) return;
      for (let faction = 0; faction < factions.count; faction++) {
        inContest[faction] = Math.max(
          armedCamps[one * factions.count + faction],
          armedCamps[other * factions.count + faction],
        );
      }
    }

    /** Hold a poll: who is ahead, and whether the other camp contests it. Its luck goes with the week it was planned for. */
    function hold(poll: number, week: number, random: Random): void {
      const {week: planned, stakes, office, rival, lead} = polls[poll];
      random.setWeek(planned);
      const swing = values.swing * normal(random.uniform(poll, SWING));
      const luck = random.uniform(poll, CONTEST);
      random.setWeek(week);
      pollLead[0] = Math.min(1, Math.max(-1, lead + swing));
      const loser = pollLead[0] < 0 ? office : rival;
      const losing = {
        segregation: segregation[office * campNames.length + rival],
        lead: pollLead[0],
        accommodation: programmes.accommodation[0],
        certification: certification[week],
        inOffice: loser === office ? 1 : 0,
        force: forceOf(loser),
        support: electionSupport[week] * weightedMean(trust, persons),
      };
      const contested = luck < contestChance(contestOdds(losing, values), resultPledge[week]);
      contestDegree[0] = stakes * (contested ? 1 : values.protests);
      weeksSincePoll[0] = 0;
      inContest.fill(0);
      if (contested) drawIn(office, rival);
      turnout[0] = weightedMean(takingPart, persons);
      const accepted = contestDegree[0] < values.acceptedBelow;
      pollAccepted[0] = accepted ? stakes * programmes.accommodation[0] : 0;
    }

    return (week, random) => {
      weeksSincePoll[0]++;
      pollPressure[0] = 0;
      pollAccepted[0] = 0;
      for (let poll = 0; poll < polls.length; poll++) {
        const {week: planned, stakes} = polls[poll];
        const held = pollWeek(facts, planned);
        if (week >= held - values.weeksBeforePoll && week < held + values.weeksAfterPoll) {
          pollPressure[0] = Math.max(pollPressure[0], stakes * (1 - programmes.accommodation[0]));
        }
        if (week === held) hold(poll, week, random);
      }
      const presses = weeksSincePoll[0] < values.contestWeeks;
      contestPressure[0] = presses ? contestDegree[0] : 0;
      if (!presses) inContest.fill(0);
    };
  },
});
