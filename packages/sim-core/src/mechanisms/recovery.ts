import {exp, log} from '../detmath.ts';
import {mechanism} from '../mechanism.ts';

/**
 * Income grows district by district, and jobs and confidence follow. Growth of log income a year = trend + catch-up x
 * ln(income before the war / income) + confidence + recovery money as a share of income + state reach + infrastructure
 * (each above its reference) - violence + shocks from outside. Recovery money takes effect as A (1 - exp(-Abs / A)),
 * where what the country can absorb, Abs, doubles in years four to seven and rises with state reach, less what corruption
 * leaks and what many uncoordinated donors lose, phi (1 - HHI)(1 - kappa). Confidence of investors follows peace and
 * clean government over years and falls when aid stops. The country's income weighs districts by the people at home
 * there on the first day, so that moving alone earns nothing. (evidence.md D3 equations 9, 10; E8, E11, E13.)
 */
export const recovery = mechanism({
  name: 'recovery',
  purpose: 'Income, jobs and confidence recover in peace with money, administration and infrastructure.',
  writes: [
    'districts.income',
    'districts.jobs',
    'programmes.recoveryFund',
    'programmes.recoverySpent',
    'programmes.recoveryEffective',
    'country.incomePerHead',
    'country.confidence',
  ],
  parameters: {
    trend: {
      value: 0.026,
      unit: '1/year',
      range: [-0.02, 0.06],
      meaning: 'growth of income at all references and at the income before the war',
      source: {
        kind: 'calibrated',
        target:
          'Liberia’s income per head of 540 (2005), 575, 622, 717, 693 and 668 (2016), liberia.md section 2, all within 3 %: least squares over trend in steps of 0.001 on that scenario in peace, donors to recovery alone, state reach given; a fit to one country',
      },
    },
    catchUp: {
      value: 0.02,
      unit: '1/year per log income',
      range: [0, 0.06],
      meaning: 'growth added by the distance to the income before the war',
      source: {
        kind: 'assumed',
        because: 'about 2 % a year is the usual rate of convergence; not read for this purpose',
      },
    },
    confidenceGain: {
      value: 0.04,
      unit: '1/year per unit',
      range: [0, 0.2],
      meaning: 'growth added by confidence above the reference',
      source: {
        kind: 'calibrated',
        target: 'the same fit as the trend: pairs of this and the speed of confidence fit nearly alike',
      },
    },
    referenceConfidence: {
      value: 0.55,
      unit: 'share',
      range: [0.3, 0.7],
      meaning: 'confidence at which it adds nothing',
      source: {kind: 'calibrated', target: 'near the mean of Liberia 2003-2018 in peace under the plan carried out'},
    },
    aidGain: {
      value: 0.1,
      unit: '1/year per share of income',
      range: [0, 0.3],
      meaning: 'growth added by effective recovery money as a share of income above the reference',
      source: {kind: 'assumed', because: 'estimates were overturned by recoding (evidence.md E11); no size was read'},
    },
    referenceAid: {
      value: 0.06,
      unit: 'share of income',
      range: [0, 0.2],
      meaning: 'effective recovery money at which it adds nothing',
      source: {kind: 'calibrated', target: 'near the mean of Liberia 2003-2018 in peace under the plan carried out'},
    },
    reachGain: {
      value: 0.02,
      unit: '1/year per unit',
      range: [0, 0.06],
      meaning: 'growth added by state reach above the reference',
      source: {kind: 'assumed', because: 'named in evidence.md D3 equation 10 without a size'},
    },
    referenceReach: {
      value: 0.4,
      unit: 'share',
      range: [0.2, 0.7],
      meaning: 'state reach at which it adds nothing and aid is absorbed as usual',
      source: {kind: 'calibrated', target: 'near the mean of Liberia 2003-2018 in peace under the plan carried out'},
    },
    infrastructureGain: {
      value: 0.03,
      unit: '1/year per unit',
      range: [0, 0.1],
      meaning: 'growth added by infrastructure above the reference',
      source: {kind: 'assumed', because: 'named in evidence.md D3 equation 9 without a size'},
    },
    referenceInfrastructure: {
      value: 0.5,
      unit: 'share',
      range: [0.3, 0.7],
      meaning: 'infrastructure at which it adds nothing',
      source: {kind: 'calibrated', target: 'near the mean of Liberia 2003-2018 in peace under the plan carried out'},
    },
    violenceCost: {
      value: 0.3,
      unit: '1/year',
      range: [0, 0.6],
      meaning: 'growth lost at full-scale violence',
      source: {
        kind: 'estimated',
        basis:
          'Liberia lost 30 % in 2003 (liberia.md section 2) at about half of full-scale violence, which would mean 0.6; less, since war was not the only cause',
      },
    },
    absorption: {
      value: 60,
      unit: 'US$/person/year',
      range: [20, 200],
      meaning: 'recovery money a country absorbs in its first years at the reference of state reach',
      source: {kind: 'assumed', because: 'aid to Liberia without debt relief, 60 to 230 a head, liberia.md section 2'},
    },
    absorptionPeak: {
      value: 2,
      unit: 'ratio',
      range: [1, 2.5],
      meaning: 'absorption in years four to seven relative to the first three',
      source: {
        kind: 'cited',
        reference:
          'Collier & Hoeffler 2002/04: about double in years 4-10 (evidence.md E11, contested: recoding overturns it); the rise over years 3-4 and the fall after 7 are assumed',
      },
    },
    fragmentation: {
      value: 0.15,
      unit: 'share',
      range: [0, 0.4],
      meaning: 'effective money lost with very many donors who share nothing',
      source: {kind: 'assumed', because: 'sign from Knack & Rahman (evidence.md E13); no size exists'},
    },
    leak: {
      value: 0.4,
      unit: 'share',
      range: [0, 0.8],
      meaning: 'recovery money lost where all is corrupt',
      source: {kind: 'assumed', because: 'no audited share found'},
    },
    spendingWeeks: {
      value: 26,
      unit: 'weeks',
      range: [4, 104],
      meaning: 'mean time recovery money stays in hand',
      source: {kind: 'assumed', because: 'half a year from payment to works; no distribution found'},
    },
    confidenceSpeed: {
      value: 0.4,
      unit: '1/year',
      range: [0.05, 1],
      meaning: 'speed at which confidence follows peace and clean government',
      source: {
        kind: 'calibrated',
        target: 'the same fit as the trend: pairs of this and the gain from confidence fit nearly alike',
      },
    },
    firstConfidence: {
      value: 0.1,
      unit: 'share',
      range: [0, 0.5],
      meaning: 'confidence on the first day',
      source: {kind: 'assumed', because: 'a war has just ended'},
    },
    corruptionDoubt: {
      value: 0.5,
      unit: 'share',
      range: [0, 1],
      meaning: 'confidence that corruption of everything takes away',
      source: {kind: 'assumed', because: 'no size found'},
    },
    stopDoubt: {
      value: 0.2,
      unit: 'share',
      range: [0, 0.5],
      meaning: 'confidence lost in the week aid stops',
      source: {kind: 'assumed', because: 'severe negative shocks matter (evidence.md E12); no size was read'},
    },
    townGain: {
      value: 1,
      unit: 'ratio',
      range: [0, 2],
      meaning: 'how much more people of towns earn than villagers on the first day',
      source: {kind: 'assumed', because: 'about double; no income by county found'},
    },
    paidWork: {
      value: 0.17,
      unit: 'share of adults',
      range: [0.1, 0.3],
      meaning: 'adults with paid work at the mean income of the first day and reference confidence',
      source: {kind: 'estimated', basis: 'formal-job rate 0.15-0.20, liberia.md section 2'},
    },
    hiring: {
      value: 0.5,
      unit: '1/year',
      range: [0.1, 2],
      meaning: 'speed at which jobs follow income and confidence',
      source: {kind: 'assumed', because: 'firms take a year or two'},
    },
    jobsConfidence: {
      value: 0.5,
      unit: 'ratio per unit',
      range: [0, 1],
      meaning: 'rise of jobs with confidence above the reference',
      source: {kind: 'assumed', because: 'no size found'},
    },
  },
  begin({districts, country, facts}, values) {
    const {income, jobs} = districts;
    const {referenceConfidence, firstConfidence} = values;
    let towns = 0;
    for (let place = 0; place < districts.count; place++) {
      towns += (facts.population[place] / facts.totalPopulation) * facts.urbanShare[place];
    }
    country.incomePerHead[0] = facts.economy.incomePerHead;
    country.confidence[0] = firstConfidence;
    const hired = 1 + values.jobsConfidence * (firstConfidence - referenceConfidence);
    for (let place = 0; place < districts.count; place++) {
      income[place] = (1 + values.townGain * facts.urbanShare[place]) / (1 + values.townGain * towns);
      jobs[place] = Math.min(1, values.paidWork * income[place] * hired);
    }
  },
  bind({districts, country, programmes, state, mission, facts}, values) {
    const {persons, income, jobs, violence, stateReach, infrastructure} = districts;
    const {incomePerHead, confidence} = country;
    const {recoveryFund, recoverySpent, recoveryEffective, aidStopped} = programmes;
    const {population, totalPopulation, economy} = facts;
    const spread = 1 - facts.donors.reduce((sum, {recoveryShare}) => sum + recoveryShare * recoveryShare, 0);

    /** US$ of this week's spending that take effect. */
    function spend(week: number, people: number, reach: number): number {
      const amount = recoveryFund[0] / values.spendingWeeks;
      recoveryFund[0] -= amount;
      recoverySpent[0] += amount;
      const relative = (0.5 + reach) / (0.5 + values.referenceReach);
      const capacity =
        (values.absorption / 52) * people * relative * (1 + (values.absorptionPeak - 1) * ripeness(week / 52));
      const absorbed = amount > 0 ? amount * (1 - exp(-capacity / amount)) : 0;
      const lost = values.fragmentation * Math.max(0, spread) * (1 - mission.coordination[0]);
      return absorbed * (1 - lost) * (1 - values.leak * state.corruption[0]);
    }

    function follow(unrest: number): void {
      const deserved = (1 - unrest) * (1 - values.corruptionDoubt * state.corruption[0]);
      confidence[0] += (values.confidenceSpeed / 52) * (deserved - confidence[0]);
      confidence[0] *= 1 - values.stopDoubt * aidStopped[0];
    }

    return week => {
      let people = 0;
      let unrest = 0;
      let reach = 0;
      for (let place = 0; place < districts.count; place++) {
        people += persons[place];
        unrest += persons[place] * violence[place];
        reach += persons[place] * stateReach[place];
      }
      if (people > 0) {
        unrest /= people;
        reach /= people;
      }
      recoveryEffective[0] = spend(week, people, reach);
      follow(unrest);
      const aid = people > 0 ? (recoveryEffective[0] * 52) / (people * incomePerHead[0]) : 0;
      const national =
        values.trend +
        values.catchUp * log(economy.incomeBeforeWar / incomePerHead[0]) +
        values.confidenceGain * (confidence[0] - values.referenceConfidence) +
        values.aidGain * (Math.min(1, aid) - values.referenceAid) +
        facts.growthShock[week];
      const hired = 1 + values.jobsConfidence * (confidence[0] - values.referenceConfidence);
      let mean = 0;
      for (let place = 0; place < districts.count; place++) {
        const growth =
          national +
          values.reachGain * (stateReach[place] - values.referenceReach) +
          values.infrastructureGain * (infrastructure[place] - values.referenceInfrastructure) -
          values.violenceCost * violence[place];
        income[place] *= exp(growth / 52);
        jobs[place] += (values.hiring / 52) * (Math.min(1, values.paidWork * income[place] * hired) - jobs[place]);
        mean += (population[place] / totalPopulation) * income[place];
      }
      incomePerHead[0] = economy.incomePerHead * mean;
    };
  },
});

/** How much of the rise of absorption has come, 0 to 1: from year three to four it comes, from year seven to ten it goes. */
function ripeness(years: number): number {
  return Math.max(0, Math.min(1, years - 3, (10 - years) / 3));
}
