import type {Dated, DatedSeries, IsoDate, Scenario} from '@postbellum/sim-core';

/** Persons disarmed since the first day. Between two rows the sites took people in at an even pace. */
export const disarmedAnchors: DatedSeries = [
  {on: '2003-12-07', value: 0},
  {on: '2003-12-12', value: 8_500},
  {on: '2003-12-17', value: 13_490},
  {on: '2004-04-15', value: 13_490},
  {on: '2004-04-28', value: 18_415},
  {on: '2004-05-12', value: 25_961},
  {on: '2004-05-24', value: 33_600},
  {on: '2004-05-28', value: 35_756},
  {on: '2004-09-08', value: 72_652},
  {on: '2004-10-31', value: 95_615},
  {on: '2004-12-02', value: 102_193},
  {on: '2005-01-31', value: 103_019},
];

/** Persons a week; integrates to the anchors above. */
const ddrIntake: DatedSeries = [
  {on: '2003-08-18', value: 0},
  {on: '2003-12-07', value: 11_900},
  {on: '2003-12-12', value: 6_986},
  {on: '2003-12-17', value: 0},
  {on: '2004-04-15', value: 2_652},
  {on: '2004-04-28', value: 3_773},
  {on: '2004-05-12', value: 4_456},
  {on: '2004-05-24', value: 3_773},
  {on: '2004-05-28', value: 2_507.5},
  {on: '2004-09-08', value: 3_033},
  {on: '2004-10-31', value: 1_439},
  {on: '2004-12-02', value: 96.4},
  {on: '2005-01-31', value: 0},
];

/** Displaced persons helped home since the first day. */
export const assistedReturnAnchors: DatedSeries = [
  {on: '2004-11-08', value: 0},
  {on: '2005-03-03', value: 67_644},
  {on: '2005-04-29', value: 123_302},
  {on: '2005-05-29', value: 146_558},
  {on: '2005-06-28', value: 182_451},
  {on: '2005-07-15', value: 190_557},
  {on: '2005-08-19', value: 207_308},
  {on: '2006-04-30', value: 314_000},
];

/** Persons a week; integrates to the anchors above. */
const returnAssistance: DatedSeries = [
  {on: '2003-08-18', value: 0},
  {on: '2004-11-08', value: 4_117.5},
  {on: '2005-03-03', value: 6_835},
  {on: '2005-04-29', value: 5_426.5},
  {on: '2005-05-29', value: 8_375},
  {on: '2005-06-28', value: 3_338},
  {on: '2005-07-15', value: 3_350},
  {on: '2005-08-19', value: 2_940},
  {on: '2006-04-30', value: 0},
];

/** Refugees a week: organised repatriation October 2004 to June 2007, and once more before the cessation clause. */
const repatriation: DatedSeries = [
  {on: '2003-08-18', value: 0},
  {on: '2004-10-01', value: 745},
  {on: '2005-01-01', value: 1_894},
  {on: '2006-01-01', value: 1_280},
  {on: '2007-01-01', value: 2_523},
  {on: '2007-07-01', value: 0},
  {on: '2008-01-01', value: 282},
  {on: '2009-01-01', value: 0},
  {on: '2012-01-01', value: 1_133},
  {on: '2012-07-01', value: 0},
];

/** US$ million a year pledged for cash and reintegration places. */
const reintegrationFunding: DatedSeries = [
  {on: '2003-08-18', value: 0},
  {on: '2003-11-01', value: 10},
  {on: '2004-02-06', value: 124},
  {on: '2004-07-01', value: 107},
  {on: '2004-11-01', value: 2},
  {on: '2005-06-01', value: 0},
  {on: '2006-05-01', value: 10.5},
  {on: '2007-02-01', value: 0},
  {on: '2007-10-01', value: 14},
  {on: '2008-10-01', value: 15},
  {on: '2009-02-01', value: 0},
];

const yearly = (firstYear: number, values: readonly number[]): readonly Dated[] =>
  values.map((value, index) => ({on: `${firstYear + index}-01-01`, value}));

const accord: IsoDate = '2003-08-18';

/** US$ million a year for humanitarian relief; the Ebola response and aid to Ivorian refugees are left out. */
const reliefFunding: DatedSeries = [
  {on: accord, value: 51},
  ...yearly(2004, [96, 148, 101, 66, 75, 54, 54, 63, 41, 33, 37, 55, 41, 32, 30]),
];

/** Share of the accord carried out or under way. */
const implementation: DatedSeries = [
  {on: accord, value: 0.3},
  {on: '2006-01-16', value: 0.7},
  {on: '2013-08-18', value: 0.88},
];

/** Accommodation of losers agreed before each of the three polls. */
const accommodation: DatedSeries = [
  {on: accord, value: 0.8},
  {on: '2011-01-01', value: 0.7},
  {on: '2017-01-01', value: 0.7},
];

type ProgrammeLever =
  | 'ddrIntake'
  | 'ddrCash'
  | 'screening'
  | 'womenAndChildren'
  | 'reintegrationFunding'
  | 'reliefFunding'
  | 'returnAssistance'
  | 'repatriation'
  | 'implementation'
  | 'accommodation';

/** What was decided of disarmament, relief, returns and the accord. */
export const programmeDecisions: Pick<Scenario['decisions'], ProgrammeLever> = {
  ddrIntake,
  ddrCash: [{on: accord, value: 300}],
  /** Whom the programme refused nobody counted: fighters and associates of the scenario are those it registered. */
  screening: [{on: accord, value: 0}],
  womenAndChildren: [{on: accord, value: 1}],
  reintegrationFunding,
  reliefFunding,
  returnAssistance,
  repatriation,
  implementation,
  accommodation,
};
