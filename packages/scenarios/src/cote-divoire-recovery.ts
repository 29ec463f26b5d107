import type {DatedSeries, IsoDate, Scenario} from '@postbellum/sim-core';

const start: IsoDate = '2004-01-01';

const yearly = (firstYear: number, values: readonly number[]): DatedSeries =>
  values.map((value, index) => ({on: `${firstYear + index}-01-01`, value}));

/** Income per head, what shook it from outside, and the price of cocoa relative to 2004. The crisis of 2011 is no shock. */
export const economy: Scenario['economy'] = {
  incomePerHead: 1_442,
  incomeBeforeWar: 1_718,
  shocks: [
    {from: '2008-01-01', until: '2011-01-01', title: 'rising cocoa price', growth: 0.01},
    {from: '2012-06-26', until: '2016-10-01', title: 'debt relief, reform of cocoa and rising price', growth: 0.015},
    {from: '2016-10-01', until: '2017-06-30', title: 'fall of the cocoa price', growth: -0.015},
  ],
  lootablePrice: yearly(2004, [1, 0.99, 1.03, 1.26, 1.66, 1.86, 2.02, 1.92, 1.54, 1.57, 1.97, 2.03, 1.86, 1.31]),
  wetMonths: [5, 6, 7, 10],
};

type RecoveryLever = 'recoveryFunding' | 'civilTeams' | 'assessmentTeams' | 'sharedPlans' | 'unifiedCommand';

/** What was decided of long-term aid and of how agencies work together. */
export const recoveryDecisions: Pick<Scenario['decisions'], RecoveryLever> = {
  /** US$ million a year: aid without debt relief, relief and reintegration. */
  recoveryFunding: yearly(2004, [139, 130, 201, 187, 323, 482, 437, 584, 711, 725, 710, 585, 605, 785]),
  /** Engineer companies and quick-impact projects of the mission, counted as teams. */
  civilTeams: [
    {on: start, value: 2},
    {on: '2004-10-01', value: 5},
    {on: '2007-10-01', value: 8},
    {on: '2011-10-01', value: 10},
    {on: '2016-07-01', value: 0},
  ],
  assessmentTeams: [
    {on: start, value: 6},
    {on: '2008-01-01', value: 12},
    {on: '2014-07-01', value: 6},
    {on: '2016-07-01', value: 3},
  ],
  /** Clusters from 2008. */
  sharedPlans: [
    {on: start, value: 0.4},
    {on: '2008-01-01', value: 0.55},
    {on: '2013-01-01', value: 0.7},
  ],
  /** One deputy for aid and the mission from 2004; the humanitarian office stayed apart until it closed in 2014. */
  unifiedCommand: [
    {on: start, value: 0.1},
    {on: '2004-04-04', value: 0.3},
    {on: '2014-07-01', value: 0.4},
    {on: '2017-02-01', value: 0.2},
  ],
};

/** Who delivers relief. */
export const agencies: Scenario['agencies'] = {
  wfp: {title: 'World Food Programme', share: 0.25},
  unhcr: {title: 'UN High Commissioner for Refugees', share: 0.18},
  unicef: {title: 'UNICEF', share: 0.14},
  who: {title: 'World Health Organization', share: 0.06},
  icrc: {title: 'Red Cross', share: 0.12},
  msf: {title: 'Médecins sans Frontières', share: 0.1},
  ngos: {title: 'Other non-governmental organisations', share: 0.15},
};

/** Who pays. */
export const donors: Scenario['donors'] = {
  france: {title: 'France', reintegrationShare: 0.1, reliefShare: 0.05, recoveryShare: 0.25},
  eu: {title: 'European Commission', reintegrationShare: 0.2, reliefShare: 0.3, recoveryShare: 0.2},
  worldBank: {title: 'World Bank', reintegrationShare: 0.2, reliefShare: 0, recoveryShare: 0.2},
  un: {title: 'United Nations agencies and funds', reintegrationShare: 0.2, reliefShare: 0.15, recoveryShare: 0.05},
  us: {title: 'United States', reintegrationShare: 0.1, reliefShare: 0.25, recoveryShare: 0.1},
  others: {title: 'Other governments and banks', reintegrationShare: 0.2, reliefShare: 0.25, recoveryShare: 0.2},
};
