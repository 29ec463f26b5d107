import {exp} from '../detmath.ts';
import {mechanism} from '../mechanism.ts';
import {weeklyProbability} from '../sample.ts';

/** Purposes of the draws. */
const BREAKS = 0;
const REJOINS = 1;

/** Weeks over which the pace of carrying out the accord is read. */
const paceWeeks = 26;

/**
 * Commanders break away from their faction and may come back. The yearly rate of breaking away is raised in log terms
 * after the accord, by the pace at which it is decided to be carried out (share of it per year, at most 1), by exclusion, by disbelief and
 * under a new leader: peace processes themselves split those who make them. (evidence.md E6: signs from Rudloff &
 * Findley 2016 and Duursma & Fliervoet, no sizes; D3 equation 14.)
 */
export const splits = mechanism({
  name: 'splits',
  purpose: 'Commanders who are shut out, do not believe or serve a new leader break away, most of all early on.',
  writes: ['factions.brokenAway', 'commanders.brokenAway'],
  decisions: [
    {
      agent: 'each commander',
      chooses: 'whether to break away from the faction, or to come back',
      given:
        'weeks since the accord, how fast it is to be carried out, the faction’s exclusion and belief, a new leader',
      rule: 'log-linear hazard to leave, constant rate to come back',
      evidence: 'evidence.md E6 (B, signs); sizes assumed',
    },
  ],
  parameters: {
    rate: {
      value: 0.006,
      unit: '1/year',
      range: [0, 0.1],
      meaning: 'rate at which a commander who belongs and believes breaks away in quiet times',
      source: {kind: 'assumed', because: 'no rate was read; keeps a few in a hundred apart in the first scenario'},
    },
    accord: {
      value: 1,
      unit: 'log rate',
      range: [0, 3],
      meaning: 'effect of the time just after the accord',
      source: {kind: 'assumed', because: 'sign from evidence.md E6, no size'},
    },
    accordWeeks: {
      value: 52,
      unit: 'weeks',
      range: [13, 156],
      meaning: 'weeks that count as just after the accord',
      source: {kind: 'assumed', because: 'no span was read'},
    },
    carryingOut: {
      value: 1,
      unit: 'log rate per share of the accord a year',
      range: [0, 3],
      meaning: 'effect of carrying out all of the accord within a year',
      source: {kind: 'assumed', because: 'sign from evidence.md E6, no size'},
    },
    exclusion: {
      value: 1,
      unit: 'log rate',
      range: [0, 3],
      meaning: 'effect of full exclusion of the faction from power',
      source: {kind: 'assumed', because: 'those with least to gain leave first; no size'},
    },
    disbelief: {
      value: 1,
      unit: 'log rate',
      range: [0, 3],
      meaning: 'effect of no belief in the settlement against full belief',
      source: {kind: 'assumed', because: 'those who do not believe leave first; no size'},
    },
    newLeader: {
      value: 1,
      unit: 'log rate',
      range: [0, 3],
      meaning: 'effect of a new leader',
      source: {kind: 'assumed', because: 'successions are contested; no size'},
    },
    newLeaderWeeks: {
      value: 26,
      unit: 'weeks',
      range: [4, 104],
      meaning: 'weeks for which a leader is new',
      source: {kind: 'assumed', because: 'no span was read'},
    },
    rejoining: {
      value: 0.2,
      unit: '1/year',
      range: [0, 1],
      meaning: 'rate at which a commander who broke away comes back',
      source: {kind: 'assumed', because: 'some are won back over years; no rate was read'},
    },
  },
  bind({factions, commanders, facts}, values) {
    const {brokenAway: apart, exclusion, commitment, weeksLed} = factions;
    const {brokenAway, faction: factionOf} = commanders;
    const {implementation} = facts.decisions;
    const rejoins = weeklyProbability(values.rejoining);
    const breaks = new Float64Array(factions.count);
    const commandersOf = new Float64Array(factions.count);

    /** Share of the accord carried out over the last half year, per year. */
    function pace(week: number): number {
      const carried = implementation[week] - implementation[Math.max(0, week - paceWeeks)];
      return Math.min(1, Math.max(0, (carried * 52) / paceWeeks));
    }

    return (week, random) => {
      const moment = (week < values.accordWeeks ? values.accord : 0) + values.carryingOut * pace(week);
      for (let faction = 0; faction < factions.count; faction++) {
        const raised =
          moment +
          values.exclusion * exclusion[faction] +
          values.disbelief * (1 - commitment[faction]) +
          (weeksLed[faction] < values.newLeaderWeeks ? values.newLeader : 0);
        breaks[faction] = weeklyProbability(values.rate * exp(raised));
      }
      apart.fill(0);
      commandersOf.fill(0);
      for (let commander = 0; commander < commanders.count; commander++) {
        const faction = factionOf[commander];
        if (brokenAway[commander] === 1) {
          if (random.uniform(commander, REJOINS) < rejoins) brokenAway[commander] = 0;
        } else if (random.uniform(commander, BREAKS) < breaks[faction]) brokenAway[commander] = 1;
        apart[faction] += brokenAway[commander];
        commandersOf[faction]++;
      }
      for (let faction = 0; faction < factions.count; faction++) {
        if (commandersOf[faction] > 0) apart[faction] /= commandersOf[faction];
      }
    };
  },
});
