import {mechanism} from '../mechanism.ts';
import {weeklyProbability} from '../sample.ts';

/**
 * Donors hold budgets: each pledges its share of what the plan says, and pays out what it has pledged with a lag.
 * Money is conserved: pledged = disbursed + not yet disbursed; disbursed = spent + in hand.
 */
export const donors = mechanism({
  name: 'donors',
  purpose: 'Donors pledge money for reintegration and relief and pay it out with a lag.',
  parameters: {
    reintegrationLag: {
      value: 0.5,
      unit: 'years',
      range: [0.05, 2],
      meaning: 'mean time from a pledge for reintegration to its payment',
      source: {
        kind: 'estimated',
        basis:
          'liberia.md section 9: 70-80 % of the pledges of February 2004 disbursed by 2006 would mean longer; earmarked trust funds were faster',
      },
    },
    reliefLag: {
      value: 0.25,
      unit: 'years',
      range: [0.05, 1],
      meaning: 'mean time from a pledge for relief to its payment',
      source: {kind: 'estimated', basis: 'flash appeals are paid within months; no distribution found'},
    },
  },
  bind({donors: table, programmes, facts}, {reintegrationLag, reliefLag}) {
    const {pledged, disbursed, pledgedRelief, disbursedRelief} = table;
    const {reintegrationFund, reliefFund} = programmes;
    const {reintegrationFunding, reliefFunding} = facts.decisions;
    const paidReintegration = weeklyProbability(1 / reintegrationLag);
    const paidRelief = weeklyProbability(1 / reliefLag);
    const dollarsPerWeek = 1_000_000 / 52;
    return week => {
      for (let donor = 0; donor < table.count; donor++) {
        const {reintegrationShare, reliefShare} = facts.donors[donor];
        pledged[donor] += reintegrationShare * reintegrationFunding[week] * dollarsPerWeek;
        pledgedRelief[donor] += reliefShare * reliefFunding[week] * dollarsPerWeek;
        const payment = paidReintegration * (pledged[donor] - disbursed[donor]);
        const relief = paidRelief * (pledgedRelief[donor] - disbursedRelief[donor]);
        disbursed[donor] += payment;
        disbursedRelief[donor] += relief;
        reintegrationFund[0] += payment;
        reliefFund[0] += relief;
      }
    };
  },
});
