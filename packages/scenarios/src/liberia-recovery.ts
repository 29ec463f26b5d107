import type {DatedSeries, Scenario} from '@postbellum/sim-core';

const accord = '2003-08-18';

const yearly = (firstYear: number, values: readonly number[]): DatedSeries =>
  values.map((value, index) => ({on: `${firstYear + index}-01-01`, value}));

/** Income per head, what shook it from outside, and the price of rubber and gold relative to 2003. */
export const economy: Scenario['economy'] = {
  incomePerHead: 529,
  incomeBeforeWar: 763,
  shocks: [
    {from: '2014-08-01', until: '2016-01-01', title: 'Ebola and falling ore prices', growth: -0.08},
    {from: '2016-01-01', until: '2017-01-01', title: 'slump of ore and rubber prices', growth: -0.07},
  ],
  lootablePrice: [
    {on: accord, value: 1},
    ...yearly(2004, [1.1, 1.2, 1.6, 1.8, 2.1, 1.9, 2.9, 3.6, 3, 2.5, 2.1, 1.8, 1.9, 2, 2]),
  ],
  wetMonths: [6, 7, 8, 9, 10],
};

type RecoveryLever = 'recoveryFunding' | 'civilTeams' | 'assessmentTeams' | 'sharedPlans' | 'unifiedCommand';

/** What was decided of long-term aid and of how agencies work together. */
export const recoveryDecisions: Pick<Scenario['decisions'], RecoveryLever> = {
  /** US$ million a year: aid without debt relief, relief, reintegration and the Ebola response. */
  recoveryFunding: [
    {on: accord, value: 54},
    ...yearly(2004, [32, 73, 153, 450, 551, 456, 516, 699, 526, 503, 603, 639, 778, 600, 564]),
  ],
  /** Engineer companies and quick-impact projects of the mission, counted as teams. */
  civilTeams: [
    {on: accord, value: 0},
    {on: '2004-04-01', value: 6},
    {on: '2006-01-01', value: 12},
    {on: '2012-10-01', value: 8},
    {on: '2016-07-01', value: 0},
  ],
  /** A few joint missions at first, county support teams from 2006. */
  assessmentTeams: [
    {on: accord, value: 2},
    {on: '2004-04-01', value: 6},
    {on: '2006-05-01', value: 15},
    {on: '2012-10-01', value: 8},
    {on: '2016-07-01', value: 4},
  ],
  /** Results framework 2004, clusters 2006, county development agendas 2008. */
  sharedPlans: [
    {on: accord, value: 0.2},
    {on: '2004-02-06', value: 0.3},
    {on: '2006-01-01', value: 0.5},
    {on: '2008-01-01', value: 0.6},
    {on: '2012-10-01', value: 0.5},
  ],
  /** One deputy for aid and the mission, the humanitarian office folded into the mission in November 2004. */
  unifiedCommand: [
    {on: accord, value: 0.1},
    {on: '2004-11-01', value: 0.5},
    {on: '2016-07-01', value: 0.3},
  ],
};

/** Who delivers relief. */
export const agencies: Scenario['agencies'] = {
  wfp: {title: 'World Food Programme', share: 0.28},
  unhcr: {title: 'UN High Commissioner for Refugees', share: 0.15},
  unicef: {title: 'UNICEF', share: 0.12},
  who: {title: 'World Health Organization', share: 0.05},
  icrc: {title: 'Red Cross', share: 0.1},
  msf: {title: 'Médecins sans Frontières', share: 0.08},
  ngos: {title: 'Other non-governmental organisations', share: 0.17},
  churches: {title: 'Churches and mosques', share: 0.05},
};
