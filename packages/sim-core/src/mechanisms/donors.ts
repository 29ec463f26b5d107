import {exp} from '../detmath.ts';
import {mechanism} from '../mechanism.ts';
import {weeklyProbability} from '../sample.ts';

/**
 * Donors hold budgets: each pledges its share of what the plan says for reintegration, relief and recovery, and of what
 * has fallen due it pays the share its attention allows; the rest stays due. Attention is each donor's own: after years
 * of patience it decays to a floor, A' = -fatigue (A - floor); deaths make news, with chance 1 - exp(-deaths / scale) a
 * week for each donor, and news closes part of the way back to 1. Aid stops in the week in which payments of all
 * donors, smoothed, fall below a share of their mean of the half year or so before. Money is conserved: pledged = disbursed +
 * still due; disbursed = spent + in hand. (evidence.md D3 equation 9, E12.)
 */
export const donors = mechanism({
  name: 'donors',
  purpose: 'Donors pledge money for reintegration, relief and recovery and pay it with a lag that grows as they tire.',
  writes: [
    'donors.pledged',
    'donors.disbursed',
    'donors.pledgedRelief',
    'donors.disbursedRelief',
    'donors.pledgedRecovery',
    'donors.disbursedRecovery',
    'donors.attention',
    'programmes.recoveryFund',
    'programmes.payments',
    'programmes.paymentsBefore',
    'programmes.aidStopped',
    'programmes.reintegrationFund',
    'programmes.reliefFund',
  ],
  decisions: [
    {
      agent: 'each donor',
      chooses: 'what share of the money now due to pay',
      given: 'years since the accord, and deaths in the news, which each notices by luck of its own',
      rule: 'attention x a weekly share of what is due; attention falls to a floor after years of patience and recovers in part with news',
      evidence:
        'evidence.md E11 (C: aid tapers early) and D3 equation 9; lags and patience estimated, the rest assumed',
    },
  ],
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
    recoveryLag: {
      value: 1,
      unit: 'years',
      range: [0.2, 3],
      meaning: 'mean time from a pledge for recovery to its payment',
      source: {
        kind: 'estimated',
        basis:
          'liberia.md section 9, from memory: 70-80 % of the pledges of February 2004 disbursed by 2006, which is a mean of 1.7 years; shorter because scenarios date money near its payment',
      },
    },
    patience: {
      value: 6,
      unit: 'years',
      range: [1, 15],
      meaning: 'time after the accord before donors begin to tire',
      source: {
        kind: 'estimated',
        basis:
          'Liberia’s last reintegration phase was paid in its sixth year, liberia.md section 5; no panel of donors',
      },
    },
    fatigue: {
      value: 0.15,
      unit: '1/year',
      range: [0, 0.5],
      meaning: 'speed at which attention falls to its floor once patience is over',
      source: {kind: 'assumed', because: 'aid tapers early (evidence.md E11, contested) but no rate was found'},
    },
    attentionFloor: {
      value: 0.5,
      unit: 'share',
      range: [0.1, 1],
      meaning: 'attention that donors never fall below',
      source: {kind: 'assumed', because: 'no size exists; donors kept paying in the fifteenth year'},
    },
    newsDeaths: {
      value: 20,
      unit: 'deaths/week',
      range: [5, 200],
      meaning: 'deaths at which a donor notices with chance 0.63',
      source: {kind: 'assumed', because: 'no study of news and pledges was read'},
    },
    newsGain: {
      value: 0.3,
      unit: 'share',
      range: [0, 1],
      meaning: 'part of its lost attention that a donor regains when it notices deaths',
      source: {kind: 'assumed', because: 'as for the deaths that make news'},
    },
    stopFall: {
      value: 0.25,
      unit: 'share',
      range: [0.1, 0.6],
      meaning: 'fall of payments below their mean of the half year or so before that counts as a sudden stop',
      source: {
        kind: 'assumed',
        because: 'severe negative shocks raise onset (Nielsen et al. 2011, evidence.md E12); no threshold was read',
      },
    },
    smoothing: {
      value: 8,
      unit: 'weeks',
      range: [4, 26],
      meaning: 'time over which payments are averaged',
      source: {kind: 'assumed', because: 'two months: what a ministry of finance would notice'},
    },
  },
  begin({donors: {attention}}) {
    attention.fill(1);
  },
  bind({donors: table, programmes, country, facts}, values) {
    const {pledged, disbursed, pledgedRelief, disbursedRelief, pledgedRecovery, disbursedRecovery, attention} = table;
    const {reintegrationFund, reliefFund, recoveryFund, payments, paymentsBefore, aidStopped} = programmes;
    const {stateBasedDeaths, oneSidedDeaths, communalDeaths} = country;
    const {reintegrationFunding, reliefFunding, recoveryFunding} = facts.decisions;
    const paidReintegration = weeklyProbability(1 / values.reintegrationLag);
    const paidRelief = weeklyProbability(1 / values.reliefLag);
    const paidRecovery = weeklyProbability(1 / values.recoveryLag);
    const tiring = weeklyProbability(values.fatigue);
    const patientUntil = values.patience * 52;
    const dollarsPerWeek = 1_000_000 / 52;
    const fresh = 1 - exp(-1 / values.smoothing);
    const older = 1 - exp(-1 / 26);
    const cliff = 1 - values.stopFall;

    /** Smooth what was paid, and mark the week in which it falls off a cliff. */
    function watch(paid: number): void {
      const wasLow = payments[0] < cliff * paymentsBefore[0];
      payments[0] += fresh * (paid - payments[0]);
      paymentsBefore[0] += older * (payments[0] - paymentsBefore[0]);
      aidStopped[0] = !wasLow && payments[0] < cliff * paymentsBefore[0] ? 1 : 0;
    }

    return (week, random) => {
      const news = 1 - exp(-(stateBasedDeaths[0] + oneSidedDeaths[0] + communalDeaths[0]) / values.newsDeaths);
      let paid = 0;
      for (let donor = 0; donor < table.count; donor++) {
        const {reintegrationShare, reliefShare, recoveryShare} = facts.donors[donor];
        if (week >= patientUntil) {
          attention[donor] -= tiring * Math.max(0, attention[donor] - values.attentionFloor);
        }
        if (random.uniform(donor) < news) attention[donor] += values.newsGain * (1 - attention[donor]);
        pledged[donor] += reintegrationShare * reintegrationFunding[week] * dollarsPerWeek;
        pledgedRelief[donor] += reliefShare * reliefFunding[week] * dollarsPerWeek;
        pledgedRecovery[donor] += recoveryShare * recoveryFunding[week] * dollarsPerWeek;
        const reintegration = attention[donor] * paidReintegration * (pledged[donor] - disbursed[donor]);
        const relief = attention[donor] * paidRelief * (pledgedRelief[donor] - disbursedRelief[donor]);
        const recovery = attention[donor] * paidRecovery * (pledgedRecovery[donor] - disbursedRecovery[donor]);
        disbursed[donor] += reintegration;
        disbursedRelief[donor] += relief;
        disbursedRecovery[donor] += recovery;
        reintegrationFund[0] += reintegration;
        reliefFund[0] += relief;
        recoveryFund[0] += recovery;
        paid += reintegration + relief + recovery;
      }
      watch(paid);
    };
  },
});
