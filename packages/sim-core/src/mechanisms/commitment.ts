import {weightedMean} from '../averages.ts';
import * as codes from '../codes.ts';
import {mechanism} from '../mechanism.ts';
import {posterior} from '../posterior.ts';
import {weeklyProbability} from '../sample.ts';

const {FIGHT} = codes;

/**
 * Factions come to believe that the settlement will be kept as it is carried out, and as deterrence keeps the others to
 * it: dC = r (Imp - C) + k D (1 - C) per year. A poll that accommodates losers and whose result is accepted adds to it;
 * events take shares of it: others who fight, bloodshed, a contested poll lost, aid that stops, a new leader, a mission
 * that says it will leave (the more, the less there is belief) and riots over broken promises. Belief is kept as the
 * sum of four parts, start + accord + mission + events: each fades at (r + k D) and gains its own source, the last only
 * losses, so that why a faction believes can be read off. (evidence.md D3 equation 3; relapse-core.md E2.)
 */
export const commitment = mechanism({
  name: 'commitment',
  purpose:
    'Factions come to believe in the settlement as it is carried out and others are held to it; events shake it.',
  writes: [
    'factions.commitment',
    'factions.beliefFromStart',
    'factions.beliefFromAccord',
    'factions.beliefFromMission',
    'factions.beliefFromEvents',
    'factions.exitHeard',
  ],
  parameters: {
    initial: {
      value: 0.2,
      unit: 'share',
      range: [0, 0.5],
      meaning: 'belief that the settlement will be kept, on the first day',
      source: {kind: 'calibrated', target: 'relapse-core.md section 1, fixed there; range of evidence.md D5'},
    },
    learning: {
      value: 0.3,
      unit: '1/year',
      range: [0.05, 0.5],
      meaning: 'speed at which belief follows what has been carried out',
      source: {kind: 'calibrated', target: 'relapse-core.md section 8, fixed there'},
    },
    guarantee: {
      value: 1.3,
      unit: '1/year',
      range: [0.2, 1.5],
      meaning: 'speed at which full deterrence builds belief',
      source: {
        kind: 'calibrated',
        target: `${posterior}: effect of 10,000 soldiers; ridge with the effect of deterrence on resort`,
      },
    },
    acceptedPoll: {
      value: 0.2,
      unit: 'share',
      range: [0, 0.5],
      meaning: 'share of disbelief that a fully accommodated poll with full stakes and an accepted result turns',
      source: {
        kind: 'calibrated',
        target:
          'evidence.md A6, V-elec: no effect of an accepted poll on the hazard, averaged over accommodation, without a mission and with half of the accord carried out; V-elec names no span: over two years the ratio is 1.00, over one 1.08, over five 0.97',
      },
    },
    othersFight: {
      value: 0.3,
      unit: '1/year',
      range: [0, 2],
      meaning: 'rate at which belief is lost while another faction fights',
      source: {
        kind: 'assumed',
        because:
          'violations are named in evidence.md D3 equation 3 without a size; kept small so that fights spread little',
      },
    },
    bloodshed: {
      value: 0.5,
      unit: '1/year',
      range: [0, 2],
      meaning: 'rate at which belief is lost under full-scale violence, mean of people',
      source: {
        kind: 'assumed',
        because: 'deaths break a settlement (relapse-core.md section 7 names the missing feedback), no size found',
      },
    },
    lostPoll: {
      value: 1,
      unit: '1/year',
      range: [0, 4],
      meaning: 'rate at which belief is lost over a fully contested result that leaves the faction fully excluded',
      source: {
        kind: 'assumed',
        because: 'exclusion after election is named in evidence.md D3 equation 3 without a size',
      },
    },
    aidStopped: {
      value: 0.05,
      unit: 'share',
      range: [0, 0.3],
      meaning: 'share of belief lost when aid stops',
      source: {kind: 'assumed', because: 'sign from Nielsen et al. 2011 (evidence.md E12), no size'},
    },
    newLeader: {
      value: 0.05,
      unit: 'share',
      range: [0, 0.3],
      meaning: 'share of belief lost when the leader changes',
      source: {kind: 'assumed', because: 'leader death is named in evidence.md D3 equation 3 without a size'},
    },
    exitAnnounced: {
      value: 0.1,
      unit: 'share',
      range: [0, 0.5],
      meaning: 'share of belief lost, where there is hardly any, when a drawdown of the mission is announced',
      source: {
        kind: 'assumed',
        because:
          'evidence.md D3 equation 3 names it, times (1 - C), without a size; exits show no average cliff (evidence.md A2)',
      },
    },
    riot: {
      value: 0.01,
      unit: 'share',
      range: [0, 0.1],
      meaning: 'share of belief lost in a week with a riot over what the programme promised',
      source: {kind: 'assumed', because: 'riots of December 2003 passed within weeks (liberia.md section 5); no size'},
    },
  },
  begin({factions}, {initial}) {
    factions.beliefFromStart.fill(initial);
    factions.commitment.fill(initial);
  },
  bind({factions, programmes, country, mission, districts}, values) {
    const {beliefFromStart, beliefFromAccord, beliefFromMission, beliefFromEvents, commitment: belief} = factions;
    const {deterrence, exclusion, stance, leaderChanged, exitHeard, inContest} = factions;
    const {violence, persons} = districts;
    let bloodshed = 0;

    function anotherFights(faction: number): number {
      for (let other = 0; other < factions.count; other++) if (other !== faction && stance[other] === FIGHT) return 1;
      return 0;
    }

    /** Share of a belief that the events of the week leave. */
    function left(faction: number, believed: number): number {
      const told = mission.exitAnnounced[0] > exitHeard[faction] ? 1 : 0;
      const lost = values.othersFight * anotherFights(faction);
      const cheated = values.lostPoll * country.contestPressure[0] * inContest[faction] * exclusion[faction];
      return (
        (1 - weeklyProbability(lost + bloodshed + cheated)) *
        (1 - values.aidStopped * programmes.aidStopped[0]) *
        (1 - values.newLeader * leaderChanged[faction]) *
        (1 - values.exitAnnounced * told * (1 - believed)) *
        (1 - values.riot * programmes.riot[0])
      );
    }

    return () => {
      bloodshed = values.bloodshed * weightedMean(violence, persons);
      for (let faction = 0; faction < factions.count; faction++) {
        const held = (values.guarantee * deterrence[faction]) / 52;
        const carriedOut = (values.learning * programmes.implementation[0]) / 52;
        const kept = 1 - values.learning / 52 - held;
        const start = beliefFromStart[faction] * kept;
        const guaranteed = beliefFromMission[faction] * kept + held;
        const before = beliefFromEvents[faction] * kept;
        const unsettled = beliefFromAccord[faction] * kept + carriedOut;
        const doubt = Math.max(0, 1 - (start + unsettled + guaranteed + before));
        const accord = unsettled + values.acceptedPoll * country.pollAccepted[0] * doubt;
        const gained = start + accord + guaranteed;
        const believed = Math.min(1, Math.max(0, gained + before));
        const events = before - (1 - left(faction, believed)) * believed;
        beliefFromStart[faction] = start;
        beliefFromAccord[faction] = accord;
        beliefFromMission[faction] = guaranteed;
        // Between -gained and 1 - gained, both of them exact, so the sum is between 0 and 1 to the last bit.
        beliefFromEvents[faction] = Math.max(-gained, Math.min(0, 1 - gained, events));
        belief[faction] = gained + beliefFromEvents[faction];
        exitHeard[faction] = mission.exitAnnounced[0];
      }
    };
  },
});
