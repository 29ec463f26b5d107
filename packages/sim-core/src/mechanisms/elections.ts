import {weightedMean} from '../averages.ts';
import {mechanism} from '../mechanism.ts';
import {pollWeek} from '../polls.ts';

/**
 * A poll puts the settlement to the test. In the weeks about it, stakes that are not accommodated press; after it, a
 * contested result does: stakes x contest x (1 - s (support x trust - its reference)). Polls organised, observed and
 * explained by outsiders are contested less, but only as far as people trust the mission. A result whose pressure stays
 * below a threshold is accepted, and stakes accommodated at such a poll then build belief in the settlement
 * (commitment). A poll put off is held later with all of this. (evidence.md E1 to E3, R5, D3 equation 14;
 * relapse-core.md E6, E7.)
 */
export const elections = mechanism({
  name: 'elections',
  purpose: 'Polls are held; stakes left unaccommodated and contested results press, accepted results settle.',
  writes: ['country.pollPressure', 'country.contestPressure', 'country.turnout', 'country.pollAccepted'],
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
    support: {
      value: 0.5,
      unit: 'share',
      range: [0, 1],
      meaning: 'share by which full support, where the mission is fully trusted, lessens the contest of a result',
      source: {
        kind: 'assumed',
        because: 'sign and dependence on a trusted mission from Smidt 2020 on riots (evidence.md R5), no size',
      },
    },
    referenceSupport: {
      value: 0.8,
      unit: 'share',
      range: [0, 1],
      meaning: 'support under which the contest of results was coded',
      source: {kind: 'assumed', because: 'about what polls of the first scenario had'},
    },
    referenceTrust: {
      value: 0.75,
      unit: 'share',
      range: [0, 1],
      meaning: 'trust in the mission under which the contest of results was coded',
      source: {
        kind: 'estimated',
        basis: 'liberia.md section 11: 0.85 (2005) to 0.68 (2016), a constructed path',
      },
    },
    acceptedBelow: {
      value: 0.3,
      unit: 'share',
      range: [0.05, 0.6],
      meaning: 'pressure of a contested result below which the result counts as accepted',
      source: {
        kind: 'assumed',
        because: 'between polls of Liberia (at most 0.14) and Abidjan 2010 (1) as coded in relapse-core.md section 2',
      },
    },
  },
  bind({country, programmes, districts, facts}, values) {
    const {support, referenceSupport, referenceTrust} = values;
    const {pollPressure, contestPressure, turnout, pollAccepted} = country;
    const {trust, takingPart, persons} = districts;
    const {electionSupport} = facts.decisions;
    return week => {
      const trusted = weightedMean(trust, persons);
      pollPressure[0] = 0;
      contestPressure[0] = 0;
      pollAccepted[0] = 0;
      for (const {week: planned, stakes, contest} of facts.elections) {
        const held = pollWeek(facts, planned);
        if (week >= held - values.weeksBeforePoll && week < held + values.weeksAfterPoll) {
          pollPressure[0] = Math.max(pollPressure[0], stakes * (1 - programmes.accommodation[0]));
        }
        if (week < held || week >= held + values.contestWeeks) continue;
        const helped = support * (electionSupport[Math.max(held, 0)] * trusted - referenceSupport * referenceTrust);
        const contested = Math.min(1, Math.max(0, stakes * contest * (1 - helped)));
        contestPressure[0] = Math.max(contestPressure[0], contested);
        if (week > held) continue;
        turnout[0] = weightedMean(takingPart, persons);
        if (contested < values.acceptedBelow) {
          pollAccepted[0] = Math.max(pollAccepted[0], stakes * programmes.accommodation[0]);
        }
      }
    };
  },
});
