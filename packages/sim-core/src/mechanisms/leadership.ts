import {exp} from '../detmath.ts';
import {mechanism} from '../mechanism.ts';
import {pollWeek} from '../polls.ts';
import {normal, weeklyProbability} from '../sample.ts';

/** Purposes of the draws. */
const FALLS = 0;
const SUCCEEDS = 1;
const FIRST = 2;

/**
 * Each faction has a leader who is more or less inclined to force. Leaders fall at a yearly rate, raised in log terms
 * by exclusion in the year after a poll (the faction lost it) and by commanders who broke away; a successor is drawn
 * anew. (evidence.md D3 equations 2 and 14: leader hawkishness and a hazard of leader turnover, both without sizes.)
 */
export const leadership = mechanism({
  name: 'leadership',
  purpose: 'Leaders of factions fall and are followed by others, more or less inclined to force.',
  writes: ['factions.hawkishness', 'factions.weeksLed', 'factions.leaderChanged'],
  decisions: [
    {
      agent: 'each faction',
      chooses: 'whether to replace its leader',
      given: 'exclusion within a year of a poll, share of commanders who broke away',
      rule: 'log-linear hazard; the successor’s inclination is drawn by luck',
      evidence: 'evidence.md D3 equations 2 and 14, which name no sizes; assumed',
    },
  ],
  parameters: {
    inclination: {
      value: 0.3,
      unit: 'log hazard',
      range: [0, 0.8],
      meaning: 'spread of the inclination of leaders to force',
      source: {kind: 'assumed', because: 'evidence.md D3 equation 2 names it without a size; small beside frailty'},
    },
    turnover: {
      value: 0.08,
      unit: '1/year',
      range: [0, 0.4],
      meaning: 'rate at which a leader falls',
      source: {kind: 'assumed', because: 'leaders of armed groups last for years; no rate was read'},
    },
    defeat: {
      value: 1,
      unit: 'log rate',
      range: [0, 3],
      meaning: 'effect of a poll that leaves the faction fully excluded',
      source: {kind: 'assumed', because: 'losing leaders are replaced; no size was read'},
    },
    defeatWeeks: {
      value: 52,
      unit: 'weeks',
      range: [13, 104],
      meaning: 'weeks after a poll in which a defeat weighs on a leader',
      source: {kind: 'assumed', because: 'about a party’s next congress'},
    },
    disunity: {
      value: 1,
      unit: 'log rate',
      range: [0, 3],
      meaning: 'effect of all commanders having broken away',
      source: {kind: 'assumed', because: 'a leader without followers falls; no size was read'},
    },
    weeksLedAtFirst: {
      value: 156,
      unit: 'weeks',
      range: [0, 520],
      meaning: 'weeks leaders have led on the first day',
      source: {kind: 'assumed', because: 'leaders who signed an accord led through the last years of the war'},
    },
  },
  begin({factions}, {inclination, weeksLedAtFirst}, random) {
    for (let faction = 0; faction < factions.count; faction++) {
      factions.hawkishness[faction] = inclination * normal(random.uniform(faction, FIRST));
    }
    factions.weeksLed.fill(weeksLedAtFirst);
  },
  bind({factions, facts}, {inclination, turnover, defeat, defeatWeeks, disunity}) {
    const {hawkishness, weeksLed, leaderChanged, exclusion, brokenAway} = factions;

    function polledSince(week: number): number {
      for (const {week: planned} of facts.elections) {
        const held = pollWeek(facts, planned);
        if (week >= held && week < held + defeatWeeks) return 1;
      }
      return 0;
    }

    return (week, random) => {
      const polled = polledSince(week);
      for (let faction = 0; faction < factions.count; faction++) {
        const raised = exp(defeat * polled * exclusion[faction] + disunity * brokenAway[faction]);
        const falls = random.uniform(faction, FALLS) < weeklyProbability(turnover * raised);
        leaderChanged[faction] = falls ? 1 : 0;
        weeksLed[faction] = falls ? 0 : weeksLed[faction] + 1;
        if (falls) hawkishness[faction] = inclination * normal(random.uniform(faction, SUCCEEDS));
      }
    };
  },
});
