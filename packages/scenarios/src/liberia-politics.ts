import type {DatedSeries, NeighbourCountry, Scenario} from '@postbellum/sim-core';
import type {County} from './liberia-names.ts';

const accord = '2003-08-18';
const always = (value: number): DatedSeries => [{on: accord, value}];

type PoliticsLever =
  | 'powerSharing'
  | 'inclusion'
  | 'pollDelay'
  | 'electionSupport'
  | 'certification'
  | 'resultPledge'
  | 'neighbourPeacekeeping';

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
  certification: always(0),
  resultPledge: always(0),
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

/**
 * What of it came from Côte d’Ivoire: a part of the wars of 2003, when Guinea sheltered one side and Sierra Leone had
 * just ended its own, and nearly all of the crisis from November 2010; and its refugees, by end of year but for the
 * spring of 2011.
 */
export const neighbourCountries: Readonly<Record<'cote-divoire', NeighbourCountry<County>>> = {
  'cote-divoire': {
    title: 'Côte d’Ivoire',
    violence: [
      {on: accord, value: 0.3},
      {on: '2005-01-01', value: 0.15},
      {on: '2006-01-01', value: 0.05},
      {on: '2010-11-28', value: 0.65},
      {on: '2013-01-01', value: 0.08},
    ],
    refugees: [
      {on: accord, value: 19_158},
      {on: '2003-12-31', value: 20_000},
      {on: '2004-12-31', value: 12_408},
      {on: '2005-12-31', value: 6_592},
      {on: '2006-12-31', value: 12_590},
      {on: '2007-12-31', value: 6_865},
      {on: '2008-12-31', value: 6_607},
      {on: '2009-12-31', value: 6_414},
      {on: '2010-12-31', value: 24_536},
      {on: '2011-03-03', value: 70_000},
      {on: '2011-04-01', value: 123_000},
      {on: '2011-12-31', value: 128_067},
      {on: '2012-12-31', value: 65_560},
      {on: '2013-12-31', value: 52_786},
      {on: '2014-12-31', value: 38_109},
      {on: '2015-12-31', value: 36_041},
      {on: '2016-12-31', value: 18_552},
      {on: '2017-12-31', value: 11_063},
    ],
    hosts: {NI: 0.45, GG: 0.4, MY: 0.1, RG: 0.05},
    takes: 0.83,
    fighters: [
      {on: accord, value: 500},
      {on: '2007-03-04', value: 200},
    ],
  },
};
