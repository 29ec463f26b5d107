import type {Source} from '@postbellum/sim-core';
import {references} from './liberia-references.ts';
import {assumed, calibrated, cited, estimated} from './liberia-source-kinds.ts';

const disarmedReports =
  'cumulative totals in news and UN reports of the programme (AllAfrica 15 December 2003; scoop.co.nz WO0405/S00053; IRIN 12 and 28 May 2004; The Perspective May and September 2004; UNDP; irinnews 52300; peacebuildingdata.org)';

/** Sources of disarmament, reintegration, relief, returns and judgements on the accord. */
export const programmeSources: Readonly<Record<string, Source>> = {
  'ddr.placeCost': calibrated(
    `reintegration 11.4 and training and employment 21.75 US$ million for 38,000 persons in the plan (${references.inquirerDdr})`,
  ),
  'ddr.cantonmentWeeks': cited('unnews100312', 'three weeks planned, five to seven days in practice'),
  'ddr.reintegrationWeeks': estimated('training and schooling of six to twelve months'),
  'ddr.women': estimated(
    'recalled final register: 22,370 women among 103,019; 17,147 among 95,615 at the end of October 2004 would be 0.18',
  ),
  'ddr.children': estimated(
    'recalled final register: 10,963 minors among 103,019; 9,251 among 95,615 at the end of October 2004 would be 0.10',
  ),
  'ddr.weapons': estimated(
    'recalled: 28,314 weapons handed in, for 45,000 fighters; 1.5 held for each fighter is recalled too, the rest was kept',
  ),
  'decisions.ddrCash.*.value': estimated(
    'US$300 in two parts, as reports of the programme say; which report was not kept',
  ),

  'decisions.ddrIntake.*.value': calibrated(
    'pace between the cumulative totals 0 (7 December 2003), 8,500, 13,490 (17 December), 18,415 (28 April 2004), 25,961, 33,600, 35,756 (28 May), 72,652 (8 September), 95,615 (31 October), 102,193 and 103,019 (31 January 2005)',
  ),
  'observed.disarmed.points.*.value': calibrated('month ends joined between the anchors'),
  ...Object.fromEntries(
    [
      '2003-12-07',
      '2003-12-12',
      '2003-12-17',
      '2004-04-15',
      '2004-04-28',
      '2004-05-12',
      '2004-05-24',
      '2004-05-28',
      '2004-09-08',
      '2004-10-31',
      '2004-12-02',
      '2005-01-31',
    ].map(on => [`observed.disarmed.points.${on}.value`, {kind: 'cited', reference: disarmedReports}]),
  ),

  'decisions.reintegrationFunding.*.value': estimated(
    'cash of US$300 a person plus US$872 for each person the backlog table has in or through a place, brought forward by half a year; cost facts agree roughly: 30 in hand and 58 asked by December 2004, 10 short in June 2005, 18 wanted in April 2007, about 110 in all (US$ million)',
  ),
  'decisions.reintegrationFunding.2003-08-18.value': estimated('no programme before the plan of November 2003'),
  'observed.waitingForReintegration.points.2004-11-15.value': cited('undp58'),
  'observed.waitingForReintegration.points.2004-12-02.value': cited('irin52300'),
  'observed.waitingForReintegration.points.2005-06-10.value': cited('rw0610'),
  'observed.waitingForReintegration.points.2006-06-30.value': estimated('recalled'),
  'observed.waitingForReintegration.points.2007-04-19.value': cited('wow07'),
  'observed.waitingForReintegration.points.2008-01-18.value': cited('emansion'),
  'observed.waitingForReintegration.points.2008-12-31.value': estimated('recalled; about 7,250 turned up'),
  'observed.waitingForReintegration.points.2009-07-31.value': estimated('recalled: programme closed'),

  'decisions.reliefFunding.*.value': estimated(
    'aid without debt relief (computed from the macro table) times a humanitarian share recalled as falling from 13 % in 2007 to 5 % from 2014',
  ),
  'decisions.reliefFunding.2003-08-18.value': estimated('flash appeal of 69 to 87 US$ million, 65 % funded, recalled'),
  'decisions.reliefFunding.2004-01-01.value': estimated('appeal of 137 US$ million, 70 % funded, recalled'),
  'decisions.reliefFunding.2005-01-01.value': estimated('appeal of 246 US$ million, 60 % funded, recalled'),
  'decisions.reliefFunding.2006-01-01.value': estimated('appeal of 145 US$ million, 70 % funded, recalled'),
  'decisions.reliefFunding.2007-01-01.value': estimated('appeal of 110 US$ million, 60 % funded, recalled'),

  'decisions.returnAssistance.*.value': calibrated(
    'pace between the cumulative totals 0 (8 November 2004), 67,644 (3 March 2005), 123,302, 146,558, 182,451, 190,557, 207,308 (19 August 2005) and 314,000 (April 2006)',
  ),
  'observed.assistedReturns.points.*.value': cited('idpUpdates'),
  'observed.assistedReturns.points.2006-04-30.value': cited('idmc06', 'over 314,000; camps closed in April 2006'),

  'decisions.repatriation.*.value': calibrated(
    `yearly falls of the stock of refugees 2004-2008 less about 2 % a year coming home unaided, computed from ${references.unhcr}; months October 2004 to June 2007 recalled`,
  ),
  'decisions.repatriation.2012-01-01.value': calibrated(
    `29,468 returns in 2012 placed in its first half, before the cessation clause, computed from ${references.unhcr}`,
  ),

  'decisions.screening.*.value': estimated(
    'judged: whoever brought a weapon or 150 rounds passed, one weapon came for three to four persons; those refused were not counted and are not in the scenario',
  ),
  'decisions.womenAndChildren.*.value': estimated(
    'judged: women and minors were admitted as associates; those registered are those the scenario has',
  ),
  'decisions.implementation.*.value': estimated(
    'judgement knowing the outcome (relapse-core.md section 2), range 0.15 up and down; 2013 after the 10-year score of 87.65 % in the Peace Accords Matrix',
  ),
  'decisions.accommodation.*.value': estimated(
    'judgement knowing the outcome (relapse-core.md section 2) for 2005 and 2011; 2017 as 2011',
  ),
  'plans.*.changes.*.set': assumed('what-if: the change is the question'),
  'plans.*.changes.*.multiply': assumed('what-if: the change is the question'),
  'plans.lean-mandate.changes.*.atMost': assumed('what-if: the change is the question'),
  'plans.*.changes.*.atMost': estimated(
    'judgement (relapse-core.md section 2): accord and accommodation without a mission',
  ),
};
