import type {DatedSeries, Scenario} from '@postbellum/sim-core';

const accord = '2003-08-18';
const always = (value: number): DatedSeries => [{on: accord, value}];

type PoliticsLever = 'powerSharing' | 'inclusion' | 'pollDelay' | 'electionSupport' | 'neighbourPeacekeeping';

/** What was decided of posts, seats and polls, and next door. */
export const politicsDecisions: Pick<Scenario['decisions'], PoliticsLever> = {
  /** Posts given to former enemies are part of the coded exclusion already. */
  powerSharing: always(0),
  inclusion: [
    {on: accord, value: 0.4},
    {on: '2006-01-16', value: 0.5},
    {on: '2018-03-30', value: 0.5},
  ],
  pollDelay: always(0),
  electionSupport: [
    {on: accord, value: 0.9},
    {on: '2006-01-16', value: 0.8},
    {on: '2012-01-01', value: 0.6},
  ],
  /** The mission in Côte d’Ivoire held the ceasefire line and few of the forests along the Liberian border. */
  neighbourPeacekeeping: always(0.3),
};

/**
 * Violence next door before peacekeepers there damp it. With 0.3 of the wars damped in full what spills over is 0.6, 0.3, 0.1,
 * 0.5 and 0.1, as judged in relapse-core.md section 2.
 */
export const neighbourViolence: DatedSeries = [
  {on: accord, value: 0.857},
  {on: '2005-01-01', value: 0.429},
  {on: '2006-01-01', value: 0.143},
  {on: '2010-11-28', value: 0.714},
  {on: '2013-01-01', value: 0.143},
];
