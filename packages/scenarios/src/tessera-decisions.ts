import type {Dated, DatedSeries, IsoDate, Scenario} from '@postbellum/sim-core';
import {accord} from './tessera-names.ts';

const always = (value: number): DatedSeries => [{on: accord, value}];
const from = (value: number, ...later: readonly Dated[]): DatedSeries => [{on: accord, value}, ...later];
const then = (on: IsoDate, value: number): Dated => ({on, value});

/** What the government, the mission and the donors decided, in nine short chapters. */
export const decisions: Scenario['decisions'] = {
  // The mission: 8,000 soldiers from the spring of 2001, a drawdown over 2008 and 2009.
  troops: from(
    0,
    then('2001-02-28', 0),
    then('2001-03-01', 8_000),
    then('2007-12-31', 8_000),
    then('2009-06-30', 3_000),
    then('2009-12-31', 0),
  ),
  police: from(0, then('2001-02-28', 0), then('2001-03-01', 500), then('2007-12-31', 500), then('2009-12-31', 0)),
  quality: always(0.7),
  discipline: always(0.4),
  reserve: from(0, then('2001-03-01', 400), then('2009-12-31', 0)),
  adaptivePosture: always(0),
  drones: always(0),
  mandateTasks: from(12, then('2004-01-01', 20)),
  exitRule: always(0),

  // Disarmament: sites open in the summer of 2001 and close three years later; there is money for everybody who comes.
  ddrIntake: from(0, then('2001-07-01', 200), then('2004-07-01', 0)),
  ddrCash: always(300),
  screening: always(0.1),
  womenAndChildren: always(0.5),
  reintegrationFunding: from(0, then('2001-04-01', 12), then('2004-07-01', 0)),
  armyIntegration: from(0, then('2002-01-01', 10), then('2004-01-01', 0)),

  // Relief, and how those who bring it work together.
  reliefFunding: from(120, then('2004-01-01', 80), then('2007-01-01', 40)),
  assessmentTeams: always(8),
  sharedPlans: from(0.2, then('2003-01-01', 0.4)),
  unifiedCommand: from(0, then('2001-03-01', 0.3), then('2009-12-31', 0)),

  // Coming home.
  returnAssistance: from(0, then('2001-10-01', 2_000), then('2005-01-01', 0)),
  repatriation: from(0, then('2002-01-01', 800), then('2005-01-01', 0)),

  // Recovery.
  recoveryFunding: from(200, then('2002-01-01', 400), then('2008-01-01', 300)),
  civilTeams: from(0, then('2001-06-01', 8), then('2009-12-31', 0)),

  // The state.
  policeTraining: always(8),
  justiceFunding: from(5, then('2003-01-01', 12)),
  securityReform: from(0, then('2007-01-01', 0.5), then('2012-12-31', 0.6)),
  revenueControl: always(0),

  // Neighbours who have to live together.
  dialogue: from(0, then('2001-06-01', 4), then('2009-12-31', 1)),
  mediationTraining: always(20),
  landInstitutions: from(0.2, then('2012-12-31', 0.4)),

  // The accord and the polls.
  implementation: from(0.3, then('2006-01-01', 0.6), then('2012-12-31', 0.7)),
  accommodation: always(0.5),
  powerSharing: always(0),
  inclusion: always(0.4),
  pollDelay: always(0),
  electionSupport: from(0.7, then('2006-01-01', 0.5)),
  certification: always(0),
  resultPledge: always(0),

  // Next door.
  neighbourPeacekeeping: always(0.3),
};
