import type {Source} from '@postbellum/sim-core';
import {references} from './cote-divoire-references.ts';
import {assumed, calibrated, cited, estimated} from './cote-divoire-source-kinds.ts';

const totals =
  '981 (August 2006), 555 more (May 2007), 17,601 claimed (September 2010), then anew 1,194 (December 2012), 5,973 (June 2013), 15,456 (December 2013), 44,000 (4 November 2014) and 69,506 (June 2015)';

/** Sources of disarmament, reintegration, relief, returns and judgements on the accords. */
export const programmeSources: Readonly<Record<string, Source>> = {
  'ddr.placeCost': calibrated(
    `US$145 million for 65,000 persons in the programme of 2013 (${references.pam}) less US$1,000 in cash for each`,
  ),
  'ddr.cantonmentWeeks': estimated('recalled: about thirty days of resocialisation'),
  'ddr.reintegrationWeeks': estimated('recalled: small projects of several months after the allowance'),
  'ddr.women': calibrated(`6,105 women among 69,506 (${references.addrSite})`),
  'ddr.children': assumed('hardly any minors in the register eight years after the war; no count found'),
  'ddr.weapons': calibrated(
    `26,000 weapons and parts of weapons for 44,000 persons in November 2014 (${references.anadolu2014}); 5,838 weapons for 15,456 in December 2013 (${references.pam}) would be 0.38`,
  ),
  'decisions.ddrCash.*.value': cited('strategypage2004', 'about US$924 in six instalments'),
  'decisions.ddrCash.2008-12-22.value': cited('rfi2009', '500,000 CFA francs, about US$1,000'),
  'decisions.ddrIntake.*.value': calibrated(
    `pace between cumulative totals: ${totals} (${references.pam}; ${references.afp2010}; ${references.addrSite}); of those claimed from May 2008 to September 2010 one in four, range 0.1 to 0.4, judged as disarmed in truth`,
  ),
  'decisions.ddrIntake.2008-05-02.value': estimated(
    'recalled: 11,000 to 12,000 processed in 2008, one in four in truth',
  ),
  'decisions.ddrIntake.2009-01-01.value': estimated('between the recalled totals, one in four in truth'),
  'decisions.ddrIntake.2010-01-01.value': estimated('between the recalled totals, one in four in truth'),
  'decisions.screening.*.value': estimated('judged: nobody was refused before the lists of 2012'),
  'decisions.screening.2012-08-08.value': calibrated(`lists cut from 110,000 to 74,000 persons (${references.pam})`),
  'decisions.womenAndChildren.*.value': estimated(
    'judged: women were admitted as associates; the share of women is that of the register',
  ),
  'decisions.reintegrationFunding.*.value': estimated(
    `cash and a place for each who was taken in, 69,506 and 66,216 placed in the last programme (${references.addrSite}), brought forward by half a year; before it cash only, which ran out`,
  ),
  'decisions.reintegrationFunding.2004-01-01.value': estimated('plans of US$111 million, hardly any of it pledged'),
  'decisions.reliefFunding.*.value': estimated(
    'appeals and the part of them funded, both recalled, 10 points either way; from 2013 judged',
  ),
  'decisions.returnAssistance.*.value': calibrated(
    `pace between the returns recorded at the end of each year 2006 to 2013, computed from ${references.unhcr}; those of 2011 from May on; helped or not is not told apart`,
  ),
  'decisions.repatriation.*.value': calibrated(
    `returns recorded each year less 2 % of the stock a year coming home unaided, computed from ${references.unhcr}; those of 2011 from May on`,
  ),
  'decisions.implementation.*.value': estimated(
    'judgement knowing the outcome (relapse-core.md section 2, cote-divoire.md section 8), range 0.15 up and down',
  ),
  'decisions.accommodation.*.value': estimated('judgement knowing the outcome (relapse-core.md section 2)'),
  'plans.*.changes.*.set': assumed('what-if: the change is the question'),
  'plans.*.changes.*.multiply': assumed('what-if: the change is the question'),
  'plans.*.changes.*.atMost': estimated('judged: accords and polls without a mission'),

  'observed.disarmedClaimed.points.*.value': estimated(
    `17,601 recalled, and on top of it the count that began anew in 2012 (${references.pam}; ${references.addrSite})`,
  ),
  'observed.disarmedClaimed.points.2006-08-04.value': estimated('recalled: 981 militia members in Guiglo'),
  'observed.disarmedClaimed.points.2007-05-23.value': calibrated(
    `555 weapons in Guiglo (${references.pam}), taken as persons, on top of 981`,
  ),
  'observed.disarmedClaimed.points.2008-12-31.value': estimated('recalled: 11,000 to 12,000 processed'),
  'observed.disarmedClaimed.points.2009-12-31.value': estimated('between the years'),
  'observed.disarmedClaimed.points.2010-09-25.value': estimated(
    `17,601 recalled; 17,000 and more read (${references.afp2010})`,
  ),
  'observed.assistedReturns.points.*.value': calibrated(`returns recorded, summed, from ${references.unhcr}`),
  'observed.displaced.points.*.value': estimated(
    'reconciled from UNHCR, IDMC and surveys of 2005 and 2015; 20 to 60 % either way',
  ),
  'observed.displacedRegistered.points.*.value': calibrated(`year-end stock taken from ${references.unhcr}`),
  'observed.refugees.points.*.value': calibrated(`year-end stock taken from ${references.unhcr}`),
  'observation.deathsPerReported.*': estimated(
    'judged: 3,248 deaths counted by the national commission for October 2010 to May 2011 against 1,336 of UCDP for 2010 and 2011 is 2.4 (cote-divoire.md section 13.2)',
  ),
  'observation.displacedRegistered.*.value': calibrated(
    `38,039 registered (${references.unhcr}) of about 700,000 displaced up to 2005; from 2006 all`,
  ),
  'observation.disarmedClaimed.*.value': assumed('nobody doubts the counts of Guiglo and of the last programme'),
  'observation.disarmedClaimed.2008-05-02.value': estimated(
    'one in four of 16,065 claimed from May 2008 to September 2010 judged as true, range 0.1 to 0.4',
  ),
};
