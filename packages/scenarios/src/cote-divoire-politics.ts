import type {DatedSeries, IsoDate, NeighbourCountry, Scenario} from '@postbellum/sim-core';
import type {Zone} from './cote-divoire-names.ts';

const start: IsoDate = '2004-01-01';
const always = (value: number): DatedSeries => [{on: start, value}];

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
  /** Posts given to the New Forces are part of the coded exclusion already. */
  powerSharing: always(0),
  inclusion: [
    {on: start, value: 0.35},
    {on: '2007-03-03', value: 0.35},
    {on: '2007-03-29', value: 0.4},
    {on: '2010-12-03', value: 0.4},
    {on: '2011-05-21', value: 0.3},
    {on: '2016-12-18', value: 0.4},
  ],
  /** The poll due in October 2005 is not in the scenario; history simply had none before 2010. */
  pollDelay: always(0),
  electionSupport: [
    {on: start, value: 0.5},
    {on: '2005-06-24', value: 0.8},
    {on: '2012-01-01', value: 0.5},
    {on: '2016-01-01', value: 0.3},
  ],
  /** Resolution 1765 had the head of UNOCI certify every stage, up to the legislative polls of December 2011. */
  certification: [
    {on: start, value: 0},
    {on: '2007-07-16', value: 1},
    {on: '2012-01-01', value: 0},
  ],
  resultPledge: always(0),
  /** Half of what was dangerous next door was Liberia’s war, which UNMIL held. */
  neighbourPeacekeeping: always(0.5),
};

/** Violence next door before peacekeepers there damp it: half of it spills over, 0.3 in 2004 falling to 0.05. */
export const neighbourViolence: DatedSeries = [
  {on: start, value: 0.6},
  {on: '2005-01-01', value: 0.4},
  {on: '2006-01-01', value: 0.2},
  {on: '2008-01-01', value: 0.1},
];

/** What of it Liberia made while its war ended, its refugees at the end of each year, and its fighters for hire. */
export const neighbourCountries: Readonly<Record<'liberia', NeighbourCountry<Zone>>> = {
  liberia: {
    title: 'Liberia',
    violence: [
      {on: start, value: 0.45},
      {on: '2005-01-01', value: 0.25},
      {on: '2006-01-01', value: 0.1},
      {on: '2008-01-01', value: 0.03},
    ],
    refugees: [
      {on: start, value: 74_180},
      {on: '2004-12-31', value: 70_402},
      {on: '2005-12-31', value: 39_919},
      {on: '2006-12-31', value: 25_615},
      {on: '2007-12-31', value: 24_146},
      {on: '2008-12-31', value: 24_256},
      {on: '2009-12-31', value: 24_033},
      {on: '2010-12-31', value: 25_563},
      {on: '2011-12-31', value: 23_650},
      {on: '2012-12-31', value: 3_424},
      {on: '2013-12-31', value: 2_366},
      {on: '2014-12-31', value: 1_086},
      {on: '2015-12-31', value: 1_040},
      {on: '2016-12-31', value: 860},
    ],
    hosts: {Cavally: 0.4, 'Bas-Sassandra': 0.3, Tonkpi: 0.2, Abidjan: 0.1},
    takes: 0.21,
    fighters: [
      {on: start, value: 4_500},
      {on: '2013-01-01', value: 1_500},
    ],
  },
};
